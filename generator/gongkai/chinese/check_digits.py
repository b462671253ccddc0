"""Whether a number is one: resident ids, mobiles, bank cards, credit codes.

Resident identity number GB 11643-1999 (check character ISO 7064 MOD 11-2), unified social credit code
GB 32100-2015, bank card check digit ISO/IEC 7812-1 (Luhn).
"""

from __future__ import annotations

import re
from datetime import date

from gongkai.chinese.width import fold_alnum

_ID_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_ID_CHECKS = "10X98765432"
_USCC_WEIGHTS = (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)
_USCC_CHARS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
# First two digits of GB/T 2260; 81-83 are residence permits of Hong Kong, Macao and Taiwan residents.
_PROVINCES = re.compile("1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]")


def is_id(text: str) -> bool:
    """Resident identity number: 18 characters with check character and real date, or the old 15 digits."""
    value = fold_alnum(text).upper()
    if re.fullmatch("[0-9]{15}", value):
        return _is_area(value) and _is_day("19" + value[6:12])
    if re.fullmatch("[0-9]{17}[0-9X]", value) is None:
        return False
    total = sum(int(digit) * weight for digit, weight in zip(value, _ID_WEIGHTS, strict=False))
    return value[17] == _ID_CHECKS[total % 11] and _is_area(value) and _is_day(value[6:14])


def _is_area(value: str) -> bool:
    # Since 2023 a foreigner's permanent residence number is 9, then the province.
    return _PROVINCES.match(value, 1 if value[0] == "9" else 0) is not None


def _is_day(digits: str) -> bool:
    try:
        return 1850 <= date(int(digits[:4]), int(digits[4:6]), int(digits[6:])).year <= 2099
    except ValueError:
        return False


def is_mobile(text: str) -> bool:
    """Mainland mobile number: 11 digits, 13 to 19 in front."""
    return re.fullmatch("1[3-9][0-9]{9}", fold_alnum(text)) is not None


def is_bank_card(text: str) -> bool:
    """16 to 19 digits that pass the Luhn check. One random number in ten does: ask for context."""
    value = fold_alnum(text)
    if re.fullmatch("[0-9]{16,19}", value) is None or len(set(value)) == 1:
        return False
    doubled = (int(digit) * 2 for digit in value[-2::-2])
    return (sum(map(int, value[-1::-2])) + sum(d - 9 if d > 9 else d for d in doubled)) % 10 == 0


def is_uscc(text: str) -> bool:
    """Unified social credit code: 18 characters, check character modulo 31 (GB 32100-2015)."""
    value = fold_alnum(text)
    if re.fullmatch(f"[1-9ANY][1-9][0-9]{{6}}[{_USCC_CHARS}]{{10}}", value) is None:
        return False
    total = sum(_USCC_CHARS.index(char) * weight for char, weight in zip(value, _USCC_WEIGHTS, strict=False))
    return value[17] == _USCC_CHARS[-total % 31]
