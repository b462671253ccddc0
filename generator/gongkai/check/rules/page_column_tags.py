"""The page of a column has its four tags, once each and filled in (COL-01)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.page import PageCase
from gongkai.model.columns import COLUMNS
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK824",
    name="page-column-tags",
    severity=Severity.ERROR,
    law="国办发〔2017〕47号附件《政府网站网页标签规范》",
    law_en="State Council Office 47/2017, annex on the tags of web pages",
    zh="栏目“{column}”的首页应当有一个写了内容的网页标签 {tag}，现在有{count}个。",
    en="The front page of the column “{column}” must have one tag {tag} that says something; it has {count}.",
    fix_zh="在 theme/templates/head.html 里恢复栏目的四个网页标签。",
    fix_en="Restore the four tags of columns in theme/templates/head.html.",
)
TAGS = ("ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType")
FRONT_PAGES = {f"{column.url}/index.html": column for column in COLUMNS}


def over_page(case: PageCase) -> Iterator[Finding]:
    """The front page of each column speaks for what stands below it."""
    column = FRONT_PAGES.get(case.url)
    for tag in TAGS if column else ():
        count = sum(bool(content.strip()) for content in case.metas(tag))
        if column and count != 1:
            yield case.of_head(RULE, column=column.title, tag=tag, count=count)
