"""Trees → typed records. Every mistake of a record in one go, each with the editor's own key and the way to it."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from functools import cache, partial
from typing import Any, get_args, get_origin

from cattrs import (
    ClassValidationError,
    Converter,
    ForbiddenExtraKeysError,
    IterableValidationError,
)
from cattrs.gen import make_dict_structure_fn, override

from gongkai.check import faults
from gongkai.chinese.dates import parse_date, parse_moment
from gongkai.chinese.quiet import quiet
from gongkai.chinese.suggest import closest
from gongkai.chinese.ticks import is_marked, pieces, without_damage
from gongkai.chinese.width import fold, fold_alnum
from gongkai.model.audience import Audience
from gongkai.model.deadline import Deadline
from gongkai.model.field import Said, required_of, said_of
from gongkai.model.finding import Finding, Keys, Rule
from gongkai.model.hours import Hours

_SHOWN = 40


class _BadError(Exception):
    """A value that is not what its field asks for. Carries the rule and its gaps, but for the key."""

    def __init__(self, rule: Rule, **args: str) -> None:
        super().__init__(rule.name)
        self.rule, self.args_ = rule, args


def _shown(value: Any) -> str:
    if isinstance(value, dict):
        return "一组内容"
    if isinstance(value, list):
        return "一个列表"
    text = quiet(str(value).replace("\n", " "))
    if not text.strip():
        return "（空）"
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "…"


def _wanted(zh: str, en: str, fix: str, fix_en: str, value: Any) -> _BadError:
    return _BadError(faults.BAD_VALUE, wanted=zh, wanted_en=en, remedy=fix, remedy_en=fix_en, value=_shown(value))


def _text(value: Any, _: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        fix = "去掉方括号或下面的缩进，只写一行文字；空着的“- ”要删去。"
        raise _wanted("一段文字", "text", fix, "Write one line of text; delete an empty “- ”.", value)
    return value.strip()


def _number(value: Any, _: Any) -> int:
    text = fold_alnum(value).strip() if isinstance(value, str) else ""
    if not re.fullmatch(r"[0-9]{1,12}", text):
        raise _wanted(
            "整数",
            "a whole number",
            "只写数字，例如 15，不写单位和小数。",
            "Write digits only, such as 15.",
            value,
        )
    return int(text)


def _amount(value: Any, _: Any) -> Decimal:
    text = fold_alnum(value).strip().replace(",", "").replace("−", "-") if isinstance(value, str) else ""
    if not re.fullmatch(r"-?[0-9]{1,15}(\.[0-9]{1,6})?", text):
        fix = "只写数字，可以带小数和负号，例如 1250.50，不写单位。"
        raise _wanted("数字", "a number", fix, "Write a number such as 1250.50, without its unit.", value)
    return Decimal(text)


def _truth(value: Any, _: Any) -> bool:
    if value not in ("是", "否"):
        raise _wanted("“是”或“否”", "是 (yes) or 否 (no)", "写“是”，或者写“否”。", "Write 是 or 否.", value)
    return bool(value == "是")


def _day(value: Any, _: Any) -> date:
    day = parse_date(value) if isinstance(value, str) else None
    if day is None:
        fix, fix_en = "写日历上有的日期，例如 2026-11-16。", "Write a day of the calendar, such as 2026-11-16."
        raise _wanted("日期", "a date", fix, fix_en, value)
    return day


def _moment(value: Any, _: Any) -> datetime:
    moment = parse_moment(value) if isinstance(value, str) else None
    if moment is None:
        fix = "写日历上有的日期，例如 2026-11-16；要写时刻的，例如 2026-11-16 09:30。"
        fix_en = "Write 2026-11-16, or 2026-11-16 09:30."
        raise _wanted("日期，或日期和时刻", "a date, or a date and a time", fix, fix_en, value)
    return moment


def _limit(value: Any, _: Any) -> Deadline:
    found = Deadline.parse(_text(value, str))
    if found is None:
        raise _BadError(faults.NO_LIMIT_UNIT, value=_shown(value))
    return found


def _audience(value: Any, _: Any) -> Audience:
    found = Audience.parse(_text(value, str))
    if found is None:
        raise _BadError(faults.DAMAGED_TICK, value=_shown(value))
    return found


def _hours(value: Any, _: Any) -> Hours:
    found = Hours.parse(_text(value, str))
    if found is None:
        fix = "先写哪些天，再写几点到几点，例如：工作日 09:00-12:00,13:00-17:00，或者：周二至周日 09:00-20:30。"
        fix_en = "Write the days, then the hours: 工作日 09:00-12:00,13:00-17:00."
        raise _wanted("时间", "opening hours", fix, fix_en, value)
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


def _choice(value: Any, choices: type[StrEnum]) -> StrEnum:
    words = [choice.value for choice in choices]
    if isinstance(value, str):
        if same := _same(value, choices):
            return same
        if (behind := without_damage(value)) and _same(behind, choices):
            raise _BadError(faults.DAMAGED_TICK, value=_shown(value))
    guess = closest(value, words) if isinstance(value, str) else None
    raise _BadError(
        faults.BAD_CHOICE,
        value=_shown(value),
        choices="、".join(words),
        guess=f"（是不是“{guess}”？）" if guess else "",
        guess_en=f" (did you mean “{guess}”?)" if guess else "",
    )


def _many(converter: Converter, value: Any, wanted: Any) -> tuple[Any, ...]:
    """A list; a single text stands for a list of one."""
    (inner, _) = get_args(wanted)
    choices = isinstance(inner, type) and issubclass(inner, StrEnum)
    if isinstance(value, str):
        value = _cells([value], inner) if choices else [value]
    elif isinstance(value, list) and choices and any(isinstance(v, str) and is_marked(v) for v in value):
        value = _cells(value, inner)
    if not isinstance(value, list):
        fix, fix_en = "每条另起一行，前面写“- ”。", "Write each item on its own line after “- ”."
        raise _wanted("一个列表", "a list", fix, fix_en, value)
    parts: list[Any] = converter.structure(value, list[inner])  # type: ignore[valid-type]
    return tuple(dict.fromkeys(parts)) if choices else tuple(parts)


def _cells(value: list[Any], choices: type[StrEnum]) -> list[Any]:
    """Cells with several choices, one by one. A slash parts choices too, unless it belongs to one."""
    found: list[Any] = []
    for cell in value:
        for piece in pieces(cell) if isinstance(cell, str) else (cell,):
            halves = piece.split("/") if isinstance(piece, str) and _same(piece, choices) is None else []
            found += halves if halves and all(_same(half, choices) for half in halves) else [piece]
    if not found:
        raise _BadError(faults.DAMAGED_TICK, value=_shown(value[0]))
    return found


def _record(converter: Converter, cls: type[Any]) -> Callable[[Any, Any], Any]:
    renames = {name: override(rename=said.key) for name, said in said_of(cls).items()}
    inner = make_dict_structure_fn(
        cls,
        converter,
        _cattrs_forbid_extra_keys=True,
        _cattrs_detailed_validation=True,
        **renames,  # type: ignore[arg-type]
    )

    def structure(value: Any, wanted: Any) -> Any:
        if not isinstance(value, dict):
            words = "、".join(said.key for said in said_of(cls).values())
            fix = f"另起一行，缩进后一项一行地写：{words}。"
            fix_en = f"Write the fields below it, indented: {words}."
            raise _wanted("一组“名称: 内容”", "a group of fields", fix, fix_en, value)
        return inner({key: part for key, part in value.items() if not _is_blank(part)}, wanted)

    return structure


def _is_blank(value: Any) -> bool:
    """Whether a key stands there with nothing behind it: as good as not written."""
    return value in (None, [], {}) or (isinstance(value, str) and not value.strip())


def _is_tuple(wanted: Any) -> bool:
    return get_origin(wanted) is tuple


@cache
def _converter() -> Converter:
    converter = Converter(detailed_validation=True)
    hooks: dict[Any, Callable[[Any, Any], Any]] = {
        str: _text,
        int: _number,
        Decimal: _amount,
        bool: _truth,
        date: _day,
        datetime: _moment,
        Deadline: _limit,
        Audience: _audience,
        Hours: _hours,
        StrEnum: _choice,
    }
    for cls, hook in hooks.items():
        converter.register_structure_hook(cls, hook)
    converter.register_structure_hook_func(_is_tuple, partial(_many, converter))
    converter.register_structure_hook_factory(
        lambda wanted: (
            isinstance(wanted, type)
            and hasattr(wanted, "__dataclass_fields__")
            and wanted not in (Deadline, Audience, Hours)
        ),
        lambda wanted: _record(converter, wanted),
    )
    return converter


def _missing(said: Said, keys: Keys) -> Finding:
    args = {"key": said.key, "help": said.help, "help_en": said.en}
    return Finding(rule=faults.REQUIRED.id, keys=(*keys, said.key), args=args)


def _meant(cls: type[Any], key: str, present: Container[str]) -> str | None:
    """The field an unknown key was meant to be: its English name is known, or something similar is not yet there."""
    fields = said_of(cls)
    if key in fields:
        return fields[key].key
    return closest(key, [said.key for said in fields.values() if said.key not in present])


def _unknown(cls: type[Any], key: str, guess: str | None, keys: Keys) -> Finding:
    listing = "、".join(said.key for said in said_of(cls).values())
    args = {
        "key": _shown(key),
        "guess": f"（是不是“{guess}”？）" if guess else "",
        "guess_en": f" (did you mean “{guess}”?)" if guess else "",
        "remedy": f"改成“{guess}”。" if guess else f"删去这一行，或从这些里选：{listing}。",
        "remedy_en": f"Write “{guess}”." if guess else f"Delete the line, or use one of: {listing}.",
    }
    return Finding(rule=faults.UNKNOWN_KEY.id, keys=(*keys, key), args=args)


def _key_of(keys: Keys) -> str:
    return next((str(key) for key in reversed(keys) if isinstance(key, str)), "")


def _leaf(error: BaseException, keys: Keys) -> Finding:
    if isinstance(error, _BadError):
        return Finding(rule=error.rule.id, keys=keys, args={"key": _key_of(keys), **error.args_})
    args = {
        "key": _key_of(keys),
        "wanted": "别的内容",
        "wanted_en": "something else",
        "value": "",
        "remedy": "对照样例改写。",
        "remedy_en": "Compare with the samples.",
    }
    return Finding(rule=faults.BAD_VALUE.id, keys=keys, args=args)


def _part(tree: Any, key: str | int) -> Any:
    """What stands under a key or an index of a tree, None where nothing does."""
    if isinstance(tree, dict):
        return tree.get(key)
    return tree[key] if isinstance(tree, list) and isinstance(key, int) else None


def _strangers(error: ClassValidationError, tree: Any) -> dict[str, str | None]:
    """The unknown keys of a record, each with the field that was meant."""
    extra = (e.extra_fields for e in error.exceptions if isinstance(e, ForbiddenExtraKeysError))
    found = sorted(key for keys in extra for key in keys)
    # A guess costs; a record with twenty unknown keys is not a matter of spelling.
    return {key: _meant(error.cl, key, tree) if at < 20 else None for at, key in enumerate(found)}


def _class_errors(error: ClassValidationError, keys: Keys, tree: Any) -> Iterator[Finding]:
    fields, strangers = said_of(error.cl), _strangers(error, tree)
    for key, guess in strangers.items():
        yield _unknown(error.cl, key, guess, keys)
    noted, others = error.group_exceptions()
    for inner, note in noted:
        said = fields[note.name]
        if not isinstance(inner, KeyError) or note.name not in required_of(error.cl):
            yield from _walk(inner, (*keys, said.key), _part(tree, said.key))
        elif said.key not in strangers.values():
            yield _missing(said, keys)
    for inner in others:
        if not isinstance(inner, ForbiddenExtraKeysError):
            yield _leaf(inner, keys)


def _walk(error: BaseException, keys: Keys, tree: Any) -> Iterator[Finding]:
    if isinstance(error, ClassValidationError):
        yield from _class_errors(error, keys, tree)
    elif isinstance(error, IterableValidationError):
        noted, others = error.group_exceptions()
        for inner, note in noted:
            yield from _walk(inner, (*keys, int(note.index)), _part(tree, int(note.index)))
        for inner in others:
            yield _leaf(inner, keys)
    else:
        yield _leaf(error, keys)


def decode(tree: dict[str, Any], cls: type[Any], keys: Keys = ()) -> tuple[Any | None, tuple[Finding, ...]]:
    """The typed value, or None and everything that is wrong with the tree. `keys` leads to the tree in its file."""
    try:
        return _converter().structure(tree, cls), ()
    except Exception as error:
        return None, tuple(_walk(error, keys, tree))
