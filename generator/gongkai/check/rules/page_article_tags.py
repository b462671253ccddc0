"""The page of a document has its three tags, once each (DOC-01 to DOC-03)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.page import PageCase, shown_days
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK801",
    name="page-article-tags",
    severity=Severity.ERROR,
    law="国办发〔2017〕47号附件《政府网站网页标签规范》",
    law_en="State Council Office 47/2017, annex on the tags of web pages",
    zh="文件页的网页标签 {tag} 应当有一个，现在有{count}个。",
    en="The page of a document must have one tag {tag}; it has {count}.",
    fix_zh="在 theme/templates/head.html 里恢复文件的网页标签。",
    fix_en="Restore the tags of documents in theme/templates/head.html.",
)


TAGS = ("ArticleTitle", "PubDate", "ContentSource")


def over_page(case: PageCase) -> Iterator[Finding]:
    """A page that says when it was published is the page of a document."""
    found = {tag: len(case.metas(tag)) for tag in TAGS}
    if case.kind != "record" or not (found["PubDate"] or shown_days(case)):
        return
    for tag, count in found.items():
        if count != 1:
            yield case.of_head(RULE, tag=tag, count=count)
