"""Lists of words of the profile, and which of their words a text has."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

WordLists = Mapping[str, tuple[str, ...]]


def has_word(words: Iterable[str], text: str) -> bool:
    """Whether one of the words stands in a text."""
    return any(word in text for word in words)


def unsaid(items: Iterable[str], text: str) -> tuple[str, ...]:
    """What a text does not speak of. Words of an item parted by | are different words for it; the first is its name."""
    return tuple(item.split("|")[0] for item in items if not has_word(item.split("|"), text))
