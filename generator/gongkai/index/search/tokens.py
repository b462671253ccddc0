"""What counts as a word in search. The rule is short because the browser must follow it to the letter.

1. Fold: NFKC, then lower case. So width, compatibility forms and case do not count.
2. Runs: a run of Han gives its bigrams, a single Han itself; a run of other letters and digits is one word.
3. Leading zeros of a word go. So `〔2017〕47号`, `[2017]047`, `(2017)47号` and `2017 47` give the same two words.

Its twin is `tokens` in `theme/assets/js/search.js`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise

_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff〇\U00020000-\U000323af"
# Blocks of letters, not categories: \w depends on the version of Unicode, and parts a letter from its vowel sign.
# Left out: × ÷, the marks between Tibetan syllables, U+2000 to U+2BFF (punctuation, symbols), emoji.
_LETTER = "0-9a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u0f07\u0f15-\u1fff\u2c00-\u2dff\u3041-\u31ff\ua000-\ud7ff"
_RUN = re.compile(f"([{_HAN}]+)|0*([{_LETTER}\U00010000-\U0001efff]+)")


def tokens(text: str) -> list[str]:
    """Words of a text in reading order, repeats kept; punctuation and blanks only part them."""
    return list(_tokens(unicodedata.normalize("NFKC", text).lower()))


def _tokens(folded: str) -> Iterator[str]:
    for han, word in _RUN.findall(folded):
        if word:
            yield word
        elif len(han) == 1:
            yield han
        else:
            yield from map("".join, pairwise(han))
