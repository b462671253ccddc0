"""The items of the inspection: inspection.toml → values."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from gongkai.model.inspection import Indicator


def _indicator(row: Mapping[str, Any]) -> Indicator:
    return Indicator(
        number=row["编号"],
        part=row["部分"],
        name=row["名称"],
        asks=row["要求"],
        source=row["依据"],
        points=row.get("分值", ""),
        rules=tuple(row.get("规则", ())),
        watches=tuple(row.get("更新", ())),
        settings=tuple(row.get("设置", ())),
        share=row.get("比例", ""),
        count=tuple(row.get("次数", ())),
        amount=int(row.get("数量", 0)),
        allowed=int(row.get("容许", 0)),
        unsure=tuple(row.get("存疑", ())),
        kinds=tuple(row.get("数据", ())),
        by_hand=row.get("人工核对", ""),
    )


@cache
def indicators() -> tuple[Indicator, ...]:
    """Every item, in the order of the form."""
    data = tomllib.loads(files("gongkai.read").joinpath("inspection.toml").read_text("utf-8"))
    return tuple(_indicator(row) for row in data["指标"])
