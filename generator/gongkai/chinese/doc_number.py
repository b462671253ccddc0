"""发文字号: the number of an official document, and the mending of numbers typed or scanned wrongly.

GB/T 9704-2012 7.2.5: organ code, full year in brackets 〔〕, serial without 第 and leading zeros, 号.
Orders and announcements are numbered otherwise: `云南省人民政府令第217号`, `国家税务总局公告2020年第5号`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from gongkai.chinese.numerals import from_han, to_han
from gongkai.chinese.width import fold, has_wide_alnum

_LONGEST = 80
_HAN = r"(?:(?![暡暢])[一-鿿])"
_YEAR = r"(?:19|20)[0-9]{2}"
_SERIAL = r"[1-9][0-9]{0,4}"
_NUMERAL = "[零〇○一二两三四五六七八九十百千]{1,9}"
_ISSUER = rf"(?:{_HAN}|、){{0,40}}?"
_KIND = "令|公告|通告"

_STRICT = re.compile(rf"(?P<prefix>{_HAN}{{2,12}})〔(?P<year>{_YEAR})〕(?P<serial>{_SERIAL})号")
_STRICT_ORDER = re.compile(
    rf"(?:(?P<issuer>{_ISSUER})(?P<kind>{_KIND}))?(?P<year>{_YEAR}年)?第(?:(?P<serial>{_SERIAL})|(?P<han>{_NUMERAL}))号"
)

# Lenient forms are matched after `_mend`, where every bracket is 〔 or 〕 and white space is gone.
_LENIENT = re.compile(
    rf"(?P<prefix>{_HAN}{{2,12}})(?P<open>[〔〕]{{0,2}})(?P<year>{_YEAR}|[〇○零一二三四五六七八九]{{4}})年?"
    rf"(?P<close>[〔〕]{{0,2}})(?P<di>第?)(?P<serial>0*{_SERIAL}|{_NUMERAL})(?:号(?:文件?)?)?"
)
_LENIENT_ORDER = re.compile(
    rf"(?:(?P<issuer>{_ISSUER})(?P<kind>{_KIND}))?(?P<year>{_YEAR}年)?"
    rf"(?P<di>第?)(?:0*(?P<serial>{_SERIAL})|(?P<han>{_NUMERAL}))(?P<hao>号?)"
)

_OPEN = "〔[({（﹝【<《〈「『［｛〖＜暡"
_CLOSE = "〕])}）﹞】>》〉」』］｝〗＞暢"
_BRACKETS = str.maketrans(dict.fromkeys(_OPEN, "〔") | dict.fromkeys(_CLOSE, "〕") | {"號": "号"})
_BLANK = re.compile(r"[\s\u200b-\u200d\u2060\ufeff]+")
_LABEL = re.compile(r"^(?:发文字号|发文文号|文件编号|文件字号|文号)[:：]")
# Matches anything at all: code, year with its brackets (may be empty), rest.
_PARTS = re.compile("([^〔〕0-9]*)(〔[^〔〕]*〕)?(.*)", re.DOTALL)
_TAIL = "。．，；、.,;"


@dataclass(frozen=True, slots=True)
class DocNumber:
    """Organ code, year of four digits, serial from 1: `楚市政通`, 2017, 47."""

    prefix: str
    year: int
    serial: int

    @property
    def canonical(self) -> str:
        """`楚市政通〔2017〕47号`."""
        return f"{self.prefix}〔{self.year}〕{self.serial}号"


@dataclass(frozen=True, slots=True)
class OrderNumber:
    """Number of an order or announcement. `issuer` and `kind` (令, 公告, 通告) may be empty: `第217号`.

    `han`: the serial is written in Chinese numerals, as the President's orders are.
    """

    issuer: str
    serial: int
    kind: str = ""
    year: int | None = None
    han: bool = False

    @property
    def canonical(self) -> str:
        """`云南省人民政府令第217号`, `国家税务总局公告2020年第5号`, `中华人民共和国主席令第三十五号`."""
        year = f"{self.year}年" if self.year else ""
        serial = to_han(self.serial) if self.han else str(self.serial)
        return f"{self.issuer}{self.kind}{year}第{serial}号"


def parse(text: str) -> DocNumber | OrderNumber | None:
    """Read a number in its one correct spelling; None for anything else. `parse(n.canonical) == n`."""
    if len(text) > _LONGEST:
        return None
    match = _STRICT.fullmatch(text)
    if match:
        return DocNumber(match["prefix"], int(match["year"]), int(match["serial"]))
    match = _STRICT_ORDER.fullmatch(text)
    order = _order(match) if match else None
    return order if order and order.canonical == text else None


def repair(text: str) -> str | None:
    """The canonical spelling of a damaged number, or None when two readings are possible. Idempotent."""
    if len(text) > _LONGEST:
        return None
    exact = parse(text)
    found = exact or _mended(_mend(text))
    # The last word is the strict form's: whatever was guessed must read back as the same number.
    return found.canonical if found and parse(found.canonical) == found else None


def _mended(text: str) -> DocNumber | OrderNumber | None:
    strict = parse(text)
    match = _LENIENT.fullmatch(text)
    if strict is None and match and _sure_document(match):
        return _document(match)
    match = _LENIENT_ORDER.fullmatch(text)
    return strict or (_order(match) if match and _sure_order(match) else None)


def _sure_document(match: re.Match[str]) -> bool:
    # Without a bracket it may be another kind of number; "…令〔2007〕第5号" mixes two kinds on purpose.
    bracketed = bool(match["open"] or match["close"])
    return bracketed and not (match["di"] and re.search(f"(?:{_KIND})$", match["prefix"]))


def _document(match: re.Match[str]) -> DocNumber | None:
    year, serial = _number(match["year"]), _number(match["serial"])
    return DocNumber(match["prefix"], year, serial) if year and serial else None


def _sure_order(match: re.Match[str]) -> bool:
    # Behind "…令" either mark may be missing; "第217号" needs both; a year is parted from the serial by 第.
    if match["kind"] == "令" and match["issuer"] and not match["year"]:
        return True
    return bool(match["di"] and (match["hao"] or match["kind"]))


def _order(match: re.Match[str]) -> OrderNumber | None:
    serial = _number(match["serial"] or match["han"])
    if serial is None:
        return None
    year = int(match["year"][:-1]) if match["year"] else None
    return OrderNumber(match["issuer"] or "", serial, match["kind"] or "", year, bool(match["han"]))


def _number(text: str) -> int | None:
    return int(text) if text.isdecimal() else from_han(text)


def _mend(text: str) -> str:
    bare = _LABEL.sub("", fold(_BLANK.sub("", text)).translate(_BRACKETS)).rstrip(_TAIL)
    # "（楚市政通〔2017〕47号）": brackets around the whole number belong to the sentence, not to the number.
    wrapped = bare.startswith("〔") and bare.endswith("〕")
    return bare[1:-1] if wrapped else bare


def problems(text: str) -> tuple[str, ...]:
    """What is wrong with the spelling, as machine codes; empty exactly when `parse` succeeds.

    `space`, `width` (full-width digits), `damaged` (暡暢), `prefix`, `brackets`, `year`, `di` (第 behind
    the year), `no-di` (an order without 第), `leading-zero`, `no-hao`; `form` when nothing nearer fits.
    """
    if len(text) > _LONGEST:
        return ("form",)
    if parse(text) is not None:
        return ()
    bare = _mend(text)
    order = _LENIENT_ORDER.fullmatch(bare)
    specific = _order_problems(order) if order and _sure_order(order) else _document_problems(text, bare)
    return (*_surface_problems(text), *specific, *_serial_problems(bare)) or ("form",)


def _surface_problems(text: str) -> tuple[str, ...]:
    found = {
        "space": bool(_BLANK.search(text)),
        "width": has_wide_alnum(text),
        "damaged": bool(set(text) & set("暡暢")),
    }
    return tuple(code for code, present in found.items() if present)


def _order_problems(order: re.Match[str]) -> tuple[str, ...]:
    return () if order["di"] else ("no-di",)


def _document_problems(text: str, bare: str) -> tuple[str, ...]:
    head, year, serial = _PARTS.findall(bare)[0]
    found = {
        "prefix": re.fullmatch(rf"{_HAN}{{2,12}}", head) is None,
        "brackets": re.fullmatch(r"[^〔〕]*〔[^〔〕]*〕[^〔〕]*", _without_wrapping(text)) is None
        or _has_foreign_bracket(text),
        "year": bool(year) and re.fullmatch(f"〔{_YEAR}〕", year) is None,
        "di": bool(year) and serial.startswith("第"),
    }
    return tuple(code for code, present in found.items() if present)


def _without_wrapping(text: str) -> str:
    return text.strip().strip("()（）")


def _has_foreign_bracket(text: str) -> bool:
    return any(char in _OPEN + _CLOSE and char not in "〔〕" for char in _without_wrapping(text))


def _serial_problems(bare: str) -> tuple[str, ...]:
    zero = ("leading-zero",) if re.search(r"(?:〕|第|令)第?0", bare) else ()
    hao = () if re.search("号(?:文件?)?$", bare) else ("no-hao",)
    return zero + hao
