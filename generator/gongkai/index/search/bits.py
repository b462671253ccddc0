"""Codes of bits, for whole arrays at once.

Every code has one form: `zeros` zeros, a one, then `width` bits of a value, the high bit first. A Rice code of x with
parameter k is (x >> k zeros, k bits); a gamma code of x >= 1 is (n zeros, n bits) where 2^n <= x < 2^(n+1).

Bits travel 15 to a UTF-16 code unit, from U+3400 on: no quote, no line end and no surrogate is among these.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
Bits = npt.NDArray[np.uint8]
UNIT, FIRST = 15, 0x3400


def put(bits: Bits, at: Ints, zeros: Ints, width: Ints, value: Ints) -> None:
    """Write codes at their places into bits that are all 0."""
    start = at + zeros
    bits[start] = 1
    for bit in range(int(width.max(initial=0))):
        wide = np.flatnonzero(width > bit)
        bits[start[wide] + width[wide] - bit] = (value[wide] >> bit) & 1


def row(zeros: Ints, width: Ints, value: Ints) -> bytes:
    """Codes one behind the other, as words."""
    ends = np.cumsum(zeros + width + 1)
    bits = np.zeros(ends[-1] if len(ends) else 0, np.uint8)
    put(bits, ends - zeros - width - 1, zeros, width, value)
    return words(bits)


def floor_log2(numbers: Ints) -> Ints:
    """n where 2^n <= number < 2^(n+1); exact below 2^52."""
    return np.frexp(numbers.astype(np.float64))[1].astype(np.int64) - 1


def rice_parameter(total: int, count: Ints) -> Ints:
    """The largest k with 100 * count * 2^k <= 69 * total: gaps of a random list are cheapest so (ln 2 = 0.69)."""
    return np.maximum(floor_log2(np.maximum(69 * total // (100 * count), 1)), 0)


def parameter_of(total: int, count: int) -> int:
    """The same for one list."""
    return max(69 * total // (100 * max(count, 1)), 1).bit_length() - 1


def words(bits: Bits) -> bytes:
    """Bits as UTF-16 in little endian; the last unit is filled up with zeros."""
    padded = np.zeros(-(-len(bits) // UNIT) * UNIT, np.uint8)
    padded[: len(bits)] = bits
    weights = 1 << np.arange(UNIT - 1, -1, -1)
    units = padded.reshape(-1, UNIT).astype(np.int32) @ weights.astype(np.int32)
    return (units + FIRST).astype("<u2").tobytes()
