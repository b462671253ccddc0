"""What an editor wrote in one place → a typed value. What is none raises `UnfitError`, with the way out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Any

from gongkai.check import faults
from gongkai.chinese.dates import parse_date, parse_moment
from gongkai.chinese.quiet import quiet
from gongkai.chinese.suggest import closest
from gongkai.chinese.ticks import pieces, without_damage
from gongkai.chinese.width import fold, fold_alnum
from gongkai.model.audience import Audience
from gongkai.model.deadline import Deadline
from gongkai.model.finding import Rule
from gongkai.model.hours import Hours

_SHOWN = 40


class UnfitError(Exception):
    """A value that is not what its field asks for. Carries the rule and its gaps, but for the key."""

    def __init__(self, rule: Rule, **args: str) -> None:
        super().__init__(rule.name)
        self.rule, self.args_ = rule, args


def shown(value: Any) -> str:
    if isinstance(value, dict):
        return "一组内容"
    if isinstance(value, list):
        return "一个列表"
    text = quiet(str(value).replace("\n", " "))
    if not text.strip():
        return "（空）"
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "…"


def unfit(zh: str, en: str, fix: str, fix_en: str, value: Any) -> UnfitError:
    return UnfitError(faults.BAD_VALUE, wanted=zh, wanted_en=en, remedy=fix, remedy_en=fix_en, value=shown(value))


def as_text(value: Any, _: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        fix = "去掉方括号或下面的缩进，只写一行文字；空着的“- ”要删去。"
        raise unfit("一段文字", "text", fix, "Write one line of text; delete an empty “- ”.", value)
    return value.strip()


def as_number(value: Any, _: Any) -> int:
    text = fold_alnum(value).strip() if isinstance(value, str) else ""
    if not re.fullmatch(r"[0-9]{1,12}", text):
        raise unfit(
            "整数",
            "a whole number",
            "只写数字，例如 15，不写单位和小数。",
            "Write digits only, such as 15.",
            value,
        )
    return int(text)


def as_amount(value: Any, _: Any) -> Decimal:
    text = fold_alnum(value).strip().replace(",", "").replace("−", "-") if isinstance(value, str) else ""
    if not re.fullmatch(r"-?[0-9]{1,15}(\.[0-9]{1,6})?", text):
        fix = "只写数字，可以带小数和负号，例如 1250.50，不写单位。"
        raise unfit("数字", "a number", fix, "Write a number such as 1250.50, without its unit.", value)
    return Decimal(text)


def as_truth(value: Any, _: Any) -> bool:
    if value not in ("是", "否"):
        raise unfit("“是”或“否”", "是 (yes) or 否 (no)", "写“是”，或者写“否”。", "Write 是 or 否.", value)
    return bool(value == "是")


def as_day(value: Any, _: Any) -> date:
    day = parse_date(value) if isinstance(value, str) else None
    if day is None:
        fix, fix_en = "写日历上有的日期，例如 2026-11-16。", "Write a day of the calendar, such as 2026-11-16."
        raise unfit("日期", "a date", fix, fix_en, value)
    return day


def as_moment(value: Any, _: Any) -> datetime:
    moment = parse_moment(value) if isinstance(value, str) else None
    if moment is None:
        fix = "写日历上有的日期，例如 2026-11-16；要写时刻的，例如 2026-11-16 09:30。"
        fix_en = "Write 2026-11-16, or 2026-11-16 09:30."
        raise unfit("日期，或日期和时刻", "a date, or a date and a time", fix, fix_en, value)
    return moment


def as_limit(value: Any, _: Any) -> Deadline:
    found = Deadline.parse(as_text(value, str))
    if found is None:
        raise UnfitError(faults.NO_LIMIT_UNIT, value=shown(value))
    return found


def as_audience(value: Any, _: Any) -> Audience:
    found = Audience.parse(as_text(value, str))
    if found is None:
        raise UnfitError(faults.DAMAGED_TICK, value=shown(value))
    return found


def as_hours(value: Any, _: Any) -> Hours:
    found = Hours.parse(as_text(value, str))
    if found is None:
        fix = "先写哪些天，再写几点到几点，例如：工作日 09:00-12:00,13:00-17:00，或者：周二至周日 09:00-20:30。"
        fix_en = "Write the days, then the hours: 工作日 09:00-12:00,13:00-17:00."
        raise unfit("时间", "opening hours", fix, fix_en, value)
    return found


@cache
def _folded(choices: type[StrEnum]) -> Mapping[str, StrEnum]:
    return {fold(choice.value): choice for choice in reversed(choices)}


def _same(text: str, choices: type[StrEnum]) -> StrEnum | None:
    """The choice that a text means; tables from Word and Excel mix half-width and full-width brackets."""
    if (same := _folded(choices).get(fold(text))) is not None:
        return same
    try:
        return choices(fold(text).strip())
    except ValueError:
        return None


def as_choice(value: Any, choices: type[StrEnum]) -> StrEnum:
    words = [choice.value for choice in choices]
    if isinstance(value, str):
        if same := _same(value, choices):
            return same
        if (behind := without_damage(value)) and _same(behind, choices):
            raise UnfitError(faults.DAMAGED_TICK, value=shown(value))
    guess = closest(value, words) if isinstance(value, str) else None
    raise UnfitError(
        faults.BAD_CHOICE,
        value=shown(value),
        choices="、".join(words),
        guess=f"（是不是“{guess}”？）" if guess else "",
        guess_en=f" (did you mean “{guess}”?)" if guess else "",
    )


def cells(value: list[Any], choices: type[StrEnum]) -> list[Any]:
    """Cells with several choices, one by one. A slash parts choices too, unless it belongs to one."""
    found: list[Any] = []
    for cell in value:
        for piece in pieces(cell) if isinstance(cell, str) else (cell,):
            halves = piece.split("/") if isinstance(piece, str) and _same(piece, choices) is None else []
            found += halves if halves and all(_same(half, choices) for half in halves) else [piece]
    if not found:
        raise UnfitError(faults.DAMAGED_TICK, value=shown(value[0]))
    return found
