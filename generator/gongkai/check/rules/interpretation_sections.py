"""The parts that an interpretation must have."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.interpretation import Form, Interpretation
from gongkai.model.source import Body

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


# Of the interpretations of one province two in three have their headings as plain paragraphs, often with the text
# behind them in the same line.
_RUN_IN = re.compile(
    r"^[ \t　#*]*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])[ \t*]*([^\s。；，：]{1,40})",
    re.MULTILINE,
)


_QUESTION = re.compile(
    r"^[ \t　#*]*(?:问题?[0-9一二三四五六七八九十]{0,3}[ \t]*[:：、]|记者(?:问|提问)?[:：]|[0-9]{1,2}[.．、])[^\n。！]{2,80}[？?]",
    re.MULTILINE,
)


def _is_interview(body: Body) -> bool:
    """Whether the text asks and answers: then its questions are its sections."""
    return len(_QUESTION.findall(body.source)) > 1


def _headings(body: Body) -> list[str]:
    """Headings, and what begins a numbered paragraph."""
    return [*(text for _, _, text in body.headings), *_RUN_IN.findall(body.source)]


def over_record(case: Case) -> Iterator[Finding]:
    """Interpretations in words; questions and figures are free in their form."""
    record, body = case.record, case.raw.body or Body()
    if not isinstance(record, Interpretation) or Form.TEXT not in record.forms or _is_interview(body):
        return
    headings = _headings(body)
    for section, words in case.profile.sections.items():
        if not any(word in heading for heading in headings for word in words):
            yield case.finding(RULE, "标题", section=section, words="、".join(words))
