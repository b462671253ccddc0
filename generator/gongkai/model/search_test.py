"""What the portal's own search must find: queries as people type them, each with what is to come up (search-tests.yml)."""

from __future__ import annotations

from dataclasses import dataclass

from gongkai.model.field import said

SEARCH_TESTS_FILE = "catalogue/search-tests.yml"
# A page of results has ten.
MOST_WITHIN = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchTest:
    """One query. Any of `expected` among the first `within` hits will do."""

    query: str = said("查询", "群众会怎么搜，照原样写", en="Query", sample="公积金怎么提取")
    expected: tuple[str, ...] = said(
        "应找到", "应当搜到的信息的编号，或网页的网址；写几个的，搜到一个就行", en="Expected", sample="gjj-tiqu"
    )
    within: int = said("前", "要排在前几条里，1到10；不写是前3条", en="Within the first", default=3)


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchTests:
    """The whole of catalogue/search-tests.yml."""

    rows: tuple[SearchTest, ...] = said("搜索测试", "一条一个查询", en="Tests of the search", default=())
