"""Words that the portal demands are there."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.prose import fields
from gongkai.check.record import is_public
from gongkai.check.wordings import wordings_for
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.wording import Demand

RULE = Rule(
    id="GK633",
    name="wording-missing",
    severity=Severity.WARNING,
    law="本站 catalogue/wordings.yml",
    law_en="catalogue/wordings.yml",
    zh="没有写“{word}”：{why}。",
    en="It does not say “{word}”: {why}.",
    fix_zh="在正文或相应的字段里写上；确实用不着的，在 catalogue/wordings.yml 里改“范围”。",
    fix_en="Write it in the text or a field; where it is not needed, narrow 范围 in catalogue/wordings.yml.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Each wording marked 必备 for the kind that stands neither in the text nor in a field."""
    needed = wordings_for(case, Demand.NEEDED)
    if not needed or not is_public(case.record):
        return
    words = [value for _, value in fields(case)] + ([case.raw.body.text] if case.raw.body else [])
    for row in needed:
        if not any(row.word in value for value in words):
            yield case.finding(RULE, "标题", word=row.word, why=row.why)
