"""Numbers that identify a person: scanners and masks.

Scanners look for personal data in published text (个人信息保护法 art. 34; 政府信息公开条例 art. 15): codes, web addresses
and masked numbers do not match. What a number must pass stands in `check_digits.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from gongkai.chinese.check_digits import is_bank_card, is_id, is_mobile, is_uscc
from gongkai.chinese.disguise import plain_digits, through_unseen
from gongkai.chinese.span import Span
from gongkai.chinese.width import fold_alnum

__all__ = [
    "Span",
    "bare",
    "find_bank_cards",
    "find_card_likes",
    "find_ids",
    "find_mobiles",
    "find_named_cards",
    "is_bank_card",
    "is_id",
    "is_mobile",
    "is_uscc",
    "mask",
]

# Every dash and blank a word processor may put between digits, one code point for one: offsets stay true.
_DASHES = "\u00ad‐‑‒–—―−﹣－"
_BLANKS = "\u00a0\u202f\u3000\ufeff" + "".join(map(chr, range(0x2000, 0x200E)))
_EVEN = str.maketrans(
    dict.fromkeys(_DASHES, "-") | dict.fromkeys(_BLANKS, " ") | {"＊": "*", "／": "/", "．": ".", "＿": "_"}
)

_ID = re.compile(r"(?<![0-9*])(?=([0-9](?:[ -]{0,2}[0-9]){16}[ -]{0,2}[0-9Xx])(?![0-9A-Za-z*]))")
# A form gives each digit a cell, a table parts the number into area, birthday and serial.
_CELL = r"[ ]*[|\t][ ]*"
_ID_IN_CELLS = re.compile(
    rf"(?<![0-9*])(?=([0-9](?:{_CELL}[0-9]){{16}}{_CELL}[0-9Xx]|[0-9]{{6}}{_CELL}[0-9]{{8}}{_CELL}[0-9]{{3}}[0-9Xx])"
    r"(?![0-9A-Za-z*]))"
)
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
# Bid bonds and fees are paid into accounts that are published on purpose: 户名：示例市财政局.
_ORGAN_ACCOUNT = re.compile(
    r"(?:户 {0,4}名(?:称)?|账户名称|收款单位|收款人|单位名称)[:：| ]{0,3}[^\n，,；;。|]{0,28}?"
    r"(?:局|公司|中心|财政|法院|委员会|政府|医院|学校|大学|委|厅|所|站|院|协会|专户|合作社|基金会)"
)
_ACCOUNT_NEAR = 90
_AMOUNT = re.compile(r"(?:[万亿]?元|美元|%)")
_NEAR = 24
_JOINT_LEFT = re.compile(r"([0-9A-Za-z/_.~-]*)([/_.~-])$")
_JOINT_RIGHT = re.compile(r"([/_.~-])([0-9A-Za-z/_.~-]+)")


@through_unseen
def find_ids(text: str) -> tuple[Span, ...]:
    """Kind `id`. The old 15 digits carry no check and count only behind 身份证 or the like."""
    page = _page(text)
    forms = (span for form in (_ID, _ID_IN_CELLS) for span in _spans(page, form, "id"))
    found = [span for span in forms if is_id(_digits(span.of(page)))]
    old = [span for span in _spans(page, _OLD_ID, "id") if is_id(span.of(page)) and _named_id(page, span)]
    return _apart([span for span in found + old if _free(page, span, _ORG_LABEL)])


def _named_id(page: str, span: Span) -> bool:
    return _ID_CONTEXT.search(_before(page, span)) is not None


@through_unseen
def find_mobiles(text: str) -> tuple[Span, ...]:
    """Mobile numbers, kind `mobile`, without a +86 in front; also as `138 1234 5678` and `138-1234-5678`."""
    page = _page(text)
    found = (span for span in _spans(page, _MOBILE, "mobile") if _lone(page, span))
    return _apart([span for span in found if _free(page, span, _CODE_LABEL)])


@through_unseen
def find_bank_cards(text: str) -> tuple[Span, ...]:
    """Bank cards, kind `bank`: Luhn holds, and it begins with 62 (UnionPay) or follows a word like 账号."""
    page = _page(text)
    return _apart([span for span in _spans(page, _CARD, "bank") if _is_card(page, span)])


def find_named_cards(text: str) -> tuple[Span, ...]:
    """The bank cards behind a word like 卡号 or 账号, unless the account is named as that of an organ or a firm."""
    return tuple(span for span in find_bank_cards(text) if _named_card(text, span) and not _of_organ(text, span))


def find_card_likes(text: str) -> tuple[Span, ...]:
    """The numbers that pass as cards of UnionPay, without a word that says so."""
    return tuple(span for span in find_bank_cards(text) if not _named_card(text, span))


def _named_card(text: str, span: Span) -> bool:
    return _CARD_CONTEXT.search(_before(text, span)) is not None


def _of_organ(text: str, span: Span) -> bool:
    return _ORGAN_ACCOUNT.search(text[max(0, span.start - _ACCOUNT_NEAR) : span.end + _ACCOUNT_NEAR]) is not None


def _is_card(page: str, span: Span) -> bool:
    digits = _digits(span.of(page))
    if not is_bank_card(digits) or is_id(digits) or not _free(page, span, _CODE_LABEL):
        return False
    return digits.startswith("62") or _CARD_CONTEXT.search(_before(page, span)) is not None


@lru_cache(maxsize=8)
def _page(text: str) -> str:
    """`text` with even digits, dashes and blanks, and web addresses blotted out; the same length."""
    return _URL.sub(lambda match: "#" * len(match[0]), plain_digits(fold_alnum(text).translate(_EVEN)))


def _spans(page: str, pattern: re.Pattern[str], kind: str) -> Iterator[Span]:
    # Patterns are look-aheads, so a number is also found behind digits that merely stand in front of it.
    return (Span(match.start(1), match.end(1), kind) for match in pattern.finditer(page))


def _apart(spans: list[Span]) -> tuple[Span, ...]:
    kept: list[Span] = []
    for span in sorted(spans):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return tuple(kept)


def bare(text: str) -> str:
    """A number or address without blanks and dashes, to compare how it is written here and there."""
    return _digits(plain_digits(fold_alnum(text))).lower()


def _digits(text: str) -> str:
    return "".join(char for char in text if char.isalnum())


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
_KEPT = {"id": (2, 3), "mobile": (3, 4), "bank": (4, 4), "paper": (1, 2)}


def mask(text: str, span: Span) -> str:
    """`text` with `span` starred but for the customary few digits; same length, so other spans stay true."""
    front, back = _KEPT.get(span.kind, (0, 0))
    at = [i for i in range(span.start, span.end) if text[i].isalnum()]
    hidden = set(at[front : len(at) - back])
    return "".join("*" if i in hidden else char for i, char in enumerate(text))
