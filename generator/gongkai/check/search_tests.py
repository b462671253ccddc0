"""What the portal's search must find: its file typed row by row, and what is said where a query finds something else."""

from __future__ import annotations

from collections.abc import Sequence

from gongkai.check.decode import decode
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.search_test import MOST_WITHIN, SearchTest, SearchTests
from gongkai.model.source import Raw

RULE = Rule(
    id="GK636",
    name="search-test",
    severity=Severity.WARNING,
    law="本站 catalogue/search-tests.yml 的约定",
    law_en="The conventions of catalogue/search-tests.yml",
    zh="搜“{query}”，{problem}。",
    en="A search for “{query}”: {problem_en}.",
    fix_zh=(
        "看这条信息的标题、小标题和正文里有没有群众的说法：没有的，改标题、补一句，或者在 catalogue/search-words.yml 里"
        "加一组同义词；“应找到”写错了、换了的，改成已经公开的信息的编号，或网页的网址；“前”写1到10。"
    ),
    fix_en=(
        "See whether its title, headings and text use the words that people use: reword it, or add a group of words "
        "to catalogue/search-words.yml. Where 应找到 is wrong, write the id of a published record or the address of "
        "a page; 前 is from 1 to 10."
    ),
    waivable=False,
)
ROWS, QUERY, EXPECTED, WITHIN = "搜索测试", "查询", "应找到", "前"


def type_search_tests(raw: Raw) -> tuple[dict[int, SearchTest], tuple[Finding, ...]]:
    """The good rows by their number in the file, and what is wrong with the others."""
    rows = raw.tree.get(ROWS)
    # Row by row, so that one mistake does not switch off the others.
    whole = raw.tree if not isinstance(rows, list) else {k: v for k, v in raw.tree.items() if k != ROWS}
    wrong = list(decode(whole, SearchTests)[1])
    good: dict[int, SearchTest] = {}
    for number, tree in enumerate(rows if isinstance(rows, list) else ()):
        row, faults = decode(tree, SearchTest, (ROWS, number))
        wrong += faults
        if row and 1 <= row.within <= MOST_WITHIN:
            good[number] = row
        elif row:
            wrong.append(_bad_within(number, row))
    return good, tuple(wrong)


def _bad_within(number: int, row: SearchTest) -> Finding:
    return _told(
        number,
        WITHIN,
        query=row.query,
        problem=f"“前”写的是{row.within}，只能是1到{MOST_WITHIN}",
        problem_en=f"“前” is {row.within}, but must be from 1 to {MOST_WITHIN}",
    )


def unknown(number: int, query: str, word: str, guess: str | None) -> Finding:
    """What should be found is not on this portal."""
    hint, hint_en = (f"（是不是“{guess}”？）", f" (did you mean “{guess}”?)") if guess else ("", "")
    return _told(
        number,
        EXPECTED,
        query=query,
        problem=f"“应找到”里的“{word}”本站没有，或者没有公开{hint}",
        problem_en=f"“{word}” is not published on this portal{hint_en}",
    )


def missed(number: int, test: SearchTest, titles: Sequence[str], place: int, looked: int) -> Finding:
    """None of `titles` is among the first hits. `place` of the best of them, 0 if it is not among those `looked` at."""
    several = len(titles) > 1
    what = f"{titles[0]}等{len(titles)}条中的任何一条" if several else titles[0]
    what_en = f"{titles[0]} or any other of {len(titles)}" if several else titles[0]
    where = f"{'最靠前的' if several else '它'}排在第{place}位" if place else f"前{looked}条里也没有找到"
    where_en = f"the best comes as number {place}" if place else f"nor among the first {looked}"
    return _told(
        number,
        QUERY,
        query=test.query,
        problem=f"前{test.within}条里没有{what}，{where}",
        problem_en=f"{what_en} is not among the first {test.within}; {where_en}",
    )


def _told(number: int, key: str, **args: str) -> Finding:
    return Finding(rule=RULE.id, keys=(ROWS, number, key), args=args)
