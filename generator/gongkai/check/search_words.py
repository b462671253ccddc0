"""The portal's own words of the search, typed and judged, row by row."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from gongkai.check.decode import decode
from gongkai.chinese.suggest import closest
from gongkai.model.finding import Finding, Keys, Rule, Severity
from gongkai.model.search_words import MOST_WORDS, Saying, SearchWords
from gongkai.model.source import Raw

RULE = Rule(
    id="GK635",
    name="search-words",
    severity=Severity.ERROR,
    law="本站 catalogue/search-words.yml 的约定",
    law_en="The conventions of catalogue/search-words.yml",
    zh="搜索用词里的“{word}”不行：{problem}。",
    en="“{word}” in the words of the search will not do: {problem_en}.",
    fix_zh="改正这里；改好之前，这一组不起作用，其他的照用。",
    fix_en="Correct it; until then the group has no effect, the others have.",
    waivable=False,
)
SAME, SAYINGS, BESIDES, UNUSED = "同义词", "俗称", "除外", "停用"
# What parts words: nothing is found across it.
_SIGNS = re.compile(r"[\s#,，.。;；:：!！?？|/\\()（）\[\]【】《》<>“”\"']")
Problem = tuple[str, str, str]


def _of_word(word: str) -> Iterator[Problem]:
    if len(word) < 2:
        yield word, "只有一个字，会到处误配", "one character would match everywhere"
    elif sign := _SIGNS.search(word):
        found = "空格" if sign[0].isspace() else f"“{sign[0]}”"
        yield (
            word,
            f"里面有{found}，一个词要连着写，几个词要分开列",
            f"“{sign[0]}” stands in it: list words one by one",
        )


def _of_words(words: tuple[str, ...]) -> Iterator[Problem]:
    for word in words:
        yield from _of_word(word)
        if words.count(word) > 1:
            yield word, "在一组里写了两次", "it stands twice in one group"
    if len(words) > MOST_WORDS:
        zh = f"这一组有{len(words)}个词，最多{MOST_WORDS}个；多半说的不是一件事，请分成几组"
        yield words[0], zh, f"its group has {len(words)} words, {MOST_WORDS} at most"


def _of_group(words: tuple[str, ...], good: SearchWords) -> Iterator[Problem]:
    if len(words) < 2:
        yield words[0], "这一组只有一个词，至少要两个", "its group has no other word"
    yield from _of_words(words)
    for number, other in enumerate(good.same, 1):
        for word in words:
            if word in other:
                zh = f"第{number}组“同义词”里已经有了，意思相同的请写成一组，意思不同的请分清"
                yield word, zh, f"it stands in group {number} of 同义词, too"


def _of_saying(row: Saying, good: SearchWords) -> Iterator[Problem]:
    yield from _of_words(row.words)
    yield from _of_words(row.terms)
    for word in row.words:
        if word in row.terms:
            yield word, "“说法”和“文件用语”里都有", "it stands on both sides"
        for other in good.same:
            if both := [term for term in row.terms if word in other and term in other]:
                yield word, f"它和“{both[0]}”在“同义词”里已经是一组", f"it and “{both[0]}” are a group of 同义词"
        for other_row in good.sayings:
            if back := [term for term in row.terms if word in other_row.terms and term in other_row.words]:
                zh = f"另一组反过来写了“{back[0]}”，两边都能互相找到的请写进“同义词”"
                yield word, zh, f"another row says the reverse of “{back[0]}”: make them 同义词"


def _rows(tree: dict[str, Any], key: str) -> list[Any]:
    """A single text stands for a list of one, as everywhere."""
    rows = tree.get(key)
    return rows if isinstance(rows, list) else [rows] if isinstance(rows, str) else []


def _typed(tree: dict[str, Any], key: str, number: int) -> tuple[SearchWords | None, list[Finding]]:
    """One row as a whole file of its own, and its faults with the row's place in the real one."""
    typed, faults = decode({key: [_rows(tree, key)[number]]}, SearchWords)
    return typed, [replace(fault, keys=(key, number, *fault.keys[2:])) for fault in faults]


def _told(keys: Keys, problem: Problem) -> Finding:
    word, zh, en = problem
    return Finding(rule=RULE.id, keys=keys, args={"word": word, "problem": zh, "problem_en": en})


def _of_list(words: SearchWords, base: SearchWords) -> Iterator[tuple[Keys, Problem]]:
    """What is wrong with 除外 and 停用, which have an effect on other words only."""
    terms = words.terms | base.terms
    for number, word in enumerate(words.besides):
        if not any(term in word and term != word for term in terms):
            yield (BESIDES, number), (word, "里面没有哪个词是文件用语，用不着", "it holds no term of documents")
    for number, word in enumerate(words.unused):
        if word not in base.words:
            guess = closest(word, sorted(base.words))
            hint = f"（是不是“{guess}”？）" if guess else ""
            yield (UNUSED, number), (word, f"系统自带的词里没有它{hint}", "it does not come with the system")


def type_search_words(raw: Raw, base: SearchWords) -> tuple[SearchWords, tuple[Finding, ...]]:
    """The good groups, and what is wrong with the others. `base` comes with the system."""
    split = {key for key in (SAME, SAYINGS) if _rows(raw.tree, key)}
    whole, faults = decode({key: rows for key, rows in raw.tree.items() if key not in split}, SearchWords)
    wrong = list(faults)
    good = whole or SearchWords()
    # Row by row, so that one mistake does not switch off the others.
    for key in (SAME, SAYINGS):
        for number in range(len(_rows(raw.tree, key))):
            row, faults_of_row = _typed(raw.tree, key, number)
            problems = list(_problems(row, good)) if row else []
            wrong += faults_of_row + [_told((key, number), problem) for problem in problems]
            if row and not problems:
                good = replace(good, same=good.same + row.same, sayings=good.sayings + row.sayings)
    wrong += [_told(keys, problem) for keys, problem in _of_list(good, base)]
    return good, tuple(wrong)


def _problems(row: SearchWords, good: SearchWords) -> Iterator[Problem]:
    """What is wrong with the one group or saying of a row."""
    for words in row.same:
        yield from _of_group(words, good)
    for saying in row.sayings:
        yield from _of_saying(saying, good)
