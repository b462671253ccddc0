"""An answer has a unit, a day and words."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.letter import Letter

RULE = Rule(
    id="GK512",
    name="letter-answer",
    severity=Severity.ERROR,
    law="国办发〔2017〕47号：留言的答复应当写明答复单位和时间",
    law_en="State Council Office 47/2017: an answer names its unit and its day",
    zh="写了“{present}”，没有写“{missing}”。",
    en="“{present}” is written, “{missing}” is not.",
    fix_zh="补上“{missing}”：答复由谁作出、哪天作出、说了什么，三项缺一不可。",
    fix_en="Add “{missing}”: who answered, when, and what belong together.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Every answer that lacks one of its three parts."""
    record = case.record
    if not isinstance(record, Letter):
        return
    parts = {"答复": record.answer, "答复单位": record.unit, "答复日期": record.answered}
    present = [name for name, value in parts.items() if value]
    for name in parts if present else ():
        if name not in present:
            yield case.finding(RULE, present[0], present="、".join(present), missing=name)
