"""Pinyin: ASCII ids and the order of Chinese names. `pypinyin` is imported on first use: large tables."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"[a-z0-9]+")


def slug(text: str, limit: int = 60) -> str:
    """`政务公开2017` to `zheng-wu-gong-kai-2017`: `[a-z0-9-]`, at most `limit` long, cut between syllables.

    Different texts may share a slug; empty when there is nothing to spell. A character without pinyin becomes
    `u` and its code point.
    """
    kept = ""
    for word in _words(text):
        longer = f"{kept}-{word}" if kept else word[:limit]
        if len(longer) > limit:
            break
        kept = longer
    return kept


def initials(text: str) -> str:
    """`政务公开` to `zwgk`; Latin words and numbers stay whole: `96128热线` to `96128rx`."""
    return "".join(word if whole else word[0] for word, whole in _marked(text))


def sort_key(text: str) -> tuple[tuple[str, ...], str]:
    """Key for the order of a Chinese dictionary: syllables with their tones, the text breaks ties."""
    return _toned(text), text


@lru_cache(maxsize=4096)
def _toned(text: str) -> tuple[str, ...]:
    from pypinyin import Style, lazy_pinyin

    return tuple(lazy_pinyin(text.lower(), style=Style.TONE3, neutral_tone_with_five=True))


def _words(text: str) -> list[str]:
    return [word for word, _ in _marked(text)]


@lru_cache(maxsize=4096)
def _marked(text: str) -> tuple[tuple[str, bool], ...]:
    """Words of the slug, each with whether it was written in Latin letters or digits already."""
    from pypinyin import lazy_pinyin

    bare = (char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    folded = unicodedata.normalize("NFKC", "".join(bare))
    words: list[tuple[str, bool]] = []
    for run in re.findall(r"[0-9A-Za-z]+|[^0-9A-Za-z]+", folded):
        if run.isascii():
            words += [(word, True) for word in _WORD.findall(run.lower())]
        else:
            spelled = " ".join(lazy_pinyin(run, errors=_unspelled))
            words += [(word, False) for word in _ascii_words(spelled)]
    return tuple(words)


def _unspelled(chars: str) -> str:
    return " ".join(char if not char.isalnum() or _ascii_words(char) else f"u{ord(char):x}" for char in chars)


def _ascii_words(part: str) -> list[str]:
    bare = unicodedata.normalize("NFKD", part).encode("ascii", "ignore").decode()
    return _WORD.findall(bare.lower())
