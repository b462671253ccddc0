"""Chinese numerals of whole numbers 1..9999, as orders of the President are numbered (主席令第三十五号)."""

from __future__ import annotations

_DIGITS = "零一二三四五六七八九"
_UNITS = ("", "十", "百", "千")
_VALUES = {char: value for value, char in enumerate(_DIGITS)} | {"〇": 0, "○": 0, "两": 2}
_SCALES = {"十": 10, "百": 100, "千": 1000}


def to_han(number: int) -> str:
    """`35` to `三十五`, `105` to `一百零五`. Raises ValueError outside 1..9999."""
    if not 1 <= number <= 9999:
        raise ValueError(f"no short Chinese numeral for {number}")
    digits = str(number)
    parts = [_place(int(digit), len(digits) - 1 - at) for at, digit in enumerate(digits)]
    joined = "".join(parts).rstrip("零")
    while "零零" in joined:
        joined = joined.replace("零零", "零")
    return joined[1:] if joined.startswith("一十") else joined


def _place(digit: int, power: int) -> str:
    return _DIGITS[digit] + (_UNITS[power] if digit else "")


def from_han(text: str) -> int | None:
    """`三十五` to 35; also digit by digit (`二〇一七` to 2017). None when it is not a numeral in 1..9999."""
    if not text or any(char not in _VALUES and char not in _SCALES for char in text):
        return None
    number = _scaled(text) if any(char in _SCALES for char in text) else _digit_by_digit(text)
    return number if number is not None and 1 <= number <= 9999 else None


def _digit_by_digit(text: str) -> int | None:
    return int("".join(str(_VALUES[char]) for char in text)) if len(text) <= 4 else None


def _scaled(text: str) -> int | None:
    total, pending, last = 0, 0, 10_000
    for char in text:
        if char in _VALUES:
            pending = _VALUES[char]
            continue
        scale = _SCALES[char]
        if scale >= last:
            return None
        total, pending, last = total + (pending or 1) * scale, 0, scale
    number = total + pending
    # Only the one full spelling: "二百五" is 250 to a speaker and 205 to a sum.
    return number if _even(text) == to_han(number) else None


def _even(text: str) -> str:
    even = text.translate(str.maketrans("〇○两", "零零二"))
    return even[1:] if even.startswith("一十") else even
