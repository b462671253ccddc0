"""The numbers of regions and levels: TOML files in profiles/ → values."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from gongkai.model.deadline import Unit
from gongkai.model.finding import Severity
from gongkai.model.period import Number, Period
from gongkai.model.profile import Grade, Profile

_SEVERITIES = {severity.zh: severity for severity in Severity}
Table = Mapping[str, dict[str, Any]]


def _periods(table: Table, origin: str) -> dict[str, Period]:
    return {
        name: Period(
            amount=int(row["数量"]),
            unit=Unit(row["单位"]),
            source=str(row["依据"]),
            since=date.fromisoformat(row["起始"]) if "起始" in row else None,
            rolls=bool(row.get("顺延", False)),
            origin=origin,
        )
        for name, row in table.items()
    }


def _limits(table: Table, origin: str) -> dict[str, Number]:
    return {
        name: Number(
            amount=int(row["数量"]),
            per=int(row.get("分母", 0)),
            unit=str(row["单位"]),
            source=str(row["依据"]),
            origin=origin,
        )
        for name, row in table.items()
    }


def _layer(data: Mapping[str, Any]) -> Profile:
    """One file, without what it inherits."""
    name, sections = data["名称"], data.get("解读章节", {})
    return Profile(
        name=name,
        inherits=data.get("继承", ""),
        periods=_periods(data.get("时限", {}), name),
        windows=_periods(data.get("公示期", {}), name),
        limits=_limits(data.get("界限", {}), name),
        unset=data.get("没有规定", {}),
        sections={part: tuple(words) for part, words in sections.get("各节", {}).items()},
        sections_source=sections.get("依据", ""),
        words={part: tuple(row["词"]) for part, row in data.get("用语", {}).items()},
        severities={
            rule: Grade(severity=_SEVERITIES[row["级别"]], source=row["依据"], origin=name)
            for rule, row in data.get("级别", {}).items()
        },
    )


def _files(folder: Traversable) -> Iterator[Traversable]:
    yield from sorted((f for f in folder.iterdir() if f.name.endswith(".toml")), key=lambda f: f.name)


def _laid(folder: Traversable) -> dict[str, Profile]:
    """Every layer of a folder upon those that it inherits from."""
    layers = {layer.name: layer for layer in (_layer(tomllib.loads(f.read_text("utf-8"))) for f in _files(folder))}

    def whole(name: str) -> Profile:
        layer = layers[name]
        return layer.over(whole(layer.inherits)) if layer.inherits else layer

    return {name: whole(name) for name in layers}


def profiles() -> dict[str, Profile]:
    """Every region's profile that ships with gongkai, by name."""
    return _laid(files("gongkai.read").joinpath("profiles"))


def levels() -> dict[str, Profile]:
    """What the levels (县级、乡级、部门) say otherwise, by name; to be laid upon a region's profile."""
    return _laid(files("gongkai.read").joinpath("profiles", "levels"))
