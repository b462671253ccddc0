"""The day that readers see is the day of the tag (DOC-03)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.page import PageCase, shown_days
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK802",
    name="page-shown-day",
    severity=Severity.ERROR,
    law="国办发〔2017〕47号附件《政府网站网页标签规范》",
    law_en="State Council Office 47/2017, annex on the tags of web pages",
    zh="页面上写的发布日期是{shown}，网页标签 PubDate 是{tag}。",
    en="The page shows {shown} as its day of publication, its tag PubDate says {tag}.",
    fix_zh="模板里的发布日期都取自文件的“发布日期”，不要另写。",
    fix_en="Let the template take both from the document’s day of publication.",
)


def over_page(case: PageCase) -> Iterator[Finding]:
    """Only where both are there."""
    shown = shown_days(case)
    for tag in case.metas("PubDate")[:1] if shown else ():
        if not tag.startswith(shown[0]):
            yield case.of_head(RULE, shown=shown[0], tag=tag)
