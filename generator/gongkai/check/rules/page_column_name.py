"""A column has one name: in its tag, in its heading, in the navigation (COL-03)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.page import PageCase, words_of
from gongkai.check.rules.page_column_tags import FRONT_PAGES
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK826",
    name="page-column-name",
    severity=Severity.WARNING,
    law="国办发〔2017〕47号附件《政府网站网页标签规范》：栏目名称",
    law_en="State Council Office 47/2017, annex on the tags of web pages: names of columns",
    zh="栏目“{column}”的首页上，{place}{now}，和栏目名称不一致。",
    en="On the front page of the column “{column}” {place_en} {now_en}, not its name.",
    fix_zh="在 theme/ 的模板里统一用栏目名称。",
    fix_en="Use the column's name in the templates under theme/.",
)


def over_page(case: PageCase) -> Iterator[Finding]:
    """The front page of each column; how often a tag or a heading stands, other rules ask."""
    column = FRONT_PAGES.get(case.url)
    for place, place_en, names in _places(case) if column else ():
        wrong = [name for name in names if column and name != column.title]
        if column and (wrong or not names):
            now, now_en = (f"写着“{wrong[0]}”", f"says “{wrong[0]}”") if wrong else ("没有名称", "says nothing")
            yield case.of_page(RULE, column=column.title, place=place, now=now, place_en=place_en, now_en=now_en)


def _places(case: PageCase) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    yield "网页标签 ColumnName ", "the tag ColumnName", case.metas("ColumnName")
    yield "一级标题", "the heading", tuple(words_of(heading) for heading in case.every("h1"))
    yield "导航", "the navigation", tuple(words_of(link) for link in _leading_here(case))


def _leading_here(case: PageCase) -> Iterator[object]:
    """The links to this page in a navigation outside of the text and the footer."""
    for nav in case.every("nav"):
        if not any(above.tag in ("main", "footer") for above in nav.iterancestors()):
            yield from (a for a in nav.iter("a") if (case.inside(a.get("href") or "") or ("",))[0] == case.url)
