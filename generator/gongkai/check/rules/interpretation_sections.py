"""The parts that an interpretation must have."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.interpretation import Form, Interpretation

RULE = Rule(
    id="GK332",
    name="interpretation-sections",
    severity=Severity.WARNING,
    law="国办发〔2016〕80号；楚市政通〔2017〕47号：解读说明背景、目的和内容",
    law_en="State Council Office 80/2016",
    zh="解读里没有“{section}”一节。",
    en="The interpretation has no section “{section}”.",
    fix_zh="在正文里加上标题“{section}”和内容（标题里有{words}等字样就可以）。",
    fix_en="Add a heading with one of these words: {words}.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Interpretations in words; questions and figures are free in their form."""
    record = case.record
    if not isinstance(record, Interpretation) or Form.TEXT not in record.forms:
        return
    headings = [text for _, _, text in case.raw.body.headings] if case.raw.body else []
    for section, words in case.profile.sections.items():
        if not any(word in heading for heading in headings for word in words):
            yield case.finding(RULE, "标题", section=section, words="、".join(words))
