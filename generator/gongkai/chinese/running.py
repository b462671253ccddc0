"""Numbers of documents and dates as they stand in running text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from gongkai.chinese.numerals import from_han
from gongkai.chinese.span import Slip

_OPEN, _CLOSE = r"〔\[［(（【﹝〈<《{", r"〕\]］)）】﹞〉>》}"
# An announcement (公告（2017）第5号) and an order are numbered in another way.
_NUMBER = re.compile(
    rf"[{_OPEN}](?<=[一-鿿].)(?<![令告].)\s?(?P<year>(?:19|20)[0-9]{{2}})\s?[{_CLOSE}]"
    r"\s?第?\s?(?P<serial>[1-9][0-9]{0,4})\s?号"
)
_DATE = re.compile(r"(?P<y>[12](?<![0-9].)[0-9]{3})年(?P<m>[0-9]{1,2})月(?:(?P<d>[0-9]{1,2})日)?")
_SIGNED = re.compile(
    r"^[ \t\u3000]*(?P<y>[二][〇○ＯO零一二三四五六七八九]{3})年(?P<m>[一二三四五六七八九十]{1,2})月"
    r"(?P<d>[一二三四五六七八九十]{1,3})日[ \t\u3000]*$",
    re.MULTILINE,
)
# GB/T 9704-2012 came into force in July 2012; before, dates were signed in Chinese numerals.
_SINCE = date(2012, 7, 1)


def number_slips(text: str) -> Iterator[Slip]:
    """`云政发（2017）47号` with other brackets than 〔〕, or with 第; from the bracket to 号.

    Serials with zeros before them number cases and licences, which go by other rules.
    """
    for match in _NUMBER.finditer(text):
        better = f"〔{match['year']}〕{match['serial']}号"
        if match[0] != better:
            yield Slip(match.start(), match.end(), "number", better)


def impossible_dates(text: str) -> Iterator[Slip]:
    """Days that no calendar has: 2017年2月30日."""
    for match in _DATE.finditer(text):
        if _day(match["y"], match["m"], match["d"] or "1") is None:
            yield Slip(match.start(), match.end(), "date")


def date_slips(text: str) -> Iterator[Slip]:
    """Real dates with leading zeros (2017年06月03日), and signatures in Chinese numerals."""
    for match in _DATE.finditer(text):
        better = f"{match['y']}年{int(match['m'])}月" + (f"{int(match['d'])}日" if match["d"] else "")
        if better != match[0] and _day(match["y"], match["m"], match["d"] or "1"):
            yield Slip(match.start(), match.end(), "zeros", better)
    for match in _SIGNED.finditer(text):
        year = re.sub("[ＯO]", "〇", match["y"])
        day = _day(*(str(from_han(part) or 0) for part in (year, match["m"], match["d"])))
        if day and day >= _SINCE:
            yield Slip(match.start("y"), match.end("d") + 1, "numerals", f"{day.year}年{day.month}月{day.day}日")


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
