"""Full-width forms to ASCII, one code point for one, so that offsets into the text stay true."""

from __future__ import annotations

# The block Halfwidth and Fullwidth Forms keeps the order of ASCII: U+FF10 is the twin of U+0030.
_SHIFT = 0xFEE0
_ALNUM = {ord(c) + _SHIFT: c for c in "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"}
_ALL = {code + _SHIFT: chr(code) for code in range(0x21, 0x7F)} | {0x3000: " "}


def fold_alnum(text: str) -> str:
    """Fold full-width digits and Latin letters only; Chinese punctuation stays. Same length as `text`."""
    return text.translate(_ALNUM)


def fold(text: str) -> str:
    """Fold every full-width form of ASCII, the ideographic space included. Same length as `text`."""
    return text.translate(_ALL)


def has_wide_alnum(text: str) -> bool:
    """True when a full-width digit or Latin letter occurs."""
    return fold_alnum(text) != text
