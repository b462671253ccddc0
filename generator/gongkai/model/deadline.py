"""A time limit with its unit. A bare number of days does not exist here."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class Unit(StrEnum):
    """What a limit counts (the calendar rule of the dossier: 工作日 is not 日)."""

    HOUR = "小时"
    WORKDAY = "工作日"
    DAY = "日"
    MONTH = "月"
    QUARTER = "季度"
    YEAR = "年"
    PROMPT = "及时"


# No run of digits or blanks is read twice: a value may be as long as a file.
_LIMIT = re.compile(r"(?<!\d)(\d{1,9})\s*+[（(]?个?\s*+(小时|工作日|自然日|日|天|月|季度|年)")
_PROMPT = re.compile(r"及时|实时|即时|即办|即到|长期|动态|随时|同步|当天|当日|当场|立即|按.{0,8}规定")
_OTHER_LENGTH = re.compile(r"不少于|以上|公示期|每|一次|征求|展示|保留|提前")
_UNITS = {
    "小时": Unit.HOUR,
    "工作日": Unit.WORKDAY,
    "自然日": Unit.DAY,
    "日": Unit.DAY,
    "天": Unit.DAY,
    "月": Unit.MONTH,
    "季度": Unit.QUARTER,
    "年": Unit.YEAR,
}
# The fewest and the most days of one unit; holidays make the most of a work day unknown.
_SHORTEST = {Unit.DAY: 1, Unit.MONTH: 28, Unit.QUARTER: 90, Unit.YEAR: 365}
_LONGEST = {Unit.HOUR: 1, Unit.DAY: 1, Unit.MONTH: 31, Unit.QUARTER: 92, Unit.YEAR: 366}


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """The limit as written, and what it says: `amount` of `unit`, or promptly (`amount` 0)."""

    text: str
    amount: int
    unit: Unit

    @property
    def counts_from_formation(self) -> bool:
        """Whether it says within how many days of coming into being something must be out; not how long or how often."""
        counted = self.unit in (Unit.WORKDAY, Unit.DAY) and self.amount > 0
        return counted and _OTHER_LENGTH.search(self.text) is None

    @property
    def at_once(self) -> bool:
        """Whether it is done while one waits."""
        return self.amount == 0

    @property
    def words(self) -> str:
        """The limit in plain words: 30(工作日) is 30个工作日; what says more than a number stays as it was written."""
        if not _LIMIT.fullmatch(self.text.strip().rstrip(")）")):
            return self.text
        count = "" if self.unit in (Unit.HOUR, Unit.DAY, Unit.YEAR) else "个"
        return f"{self.amount}{count}{self.unit}" if self.amount else "即办"

    @property
    def shortest(self) -> int:
        """The fewest days of the calendar that it can take: five work days may be a week with its weekend."""
        weeks, rest = divmod(self.amount, 5)
        return weeks * 7 + rest if self.unit is Unit.WORKDAY else self.amount * _SHORTEST.get(self.unit, 0)

    def exceeds(self, other: Deadline) -> bool:
        """Whether it is certainly longer than another one; different units are compared by days of the calendar."""
        if self.unit is other.unit or self.at_once or other.at_once:
            return self.amount > other.amount
        return other.unit in _LONGEST and self.shortest > other.amount * _LONGEST[other.unit]

    @classmethod
    def parse(cls, text: str) -> Deadline | None:
        """Read a limit in words; None when it has no unit."""
        if found := _LIMIT.search(text):
            return cls(text=text, amount=int(found[1]), unit=_UNITS[found[2]])
        if _PROMPT.search(text):
            return cls(text=text, amount=0, unit=Unit.PROMPT)
        return None
