"""How a text looks to the search: widths, case and script do not count.

The twin of `even` is `fold` in `theme/assets/js/search-core.js`; the browser takes the step to the simplified script only
when a query finds nothing, because that table is large.
"""

from __future__ import annotations

import re
import unicodedata

from gongkai.chinese.script import simplified
from gongkai.chinese.text import HAN

# Blocks of letters, not categories: \w depends on the version of Unicode, and parts a letter from its vowel sign.
# Left out: × ÷, the marks between Tibetan syllables, U+2000 to U+2BFF (punctuation, symbols), emoji.
LETTER = "0-9a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u0f07\u0f15-\u1fff\u2c00-\u2dff\u3041-\u31ff\ua000-\ud7ff"
FAR_LETTER = "\U00010000-\U0001efff"
RUN = re.compile(f"([{HAN}]+)|0*([{LETTER}{FAR_LETTER}]+)")


def even(text: str) -> str:
    """Widths and case do not count (NFKC, lower case); the script stays as it is. The length may change."""
    return unicodedata.normalize("NFKC", text).lower()


def fold(text: str) -> str:
    """The same in the simplified script."""
    return simplified(even(text))
