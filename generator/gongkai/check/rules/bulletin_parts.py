"""A bulletin tells results, what comes next, and how people can look after it (PUB-06)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.word_lists import unsaid
from gongkai.model.bulletin import Bulletin
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK467",
    name="bulletin-parts",
    severity=Severity.WARNING,
    law="楚市政通〔2017〕47号执行公开：公开监督方式、进展情况、取得成效和下步工作措施",
    law_en="Chuxiong 47/2017: how to look after it, progress, results and next steps",
    zh="通报里没有“{part}”一节。",
    en="The bulletin has no section “{part}”.",
    fix_zh="在正文里加上标题“{part}”和内容；任务的单位、时限、进展写在“任务清单”里。",
    fix_en="Add a heading “{part}” with its text; units, due days and progress belong into 任务清单.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Every part that no heading announces."""
    if not isinstance(case.record, Bulletin):
        return
    headings = "\n".join(text for _, _, text in case.raw.body.headings) if case.raw.body else ""
    for part in unsaid(case.profile.words.get("通报章节", ()), headings):
        yield case.finding(RULE, "标题", part=part)
