"""How the lengths of periods are told."""

from __future__ import annotations

from typing import TypedDict

from gongkai.model.deadline import Unit
from gongkai.model.period import Period

_EN = {Unit.WORKDAY: "work days", Unit.MONTH: "months", Unit.QUARTER: "quarters", Unit.YEAR: "years"}


class Lengths(TypedDict):
    """Gaps of a sentence in both languages."""

    days: str
    wanted: str
    days_en: str
    wanted_en: str


def in_words(days: int, wanted: Period) -> Lengths:
    """Gaps for a sentence about a period that is too short: 3个工作日, 30日."""
    en = _EN.get(wanted.unit, "days")
    return {
        "days": f"{days}{'个工作日' if wanted.unit is Unit.WORKDAY else '日'}",
        "wanted": wanted.words,
        "days_en": f"{days} {en if wanted.unit is Unit.WORKDAY else 'days'}",
        "wanted_en": f"{wanted.amount} {en}",
    }
