"""The portal's own list of wordings, typed and judged; and where a record says what it should not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from gongkai.check.case import Case
from gongkai.check.decode import decode
from gongkai.check.prose import slips
from gongkai.chinese.span import Slip
from gongkai.chinese.suggest import closest
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.kind import kinds
from gongkai.model.record import Document
from gongkai.model.setting import Level
from gongkai.model.source import Raw
from gongkai.model.wording import Demand, Wording, WordingList

RULE = Rule(
    id="GK634",
    name="wording-list",
    severity=Severity.ERROR,
    law="本站 catalogue/wordings.yml 的约定",
    law_en="The conventions of catalogue/wordings.yml",
    zh="措辞清单里的“{word}”不行：{problem}。",
    en="“{word}” in the list of wordings will not do: {problem_en}.",
    fix_zh="改正这一条；改好之前，这一条不起作用，其他的照查。",
    fix_en="Correct the row; until then it has no effect, the others have.",
    waivable=False,
)
Problem = tuple[str, str, str]


def _problems(row: Wording, known: Iterable[str], before: list[Wording]) -> Iterator[Problem]:
    if len(row.word.strip()) < 2:
        yield "词", "太短，会到处误报", "it is too short and would be found everywhere"
    if row.instead and row.word in row.instead:
        yield "改用", "“改用”里还有这个词", "what to write instead holds the word itself"
    if any(row.word not in phrase for phrase in row.besides):
        yield "除外", "“除外”的词里没有它", "a word to leave out does not hold it"
    if row.since and row.until and row.since > row.until:
        yield "止", "“止”早于“起”", "it ends before it begins"
    if any((row.word, row.demand) == (other.word, other.demand) for other in before):
        yield "词", "写了两次", "it stands there twice"
    for kind in sorted(set(row.where) - set(known)):
        guess = closest(kind, known)
        hint = f"（是不是“{guess}”？）" if guess else ""
        yield "范围", f"没有“{kind}”这个种类{hint}", f"there is no kind “{kind}”"


def type_wordings(raw: Raw, declared: tuple[str, ...]) -> tuple[tuple[Wording, ...], tuple[Finding, ...]]:
    """The good rows and what is wrong with the others. `declared` are the names of the portal's own kinds."""
    rows = raw.tree.get("措辞")
    # Row by row, so that one mistake does not switch off the others.
    whole = raw.tree if not isinstance(rows, list) else {k: v for k, v in raw.tree.items() if k != "措辞"}
    wrong = list(decode(whole, WordingList)[1])
    known = [*(name for kind in kinds().values() for name in (kind.title, kind.name)), *declared]
    good: list[Wording] = []
    for number, tree in enumerate(rows if isinstance(rows, list) else ()):
        row, faults = decode(tree, Wording, ("措辞", number))
        wrong += faults
        problems = list(_problems(row, known, good)) if row else []
        wrong += [_finding(number, row, problem) for problem in problems if row]
        if row and not problems:
            good.append(row)
    return tuple(good), tuple(wrong)


def _finding(number: int, row: Wording, problem: Problem) -> Finding:
    key, zh, en = problem
    args = {"word": row.word, "problem": zh, "problem_en": en}
    return Finding(rule=RULE.id, keys=("措辞", number, key), args=args)


def wordings_for(case: Case, demand: Demand) -> tuple[Wording, ...]:
    """Those of one demand that hold for a record of its kind and day."""
    day = case.record.published.date() if isinstance(case.record, Document) else None
    kind = kinds()[case.raw.kind]
    names = (kind.name, kind.title)
    return tuple(row for row in case.profile.wordings if row.demand is demand and row.applies(names, day))


@cache
def _pattern(rows: tuple[Wording, ...]) -> re.Pattern[str]:
    """Longer words first: what is right swallows the wrong word within it."""
    words = {row.word for row in rows} | {phrase for row in rows for phrase in row.besides}
    titles = "|《[^《》\n]{1,80}》" if any(row.dated for row in rows) else ""
    return re.compile("|".join(map(re.escape, sorted(words, key=lambda w: (-len(w), w)))) + titles)


def wrong_words(case: Case, rule: Rule, level: Level) -> Iterator[Finding]:
    """One finding for each place where a forbidden wording of this level stands."""
    rows = tuple(row for row in wordings_for(case, Demand.FORBIDDEN) if row.level is level)
    if rows:
        told = {row.word: row for row in rows}
        yield from slips(case, rule, lambda text: _found(text, rows, told), more=lambda found: _why(found, told))


def _found(text: str, rows: tuple[Wording, ...], told: dict[str, Wording]) -> Iterator[Slip]:
    for match in _pattern(rows).finditer(text):
        if row := told.get(match[0]):
            yield Slip(match.start(), match.end(), row.word, row.instead or None)


def _why(found: list[Slip], told: dict[str, Wording]) -> dict[str, str]:
    rows = [told[word] for word in dict.fromkeys(slip.kind for slip in found)]
    whys = dict.fromkeys(f"{row.why}（{row.source}）" if row.source else row.why for row in rows)
    return {"word": "、".join(row.word for row in rows), "why": "；".join(whys)}
