"""Did you mean …? for Chinese keys and names, where one of two characters is already half of the word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from difflib import SequenceMatcher

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
_ENOUGH = 0.5
_ENOUGH_LATIN = 0.6


def closest(word: str, candidates: Iterable[str]) -> str | None:
    """The candidate most like `word`, or None when none is close; the earlier one wins a tie."""
    best, best_score = None, 0.0
    folded = fold(word).strip().lower()
    bounds = Counter(folded), Counter(_even(folded))
    for candidate in candidates:
        if not _may_beat(bounds, candidate, best_score):
            continue
        score = _score(word, candidate)
        if score > best_score:
            best, best_score = candidate, score
    return best


def _may_beat(bounds: tuple[Counter[str], Counter[str]], candidate: str, best: float) -> bool:
    """Whether the shared characters, which bound every score, allow a better one: a cheap look before the real one."""
    folded = fold(candidate).strip().lower()
    forms = zip(bounds, (folded, _even(folded)), strict=True)
    return any(2 * (mine & Counter(its)).total() > best * (mine.total() + len(its)) for mine, its in forms)


def _score(word: str, candidate: str) -> float:
    a, b = fold(word).strip().lower(), fold(candidate).strip().lower()
    return max(_likeness(a, b), _likeness(_even(a), _even(b)))


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
    for at, group in enumerate(_ALIKE):
        for alike in group:
            # Private-use signs never collide with typed text; two keep the weight of two characters.
            word = word.replace(alike, chr(0xE000 + 2 * at) + chr(0xE001 + 2 * at))
    return word
