"""Numbers that identify a person or an organ: checks, scanners and masks.

Resident identity number GB 11643-1999 (check character ISO 7064 MOD 11-2), unified social credit code
GB 32100-2015, bank card check digit ISO/IEC 7812-1 (Luhn). Scanners look for personal data in published text
(个人信息保护法 art. 34; 政府信息公开条例 art. 15): codes, web addresses and masked numbers do not match.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from gongkai.chinese.span import Span
from gongkai.chinese.width import fold_alnum

__all__ = [
    "Span",
    "find_bank_cards",
    "find_ids",
    "find_mobiles",
    "is_bank_card",
    "is_id",
    "is_mobile",
    "is_uscc",
    "mask",
]

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


# Every dash and blank a word processor may put between digits, one code point for one: offsets stay true.
_DASHES = "\u00ad‐‑‒–—―−﹣－"
_BLANKS = "\u00a0\u202f\u3000\ufeff" + "".join(map(chr, range(0x2000, 0x200E)))
_EVEN = str.maketrans(
    dict.fromkeys(_DASHES, "-") | dict.fromkeys(_BLANKS, " ") | {"＊": "*", "／": "/", "．": ".", "＿": "_"}
)

_ID = re.compile(r"(?<![0-9*])(?=([0-9](?:[ -]{0,2}[0-9]){16}[ -]{0,2}[0-9Xx])(?![0-9A-Za-z*]))")
_OLD_ID = re.compile(r"(?<![0-9*])(?=([0-9]{15})(?![0-9A-Za-z*]))")
_MOBILE = re.compile(
    r"(?:(?<![0-9*])|(?<=\+86)|(?<=\b0086))(?=("
    r"1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}"
    r"|1[3-9][0-9][ -][0-9]{3}[ -][0-9]{5}|1[3-9][0-9]{2}[ -][0-9]{3}[ -][0-9]{4}"
    r"|1 [3-9](?: [0-9]){9}"
    r")(?![0-9A-Za-z*]))"
)
_CARD = re.compile(
    r"(?<![0-9*])(?=([0-9]{16,19}|[0-9]{4}([ -])[0-9]{4}(?:\2[0-9]{4}){2}(?:\2[0-9]{1,3})?)(?![0-9A-Za-z*]))"
)

_URL = re.compile(
    r"(?:https?://|www\.)[^\s,;<>\"'\u0080-\U0010ffff]+"
    r"|(?<![A-Za-z0-9.-])(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,10}/[^\s,;<>\"'\u0080-\U0010ffff]*"
    r"|[?&][A-Za-z_]{1,30}=[^\s,;<>\"'\u0080-\U0010ffff]*"
)
_LABEL_WORD = re.compile(r"(?i:(?:^|[^0-9a-z])(?:tel|phone|mobile|mob|cell|id|card|no|sfz|sjh))$")
_PHONE = re.compile(
    r"86|0086|(?:86-?)?1[3-9][0-9]{9}|(?:0[0-9]{2,3}-?)?[1-9][0-9]{6,7}|12[0-9]{3}|9[0-9]{4}"
    r"|[48]00-?[0-9]{3}-?[0-9]{4}"
)
_CODE_LABEL = re.compile(
    r"(?:编号|编码|代码|流水号|单号|文号|证书号|批号|案号|索引号|项目号|条码|￥|¥|\$)[:： ]{0,2}$"
)
_ORG_LABEL = re.compile(r"(?:信用代码|机构代码|索引号|项目代码|事项编码|实施编码)[:： ]{0,2}$")
_ID_CONTEXT = re.compile("身份证|身份号码|证件号|居民身份")
_CARD_CONTEXT = re.compile("卡号|账号|帐号|账户|帐户|开户|银行|一卡通|存折|社保卡")
_AMOUNT = re.compile(r"(?:[万亿]?元|美元|%)")
_NEAR = 24
_JOINT_LEFT = re.compile(r"([0-9A-Za-z/_.~-]*)([/_.~-])$")
_JOINT_RIGHT = re.compile(r"([/_.~-])([0-9A-Za-z/_.~-]+)")


def find_ids(text: str) -> tuple[Span, ...]:
    """Kind `id`. The old 15 digits carry no check and count only behind 身份证 or the like."""
    page = _page(text)
    found = [span for span in _spans(page, _ID, "id") if is_id(_digits(span.of(page)))]
    old = [span for span in _spans(page, _OLD_ID, "id") if is_id(span.of(page)) and _named_id(page, span)]
    return _apart([span for span in found + old if _free(page, span, _ORG_LABEL)])


def _named_id(page: str, span: Span) -> bool:
    return _ID_CONTEXT.search(_before(page, span)) is not None


def find_mobiles(text: str) -> tuple[Span, ...]:
    """Mobile numbers, kind `mobile`, without a +86 in front; also as `138 1234 5678` and `138-1234-5678`."""
    page = _page(text)
    found = (span for span in _spans(page, _MOBILE, "mobile") if _lone(page, span))
    return _apart([span for span in found if _free(page, span, _CODE_LABEL)])


def find_bank_cards(text: str) -> tuple[Span, ...]:
    """Bank cards, kind `bank`: Luhn holds, and it begins with 62 (UnionPay) or follows a word like 账号."""
    page = _page(text)
    return _apart([span for span in _spans(page, _CARD, "bank") if _is_card(page, span)])


def _is_card(page: str, span: Span) -> bool:
    digits = _digits(span.of(page))
    if not is_bank_card(digits) or is_id(digits) or not _free(page, span, _CODE_LABEL):
        return False
    return digits.startswith("62") or _CARD_CONTEXT.search(_before(page, span)) is not None


@lru_cache(maxsize=8)
@lru_cache(maxsize=8)
def _page(text: str) -> str:
    """`text` with even digits, dashes and blanks, and web addresses blotted out; the same length."""
    return _URL.sub(lambda match: "#" * len(match[0]), fold_alnum(text).translate(_EVEN))


def _spans(page: str, pattern: re.Pattern[str], kind: str) -> Iterator[Span]:
    # Patterns are look-aheads, so a number is also found behind digits that merely stand in front of it.
    return (Span(match.start(1), match.end(1), kind) for match in pattern.finditer(page))


def _apart(spans: list[Span]) -> tuple[Span, ...]:
    kept: list[Span] = []
    for span in sorted(spans):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return tuple(kept)


def _digits(text: str) -> str:
    return text.replace(" ", "").replace("-", "")


def _before(page: str, span: Span) -> str:
    return page[max(0, span.start - _NEAR) : span.start]


def _free(page: str, span: Span, labels: re.Pattern[str]) -> bool:
    """True when no letters or code parts touch the number and no label calls it something else."""
    before = _before(page, span)
    if labels.search(before) or _AMOUNT.match(page, span.end):
        return False
    return _free_left(before) and _free_right(page[span.end : span.end + _NEAR])


def _free_left(before: str) -> bool:
    if before[-1:].isascii() and before[-1:].isalpha():
        return _LABEL_WORD.search(before) is not None
    joint = _JOINT_LEFT.search(before)
    return joint is None or _is_neighbour(joint[1].split("/")[-1] if joint[2] == "/" else joint[1], joint[2])


def _free_right(after: str) -> bool:
    joint = _JOINT_RIGHT.match(after)
    return joint is None or _is_neighbour(joint[2].split("/")[0] if joint[1] == "/" else joint[2], joint[1])


def _is_neighbour(token: str, joiner: str) -> bool:
    """Whether what is joined to a number is punctuation or a person's number too, not the rest of a code."""
    token = token.rstrip(".")
    if not any(char.isalnum() for char in token):
        return True
    person = is_id(token) or _LABEL_WORD.search(token) is not None or _PHONE.fullmatch(token) is not None
    return person and joiner not in "_.~"


def _lone(page: str, span: Span) -> bool:
    """Refuse groups of digits that go on: `138 1234 5678 912` is a row of figures, not a telephone number."""
    value = span.of(page)
    if " " not in value:
        return True
    before, after = _before(page, span), page[span.end : span.end + 20]
    goes_on = re.match(r" [0-9]", after) and _MOBILE.match(after, 1) is None
    # A row number of one or two digits, a +86 or another mobile may stand in front.
    comes_from = (
        re.search(r"(?<![0-9])(?!0086)[0-9]{3,} $", before)
        and re.search(r"1[3-9][0-9][0-9 ]{8,10} $", before) is None
    )
    return not goes_on and not comes_from


# Digits left readable in front and behind: 35*************123 and 138****1234 as published examples do.
_KEPT = {"id": (2, 3), "mobile": (3, 4), "bank": (4, 4)}


def mask(text: str, span: Span) -> str:
    """`text` with `span` starred but for the customary few digits; same length, so other spans stay true."""
    front, back = _KEPT.get(span.kind, (0, 0))
    at = [i for i in range(span.start, span.end) if text[i].isalnum()]
    hidden = set(at[front : len(at) - back])
    return "".join("*" if i in hidden else char for i, char in enumerate(text))
