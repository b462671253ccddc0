"""The sections of the editorial pages, for the small search that these pages have of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gongkai.chinese.text import plain
from gongkai.model.kind import kinds
from gongkai.plan.library import Library
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.views_machines import HelpSearchView, HelpSection

NAME = "help_search"
_SPEC = PageSpec(url="pages/help-search.js", kind=NAME)
# What MkDocs made: markup that editors write is text in it.
_MAIN = re.compile(r"<main\b.*?</main>", re.DOTALL)
_ASIDE = re.compile(r"<(nav|form|footer)\b.*?</\1>", re.DOTALL)
_HEADING = re.compile(r'<h([2-6]) id="([^"]*)">(.*?)</h[2-6]>', re.DOTALL)


def every(_library: Library) -> Iterator[PageSpec]:
    """One file."""
    yield _SPEC


def touched(library: Library, _touched: Touched) -> Iterator[PageSpec]:
    """It is looked at, as the editorial pages are: a theme may change them, too. Its key is that of their words."""
    yield from every(library)


def sections(url: str, title: str, html: str) -> Iterator[HelpSection]:
    """The sections of an editorial page as MkDocs made it; first, under the page's title, what stands before them."""
    found = _MAIN.search(html)
    before, *rest = _HEADING.split(_ASIDE.sub("", found[0] if found else "").rpartition("</h1>")[2])
    yield HelpSection(url=url, heading=title, within=(), text=plain(before))
    above: list[tuple[int, str]] = [(1, title)]
    for level, anchor, words, text in zip(*(iter(rest),) * 4, strict=True):
        heading = plain(words)
        above = [one for one in above if one[0] < int(level)]
        within = tuple(name for _, name in above)
        yield HelpSection(url=f"{url}#{anchor}", heading=heading, within=within, text=plain(text))
        above.append((int(level), heading))


def build(library: Library, _spec: PageSpec) -> Built | None:
    """Every section of the visible pages; nothing where there are no pages."""
    pages = {kinds()["page"].address(page.id): page.title for page in library.of_kind("page")}
    rows = library.db.execute("SELECT url, html FROM editorial ORDER BY url").fetchall()
    found = [section for url, html in rows if url in pages for section in sections(url, pages[url], html)]
    return Built(view=HelpSearchView(sections=tuple(found)), template="help-search") if found else None
