"""What a template may see of a chart: where each bar, line and word stands, and the table behind it.

Sizes are units of the drawing, which is `WIDTH` wide: on a phone one unit is a little less than a pixel.
"""

from __future__ import annotations

from dataclasses import dataclass

Number = int | float
WIDTH = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartRect:
    """A bar or a part of one; `series` counts from 1 and chooses the pattern."""

    x: Number
    y: Number
    width: Number
    height: Number
    series: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartPath:
    """A line in SVG path words; series 0 is the grid."""

    d: str
    series: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartDot:
    """A point of a line."""

    x: Number
    y: Number
    series: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartText:
    """A word. `anchor`: start, middle or end; `role`: label, value, axis, or inside (on a bar of `series`)."""

    x: Number
    y: Number
    text: str
    anchor: str = "start"
    role: str = "label"
    series: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A drawing and the table behind it. `name` is an ASCII word that is unique on its page."""

    name: str
    title: str
    desc: str
    height: Number
    legend: tuple[str, ...]
    rects: tuple[ChartRect, ...]
    paths: tuple[ChartPath, ...]
    dots: tuple[ChartDot, ...]
    texts: tuple[ChartText, ...]
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
