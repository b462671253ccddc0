"""A public document does not say that it is none."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.prose import slips
from gongkai.chinese.markings import inner_notes
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK624",
    name="inner-note",
    severity=Severity.ERROR,
    law="政府信息公开条例第十四条、第十七条；GB/T 9704-2012 附注",
    law_en="Regulation art. 14, 17; GB/T 9704-2012, notes",
    zh="{where}写着“{words}”，公开属性却是主动公开。",
    en="{where_en} says “{words}”, but the document is marked as public.",
    fix_zh="核对公开属性：不能公开的改“公开属性”并移出仓库；可以公开的，删去这句话。",
    fix_en="Check whether it may be public: if not, change 公开属性 and take it out of the repository; if so, delete the note.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Notes that say a document is not, or not for everybody."""
    yield from slips(case, RULE, inner_notes)
