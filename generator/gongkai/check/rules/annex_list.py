"""The list of attachments is numbered in order, without marks behind the names."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.prose import slips
from gongkai.chinese.annexes import annex_slips
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK626",
    name="annex-list",
    severity=Severity.WARNING,
    law="GB/T 9704-2012 7.3.4 附件说明",
    law_en="GB/T 9704-2012, 7.3.4",
    zh="{where}“{words}”处附件说明的序号不连续，或者名称后面有标点。",
    en="{where_en}: the list of attachments is not numbered in order, or a name ends in a mark, near “{words}”.",
    fix_zh="附件从1起依次编号，名称后面不加标点。",
    fix_en="Number attachments from 1 and put no mark behind a name.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """The list below the text."""
    yield from slips(case, RULE, annex_slips)
