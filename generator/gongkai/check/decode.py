"""Trees → typed records. Every mistake of a record in one go, each with the editor's own key and the way to it."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator
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

from gongkai.check import faults, values
from gongkai.chinese.suggest import closest
from gongkai.chinese.ticks import is_marked
from gongkai.model.audience import Audience
from gongkai.model.deadline import Deadline
from gongkai.model.field import Said, required_of, said_of
from gongkai.model.finding import Finding, Keys
from gongkai.model.hours import Hours


def _many(converter: Converter, value: Any, wanted: Any) -> tuple[Any, ...]:
    """A list; a single text stands for a list of one."""
    (inner, _) = get_args(wanted)
    choices = isinstance(inner, type) and issubclass(inner, StrEnum)
    if isinstance(value, str):
        value = values.cells([value], inner) if choices else [value]
    elif isinstance(value, list) and choices and any(isinstance(v, str) and is_marked(v) for v in value):
        value = values.cells(value, inner)
    if not isinstance(value, list):
        fix, fix_en = "每条另起一行，前面写“- ”。", "Write each item on its own line after “- ”."
        raise values.unfit("一个列表", "a list", fix, fix_en, value)
    parts: list[Any] = converter.structure(value, list[inner])  # type: ignore[valid-type]
    return tuple(dict.fromkeys(parts)) if choices else tuple(parts)


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
            raise values.unfit("一组“名称: 内容”", "a group of fields", fix, fix_en, value)
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
        str: values.as_text,
        int: values.as_number,
        Decimal: values.as_amount,
        bool: values.as_truth,
        date: values.as_day,
        datetime: values.as_moment,
        Deadline: values.as_limit,
        Audience: values.as_audience,
        Hours: values.as_hours,
        StrEnum: values.as_choice,
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
        "key": values.shown(key),
        "guess": f"（是不是“{guess}”？）" if guess else "",
        "guess_en": f" (did you mean “{guess}”?)" if guess else "",
        "remedy": f"改成“{guess}”。" if guess else f"删去这一行，或从这些里选：{listing}。",
        "remedy_en": f"Write “{guess}”." if guess else f"Delete the line, or use one of: {listing}.",
    }
    return Finding(rule=faults.UNKNOWN_KEY.id, keys=(*keys, key), args=args)


def _key_of(keys: Keys) -> str:
    return next((str(key) for key in reversed(keys) if isinstance(key, str)), "")


def _leaf(error: BaseException, keys: Keys) -> Finding:
    if isinstance(error, values.UnfitError):
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
