"""Did you mean …? for Chinese keys and names, where one of two characters is already half of the word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from gongkai.chinese.width import fold

# Words editors use for one another; each group is compared as if it were one sign.
_ALIKE = (
    ("日期", "时间", "时点"),
    ("机关", "机构", "单位", "部门"),
    ("字号", "文号", "编号", "号码"),
    ("标题", "题目", "名称"),
    ("类别", "分类", "类型", "种类"),
    ("期限", "时限"),
    ("附件", "附表"),
)
# Private-use signs never collide with typed text; two keep the weight of two characters.
_SIGNS = tuple(
    (alike, chr(0xE000 + 2 * at) + chr(0xE001 + 2 * at)) for at, group in enumerate(_ALIKE) for alike in group
)
_ENOUGH = 0.5
_ENOUGH_LATIN = 0.6


@dataclass(frozen=True, slots=True)
class _Form:
    """A word as it is compared: folded, with its alike words made one sign, and the signs of both."""

    words: tuple[str, str]
    counts: tuple[Counter[str], Counter[str]]
    signs: frozenset[str]


def closest(word: str, candidates: Iterable[str]) -> str | None:
    """The candidate most like `word`, or None when none is close; the earlier one wins a tie."""
    return _closest(word, tuple(candidates))


# A table repeats its mistake in every row.
@lru_cache(maxsize=1024)
def _closest(word: str, candidates: tuple[str, ...]) -> str | None:
    best, best_score = None, 0.0
    form = _form_of(word)
    for candidate in candidates:
        other = _form(candidate)
        if not _may_beat(form, other, best_score):
            continue
        score = max(_likeness(a, b) for a, b in zip(form.words, other.words, strict=True))
        if score > best_score:
            best, best_score = candidate, score
    return best


def _form_of(word: str) -> _Form:
    folded = fold(word).strip().lower()
    even = _even(folded)
    return _Form((folded, even), (Counter(folded), Counter(even)), frozenset(folded + even))


# The candidates are the words of a vocabulary, the same ones again and again.
_form = lru_cache(maxsize=4096)(_form_of)


def _may_beat(mine: _Form, its: _Form, best: float) -> bool:
    """Whether the shared characters, which bound every score, allow a better one: a cheap look before the real one."""
    if mine.signs.isdisjoint(its.signs):
        return False
    bounds = (
        2 * (a & b).total() / max(a.total() + b.total(), 1) for a, b in zip(mine.counts, its.counts, strict=True)
    )
    return any(bound >= _ENOUGH and bound > best for bound in bounds)


def _likeness(a: str, b: str) -> float:
    if not a or not b:
        return 0.0
    ordered = SequenceMatcher(None, a, b, autojunk=False).ratio()
    if a.isascii() or b.isascii():
        return ordered if ordered >= _ENOUGH_LATIN else 0.0
    shared = (Counter(a) & Counter(b)).total()
    likeness = (ordered + 2 * shared / (len(a) + len(b))) / 2
    return likeness if likeness >= _ENOUGH and _shares_enough(a, b, shared) else 0.0


def _shares_enough(a: str, b: str, shared: int) -> bool:
    # In words of two, one common character is chance unless it stands in the same place.
    return shared >= 2 or any(x == y for x, y in zip(a, b, strict=False))


def _even(word: str) -> str:
    for alike, signs in _SIGNS:
        word = word.replace(alike, signs)
    return word
