"""Charts for pages, as numbers: where each bar, line and word stands, so that a template only has to write it down.

Give plain values to `bars`, `stacked` or `lines`; put the `Chart` into a view or an extra; print it with the part
`chart`. A chart always carries the table it was drawn from.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil, floor, log10

from gongkai.plan.views_charts import WIDTH, Chart, ChartDot, ChartPath, ChartRect, ChartText, Number

_ROW = 46
_BAR = 16
_LEFT, _RIGHT, _TOP, _FOOT = 40, 372, 16, 28
_PLOT = 170
# The word above the first point must not touch the scale.
_INSET = 26
_STEPS = (1, 2, 5, 10)
_GLYPH = 14


def _tidy(value: float) -> Number:
    """One decimal, and none where it is not needed: the same bytes on every machine."""
    rounded = round(value, 1)
    return int(rounded) if rounded == int(rounded) else rounded


def shown(value: Number | None, unit: str = "") -> str:
    """A value in words: at most two decimals; a dash where there is none."""
    return "—" if value is None else f"{value:.2f}".rstrip("0").rstrip(".") + unit


def _fit(text: str, room: float) -> str:
    """A label cut to `room` units; an ASCII letter is half as wide as a Chinese one."""
    used = 0.0
    for at, char in enumerate(text):
        used += _GLYPH if ord(char) > 0x2E7F else _GLYPH * 0.6
        if used > room:
            return text[: max(at - 1, 1)] + "…"
    return text


def _nice(value: float) -> float:
    """The next round number for the end of a scale."""
    if value <= 0:
        return 1
    power = 10.0 ** floor(log10(value))
    return next(step * power for step in _STEPS if step * power >= value - 1e-9)


def _summary(rows: Sequence[tuple[str, Number]], unit: str) -> str:
    if not rows:
        return "没有数据。"
    most, least = max(rows, key=lambda row: row[1]), min(rows, key=lambda row: row[1])
    if len(rows) > 1 and most[1] == least[1]:
        return f"共{len(rows)}项，都是{shown(most[1], unit)}。"
    first = f"共{len(rows)}项，最高是{most[0]}（{shown(most[1], unit)}）"
    return first + (f"，最低是{least[0]}（{shown(least[1], unit)}）。" if len(rows) > 1 else "。")


def bars(
    name: str,
    title: str,
    rows: Sequence[tuple[str, Number]],
    *,
    unit: str = "",
    top: Number | None = None,
    head: tuple[str, str] = ("项目", "数量"),
) -> Chart:
    """Horizontal bars: one (label, value) each, values from 0. `top` fixes the scale, 100 for per cents."""
    scale = (WIDTH - 70) / (top or max((value for _, value in rows), default=0) or 1)
    rects, texts = [], []
    for number, (label, value) in enumerate(rows):
        y, width = number * _ROW, _tidy(min(value * scale, WIDTH - 70))
        texts.append(ChartText(x=0, y=y + 15, text=_fit(label, WIDTH)))
        rects.append(ChartRect(x=0, y=y + 22, width=width, height=_BAR, series=1))
        texts.append(ChartText(x=width + 6, y=y + 35, text=shown(value, unit), role="value"))
    return Chart(
        name=name,
        title=title,
        desc=_summary(rows, unit),
        height=max(len(rows), 1) * _ROW,
        legend=(),
        rects=tuple(rects),
        paths=(),
        dots=(),
        texts=tuple(texts),
        head=head,
        rows=tuple((label, shown(value, unit)) for label, value in rows),
    )


def _pieces(values: Sequence[int], y: int, scale: float) -> Iterator[ChartRect | ChartText]:
    """The parts of a bar, and the number on each that has room for it."""
    x = 0.0
    for series, value in enumerate(values, 1):
        if not value:
            continue
        width = value * scale
        at, end = _tidy(x), _tidy(x + width)
        yield ChartRect(x=at, y=y + 22, width=_tidy(end - at), height=_BAR + 4, series=series)
        if width >= _GLYPH * 0.7 * len(str(value)) + 6:
            middle = _tidy(x + width / 2)
            yield ChartText(x=middle, y=y + 37, text=str(value), anchor="middle", role="inside", series=series)
        x += width


def _stack(label: str, values: Sequence[int], y: int, scale: float, unit: str) -> Iterator[ChartRect | ChartText]:
    total = sum(values)
    yield ChartText(x=0, y=y + 15, text=_fit(label, WIDTH))
    yield from _pieces(values, y, scale)
    yield ChartText(x=_tidy(total * scale) + 6, y=y + 37, text=shown(total, unit), role="value")


def stacked(
    name: str,
    title: str,
    series: Sequence[str],
    rows: Sequence[tuple[str, Sequence[int]]],
    *,
    unit: str = "",
    head: str = "项目",
) -> Chart:
    """Bars made of parts: `series` names up to five parts, each row is (label, one whole number for each part)."""
    totals = [(label, sum(values)) for label, values in rows]
    scale = (WIDTH - 60) / (max((total for _, total in totals), default=0) or 1)
    drawn: list[ChartRect | ChartText] = []
    for number, (label, values) in enumerate(rows):
        drawn += _stack(label, values, number * (_ROW + 4), scale, unit)
    return Chart(
        name=name,
        title=title,
        desc=_summary(totals, unit),
        height=max(len(rows), 1) * (_ROW + 4),
        legend=tuple(series),
        rects=tuple(mark for mark in drawn if isinstance(mark, ChartRect)),
        paths=(),
        dots=(),
        texts=tuple(mark for mark in drawn if isinstance(mark, ChartText)),
        head=(head, *series, "合计"),
        rows=tuple((label, *(shown(v) for v in values), shown(sum(values))) for label, values in rows),
    )


Series = Sequence[tuple[str, Sequence[Number | None]]]
Spot = tuple[Number, Number]


def _across(count: int, at: int) -> Number:
    first = _LEFT + _INSET
    return _tidy(first + (_RIGHT - first) * (at / (count - 1) if count > 1 else 0.5))


def _grid(high: float, unit: str) -> Iterator[tuple[ChartPath, ChartText]]:
    for quarter in range(5):
        y = _tidy(_down(quarter, 4))
        yield (
            ChartPath(d=f"M{_LEFT} {y}H{_RIGHT}", series=0),
            ChartText(
                x=_LEFT - 6, y=_tidy(y + 5), text=shown(high * quarter / 4, unit), anchor="end", role="axis"
            ),
        )


def _down(value: float, high: float) -> float:
    return _TOP + _PLOT * (1 - value / high)


def _high(series: Series) -> float:
    """The end of the scale; small counts get whole quarters."""
    known = [value for _, values in series for value in values if value is not None]
    high = float(_nice(max(known, default=0)))
    return max(4.0, ceil(high)) if high < 4 and all(isinstance(value, int) for value in known) else high


def _spots(values: Sequence[Number | None], count: int, high: float) -> list[Spot | None]:
    return [None if v is None else (_across(count, at), _tidy(_down(v, high))) for at, v in enumerate(values)]


def _axis(points: Sequence[str]) -> Iterator[ChartText]:
    for at, word in enumerate(points):
        x = _across(len(points), at)
        yield ChartText(x=x, y=_TOP + _PLOT + 22, text=word, anchor="middle", role="axis")


def _line(series: int, points: Sequence[Spot | None]) -> ChartPath:
    """A path that is interrupted where a value is missing."""
    words, pen = [], False
    for point in points:
        if point is not None:
            words.append(f"{'L' if pen else 'M'}{point[0]} {point[1]}")
        pen = point is not None
    return ChartPath(d="".join(words), series=series)


def lines(
    name: str,
    title: str,
    points: Sequence[str],
    series: Series,
    *,
    unit: str = "",
    top: Number | None = None,
    head: str = "时间",
) -> Chart:
    """Lines over quarters or years: `points` are the words below; each series is (name, a value or None for each)."""
    high = float(top or _high(series))
    grid = list(_grid(high, unit))
    runs = [(number, _spots(values, len(points), high)) for number, (_, values) in enumerate(series, 1)]
    return Chart(
        name=name,
        title=title,
        desc=_story(points, series, unit),
        height=_TOP + _PLOT + _FOOT,
        legend=tuple(label for label, _ in series) if len(series) > 1 else (),
        rects=(),
        paths=(*(path for path, _ in grid), *(_line(number, spots) for number, spots in runs)),
        dots=tuple(ChartDot(x=s[0], y=s[1], series=number) for number, spots in runs for s in spots if s),
        texts=(*(text for _, text in grid), *_axis(points), *_ends(points, series, high, unit)),
        head=(head, *(label for label, _ in series)),
        rows=tuple((word, *(shown(values[at], unit) for _, values in series)) for at, word in enumerate(points)),
    )


def _ends(points: Sequence[str], series: Series, high: float, unit: str) -> Iterator[ChartText]:
    """The value at each point; where several lines would write over each other, the table has them."""
    for _, values in series if len(series) == 1 else ():
        for at, value in enumerate(values):
            if value is not None:
                y = _tidy(_down(value, high) - 8)
                x = _across(len(points), at)
                yield ChartText(x=x, y=max(y, 11), text=shown(value, unit), anchor="middle", role="value")


def _story(points: Sequence[str], series: Series, unit: str) -> str:
    """From where to where each line runs."""
    parts = []
    for label, values in series:
        known = [(points[at], value) for at, value in enumerate(values) if value is not None]
        if known:
            (first, low), (last, high) = known[0], known[-1]
            parts.append(f"{label}：{first}{shown(low, unit)}，{last}{shown(high, unit)}")
    return "；".join(parts) + "。" if parts else "没有数据。"
