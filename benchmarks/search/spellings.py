"""How people spell what they look for: numbers in seven ways, pinyin, one wrong character."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from random import Random

NUMBER = re.compile(r"(?P<prefix>.+)〔(?P<year>\d{4})〕(?P<serial>\d+)号")
# The last three lack the organ code, the brackets, or both.
NUMBERS = {
    "N1": "{prefix}〔{year}〕{serial}号",
    "N2": "{prefix}[{year}]{serial}号",
    "N3": "{prefix}（{year}）{serial}号",
    "N4": "{prefix}〔{year}〕第{padded}号",
    "N5": "[{year}]{serial}",
    "N6": "{year} {serial}",
    "N7": "{prefix} {year} {serial}",
}
BARE = ("N5", "N6")

_HAN = re.compile(r"[\u4e00-\u9fff]")


def spelled_number(number: str, way: str) -> str:
    """`冀科计〔2023〕4号` the way N1 to N7 says. Raises ValueError for a number of another form."""
    found = NUMBER.fullmatch(number)
    if found is None:
        raise ValueError(number)
    return NUMBERS[way].format(**found.groupdict(), padded=found["serial"].zfill(3))


def year_and_serial(number: str) -> tuple[str, str] | None:
    """`("2023", "4")` of a number; None for one of another form."""
    found = NUMBER.fullmatch(number)
    return (found["year"], found["serial"]) if found else None


@lru_cache(maxsize=1 << 17)
def syllables(text: str) -> tuple[str, ...]:
    """Pinyin without tones, by words (行政 xing, 银行 hang); what is not Chinese gives a break `|`."""
    from pypinyin import lazy_pinyin

    return tuple(lazy_pinyin(text, errors=lambda _: "|", v_to_u=False))


def sound(text: str) -> str:
    """The syllables, each between blanks, to look for whole ones: ` zheng wu gong kai `."""
    return f" {' '.join(syllables(text))} "


def initials(text: str) -> str:
    """The first letters of the syllables: `zwgk`."""
    return "".join(syllable[0] for syllable in syllables(text))


def homophones(texts: Sequence[str]) -> Mapping[str, str]:
    """By character, the others in these texts that sound the same, the most frequent first, in one string."""
    counts = Counter(char for text in texts for char in text if _HAN.fullmatch(char))
    groups: dict[str, list[str]] = {}
    for char, _ in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        groups.setdefault(syllables(char)[0], []).append(char)
    return {
        char: "".join(other for other in group if other != char) for group in groups.values() for char in group
    }


def mistyped(text: str, same: Mapping[str, str], chance: Random) -> str:
    """One Chinese character is another: in half of the cases one of the three commonest that sound the same."""
    places = [at for at, char in enumerate(text) if same.get(char)]
    at = chance.choice(places)
    wrong = text[at]
    while wrong == text[at]:
        wrong = chance.choice(same[text[at]][:3]) if chance.random() < 0.5 else chance.choice(sorted(same))
    return text[:at] + wrong + text[at + 1 :]
