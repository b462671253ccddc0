"""What a real document says of itself in running words only: when it was signed, and how long a notice stood open.

The crawl has one day for each document, that of its page. `signed` and `window` read the others from the text; `nearest`
parts the versions of a document that the corpus links by title with one interpretation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from corpus_mapping import MAPPING

from gongkai.chinese.numerals import from_han

Row = Mapping[str, Any]
# An interpretation may come late, but one of a year later speaks of another version.
LATEST = timedelta(days=365)
_TAIL = 200
_HAN = "〇零○Oo0一二三四五六七八九"
_NUMBER = rf"[0-9]{{1,2}}|[{_HAN}十]{{1,3}}"
# A day that ends a line, or is followed only by what a page adds: a remark in brackets, a list of files, an advertisement.
_DAY = re.compile(
    rf"([12][0-9]{{3}}|[{_HAN}]{{4}})\s*年\s*({_NUMBER})\s*月\s*({_NUMBER})\s*日(?=\s*(?:$|\n|[（(]|附件|更多|公开程序))"
)
_YEAR_OF_NUMBER = re.compile(r"[〔\[［（(﹝]((?:19|20)[0-9]{2})[〕\]］）)﹞]")
_SECTION = re.compile(
    r"\s*((?:一、总体情况|二、主动公开政府信息情况|三、收到和处理政府信息公开申请情况"
    r"|四、(?:因政府信息公开工作被申请行政复议、提起行政诉讼|政府信息公开行政复议、行政诉讼)情况"
    r"|五、存在的主要问题及改进情况|六、其他需要报告的事项))[。\s]*"
)
_OPEN = re.compile(
    r"公示(?:期|时间)[^。]{0,12}?([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日\s*[至到—－-]+\s*"
    r"(?:([0-9]{4})年)?(?:([0-9]{1,2})月)?([0-9]{1,2})日"
)


def _number(word: str) -> int:
    return int(word) if word.isascii() and word.isdigit() else from_han(re.sub("[〇○Oo0]", "零", word)) or 0


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _days(text: str) -> Iterator[date]:
    yield from filter(None, (_day(*map(_number, match.groups())) for match in _DAY.finditer(text)))


def signed(row: Row) -> str:
    """The day below the text; else one of the year that its number names; else the day of the page, or the last of that year."""
    shown, year = date.fromisoformat(row["date"] or "2000-01-01"), _YEAR_OF_NUMBER.search(row["number"])
    days = [day for day in _days(row["body_markdown"]) if day <= shown]
    of_year = [day for day in days if year and day.year == int(year[1])]
    below = [day for day in _days(row["body_markdown"][-_TAIL:]) if day <= shown]
    last = date(int(year[1]), 12, 31) if year else shown
    return (below or of_year or [min(shown, last)])[-1].isoformat()


def window(row: Row) -> tuple[str, str] | None:
    """First and last day of a notice that is open for objections; None where its text does not name both."""
    match = _OPEN.search(row["body_markdown"])
    if match is None:
        return None
    year, month, day, to_year, to_month, to_day = match.groups()
    first = _day(int(year), int(month), int(day))
    last = _day(int(to_year or year), int(to_month or month), int(to_day))
    return (first.isoformat(), last.isoformat()) if first and last else None


def publisher(row: Row) -> str:
    """The office on whose site the page stood, by its folder in the crawl; empty for what comes from no site."""
    found = re.search(r"/[0-9]([^/]+?)-政府信息公开/", row["source_path"])
    return f"河北省{found[1]}" if found else ""


def is_reprint(row: Row, site: str) -> bool:
    """Whether another organ made what stood on a site, by its number or by the column in which it stood."""
    table = MAPPING["policy"]
    code = table["codes"].get(site, "")
    elsewhere = any(row.get(name, "") in words for name, words in table["others"].items())
    return elsewhere or (bool(row["number"]) and not row["number"].startswith(code))


def with_headings(body: str) -> str:
    """A yearly report whose crawl has glued the titles of its six sections to their text."""
    return _SECTION.sub(r"\n\n## \1\n\n", body)


def nearest(row: Row, by_id: Mapping[str, Row]) -> Sequence[str]:
    """Of the documents linked with an interpretation, those of the last day before it or the first after it."""
    day = date.fromisoformat(row["date"])
    days = {target: date.fromisoformat(by_id[target]["date"]) for target in row.get("interprets") or ()}
    near = {target: shown for target, shown in days.items() if abs(shown - day) <= LATEST}
    before = [shown for shown in near.values() if shown <= day]
    wanted = max(before) if before else min(near.values(), default=None)
    return [target for target, shown in near.items() if shown == wanted]
