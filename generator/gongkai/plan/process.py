"""The process of a guide as a drawing: where each box, line and word stands, so that a template only writes it down.

Steps stand one below the other; steps that run at the same time stand side by side between a fork and a join, or,
when there are too many for the width of a phone, between two rails. Sizes are units of a drawing 400 wide. The steps
in words are an ordered list beside it, for print and for people who hear the page.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from gongkai.plan.views_charts import WIDTH, ChartText

_MIDDLE = WIDTH // 2
_ALONE = 320
_ABREAST = 3
_BETWEEN = 10
_PAD = 10
_ARROW = 26
_RAIL = 10
# Height of a line and width of a Chinese character, by what a line says.
_SIZES = {"name": (22, 16), "by": (19, 14), "limit": (19, 14)}


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowStep:
    """A step in a few words: what, by whom, how long; `group` is shared by steps that run at the same time."""

    name: str
    by: str = ""
    limit: str = ""
    group: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowBox:
    """The frame of a step; `together` where others run at the same time."""

    x: int
    y: int
    width: int
    height: int
    together: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """A drawing in SVG words."""

    title: str
    desc: str
    height: int
    boxes: tuple[FlowBox, ...]
    lines: tuple[str, ...]
    heads: tuple[str, ...]
    texts: tuple[ChartText, ...]


@dataclass(slots=True)
class _Pen:
    """What has been drawn so far, down to `y`."""

    y: int
    boxes: list[FlowBox]
    lines: list[str]
    heads: list[str]
    texts: list[ChartText]

    def arrow_down(self, x: int, start: int, end: int) -> None:
        self.lines.append(f"M{x} {start}V{end - 6}")
        self.heads.append(f"M{x - 5} {end - 8}H{x + 5}L{x} {end}Z")

    def arrow_right(self, start: int, end: int, y: int) -> None:
        self.lines.append(f"M{start} {y}H{end - 6}")
        self.heads.append(f"M{end - 8} {y - 5}V{y + 5}L{end} {y}Z")

    def box(self, step: FlowStep, x: int, width: int, height: int) -> None:
        self.boxes.append(FlowBox(x=x, y=self.y, width=width, height=height, together=bool(step.group)))
        words = _words(step, width)
        down = self.y + (height - sum(_SIZES[role][0] for _, role in words)) // 2
        for text, role in words:
            line, glyph = _SIZES[role]
            spot = down + (line + glyph) // 2 - 2
            self.texts.append(ChartText(x=x + width // 2, y=spot, text=text, anchor="middle", role=role))
            down += line


def wrapped(text: str, room: float, glyph: float) -> tuple[str, ...]:
    """The text in lines no wider than `room`; an ASCII letter is 0.6 as wide as a Chinese one."""
    found, line, used = [], "", 0.0
    for char in text:
        wide = glyph if ord(char) > 0x2E7F else glyph * 0.6
        if used + wide > room and line:
            found.append(line)
            line, used = "", 0.0
        line, used = line + char, used + wide
    return (*found, line) if line else tuple(found)


def _words(step: FlowStep, width: int) -> list[tuple[str, str]]:
    parts = ((step.name, "name"), (step.by, "by"), (step.limit, "limit"))
    return [(line, role) for text, role in parts for line in wrapped(text, width - 2 * _PAD, _SIZES[role][1])]


def _height(step: FlowStep, width: int) -> int:
    return 2 * _PAD + sum(_SIZES[role][0] for _, role in _words(step, width))


def stages(steps: Sequence[FlowStep]) -> Iterator[tuple[FlowStep, ...]]:
    """Neighbours with the same `group` together, every other step by itself."""
    for group, some in groupby(steps, key=lambda step: step.group):
        if group:
            yield tuple(some)
        else:
            yield from ((step,) for step in some)


def _alone(pen: _Pen, step: FlowStep) -> None:
    height = _height(step, _ALONE)
    pen.box(step, (WIDTH - _ALONE) // 2, _ALONE, height)
    pen.y += height


def _abreast(pen: _Pen, steps: Sequence[FlowStep]) -> None:
    """Between a fork above and a join below."""
    width = (WIDTH - _BETWEEN * (len(steps) - 1)) // len(steps)
    height = max(_height(step, width) for step in steps)
    centres = [number * (width + _BETWEEN) + width // 2 for number in range(len(steps))]
    fork, join = pen.y, pen.y + _ARROW + height + _ARROW // 2
    pen.lines += [f"M{centres[0]} {fork}H{centres[-1]}", f"M{centres[0]} {join}H{centres[-1]}"]
    pen.y += _ARROW
    for step, centre in zip(steps, centres, strict=True):
        pen.arrow_down(centre, fork, pen.y)
        pen.box(step, centre - width // 2, width, height)
        pen.lines.append(f"M{centre} {pen.y + height}V{join}")
    pen.y = join


def _on_rails(pen: _Pen, steps: Sequence[FlowStep]) -> None:
    """One below the other: the left rail leads to each, the right rail away from each."""
    left, right = (WIDTH - _ALONE) // 2, (WIDTH + _ALONE) // 2
    top, pen.y = pen.y, pen.y + _BETWEEN
    middle = pen.y
    for step in steps:
        height = _height(step, _ALONE)
        middle = pen.y + height // 2
        pen.arrow_right(_RAIL, left, middle)
        pen.lines.append(f"M{right} {middle}H{WIDTH - _RAIL}")
        pen.box(step, left, _ALONE, height)
        pen.y += height + _BETWEEN
    first = pen.boxes[-len(steps)]
    pen.lines.append(f"M{_MIDDLE} {top}H{_RAIL}V{middle}")
    pen.lines.append(f"M{WIDTH - _RAIL} {first.y + first.height // 2}V{pen.y}H{_MIDDLE}")


def _desc(rows: Sequence[Sequence[FlowStep]]) -> str:
    parts = ["、".join(step.name for step in row) + ("同时办理" if len(row) > 1 else "") for row in rows]
    return "依次为：" + "；".join(parts) + "。"


def flow(steps: Sequence[FlowStep], title: str = "办理流程图") -> Flow | None:
    """The drawing; None where there is not more than one step to draw."""
    rows = tuple(stages(steps))
    if len(steps) < 2:
        return None
    pen = _Pen(y=1, boxes=[], lines=[], heads=[], texts=[])
    for number, row in enumerate(rows):
        if len(row) == 1:
            if number:
                pen.arrow_down(_MIDDLE, pen.y, pen.y + _ARROW)
                pen.y += _ARROW
            _alone(pen, row[0])
            continue
        if number:
            pen.lines.append(f"M{_MIDDLE} {pen.y}V{pen.y + _ARROW}")
        pen.y += _ARROW
        said = f"并联：{row[0].group}"
        pen.texts.append(ChartText(x=0, y=pen.y - 9, text=wrapped(said, _MIDDLE - 8, 14)[0], role="group"))
        (_abreast if len(row) <= _ABREAST else _on_rails)(pen, row)
    return Flow(
        title=title,
        desc=_desc(rows),
        height=pen.y + 1,
        boxes=tuple(pen.boxes),
        lines=tuple(pen.lines),
        heads=tuple(pen.heads),
        texts=tuple(pen.texts),
    )
