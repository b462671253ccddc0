"""The type of a column is a word of the standard (COL-02)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gongkai.check.page import PageCase
from gongkai.check.rules.page_column_tags import FRONT_PAGES
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK825",
    name="page-column-type",
    severity=Severity.WARNING,
    law="国办发〔2017〕47号附件《政府网站网页标签规范》：栏目类别",
    law_en="State Council Office 47/2017, annex on the tags of web pages: types of columns",
    zh="{url} 的网页标签 ColumnType 写着“{word}”，规范里没有这个栏目类别。",
    en="The tag ColumnType of {url} says “{word}”, which is no type of the standard.",
    fix_zh="在 theme/templates/head.html 里改用规范里的词，几个类别用“，”隔开：{words}。",
    fix_en="Use words of the standard in theme/templates/head.html, several with a comma between: {words}.",
)
_BETWEEN = re.compile(r"[，,、/]")


def over_page(case: PageCase) -> Iterator[Finding]:
    """The home page and the front page of each column."""
    if not case.home and case.url not in FRONT_PAGES:
        return
    known = case.profile.words["栏目类别"]
    said = [word.strip() for content in case.metas("ColumnType") for word in _BETWEEN.split(content)]
    for word in said:
        if word and word not in known:
            yield case.of_head(RULE, url=case.url, word=word, words="、".join(known))
