"""市长信箱: how to write, selected answers, and the figures by month, topic and unit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from gongkai.chinese.per_cent import per_cent
from gongkai.model.mailbox_month import MailboxMonth
from gongkai.plan.charts import bars, stacked
from gongkai.plan.crumbs import crumbs
from gongkai.plan.data_files import beside
from gongkai.plan.heads import column_head, root_of, with_dataset
from gongkai.plan.inquiry import ways
from gongkai.plan.library import Library
from gongkai.plan.months import newest_first, period_words
from gongkai.plan.more import more
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.views import Link
from gongkai.plan.views_annual import FigureRow, FigureTable, MailboxView
from gongkai.plan.views_charts import Chart
from gongkai.plan.views_open import TableView, whole

NAME = "mailbox"
_SPEC = PageSpec(url="mailbox/index.html", kind=NAME)
_TITLE = "市长信箱"
_WORDS = "来信怎样写、选登的来信和答复，以及收到、直接回复、批转、办结的统计"
_FULL = ("收到", "直接回复", "批转", "办结", "在办", "办结率")
_PART = ("批转", "办结", "在办", "办结率")


def every(_library: Library) -> Iterator[PageSpec]:
    """There is one."""
    yield _SPEC


def touched(_library: Library, touched: Touched) -> Iterator[PageSpec]:
    """Any change may show here."""
    if touched:
        yield _SPEC


def _cells(row: Any) -> tuple[str, ...]:
    counts = (row.received, row.replied, row.referred, row.done, row.open)
    return (*(str(count) for count in counts), per_cent(row.done, row.referred))


def _periods_table(caption: str, rows: Iterable[MailboxMonth]) -> FigureTable:
    lines = tuple(FigureRow(label=period_words(row.period), cells=_cells(row)) for row in rows)
    return FigureTable(caption=caption, columns=_FULL, rows=lines)


def _topics(month: MailboxMonth) -> FigureTable:
    lines = tuple(FigureRow(label=row.topic, cells=_cells(row)) for row in month.topics)
    return FigureTable(caption=f"{period_words(month.period)}按类别统计", columns=_FULL, rows=lines)


def _units(library: Library, month: MailboxMonth) -> FigureTable:
    names = library.refs(month.id).get("units.unit", {})
    lines = []
    for row in month.units:
        unit = names.get(row.unit, Link(text=row.unit))
        counts = (str(row.referred), str(row.done), str(row.open), per_cent(row.done, row.referred))
        lines.append(FigureRow(label=unit.text, url=unit.url, cells=counts))
    return FigureTable(caption=f"{period_words(month.period)}按承办单位统计", columns=_PART, rows=tuple(lines))


def _tables(library: Library, periods: tuple[MailboxMonth, ...]) -> Iterator[FigureTable]:
    detailed = next((period for period in periods if period.topics or period.units), None)
    months, years = [p for p in periods if "-" in p.period], [p for p in periods if "-" not in p.period]
    tables = [_topics(detailed), _units(library, detailed)] if detailed else []
    tables += [_periods_table("按月统计", months), _periods_table("按年统计", years)]
    yield from (table for table in tables if table.rows)


def _charts(periods: tuple[MailboxMonth, ...]) -> Iterator[Chart]:
    months = [period for period in periods if "-" in period.period][:12]
    if months:
        rows = [(period_words(m.period), (m.replied, m.done, m.open)) for m in reversed(months)]
        series = ("直接回复", "批转后办结", "批转后在办")
        yield stacked("months", "每月来信的办理", series, rows, unit="件", head="月份")
    topics = next((period for period in periods if period.topics), None)
    if topics:
        shares = sorted(((t.topic, t.received) for t in topics.topics), key=lambda row: (-row[1], row[0]))
        yield bars("topics", f"{period_words(topics.period)}来信的类别", shares, unit="件", head=("类别", "收到"))


def _figures(month: MailboxMonth) -> tuple[tuple[str, str, str], ...]:
    done = month.replied + month.done
    words = ("收到", "直接回复", "批转单位办理", "已经办结")
    counts = (month.received, month.replied, month.referred, month.done)
    return (
        *((str(count), "件", word) for count, word in zip(counts, words, strict=True)),
        (per_cent(done, month.received), "", "回复和办结率"),
    )


def _lines(library: Library, month: MailboxMonth) -> Iterator[tuple[str, ...]]:
    yield month.period, "合计", "", *_cells(month)
    yield from ((month.period, "类别", row.label, *row.cells) for row in _topics(month).rows)
    yield from ((month.period, "承办单位", row.label, "", "", *row.cells) for row in _units(library, month).rows)


def table(library: Library, _subject: str) -> TableView | None:
    """The figures of every period as data: in all, by topic, by unit."""
    months = newest_first(library, "mailbox_month", MailboxMonth)
    rows = (line for month in months for line in _lines(library, month))
    return whole("市长信箱统计（单位：件）", ("统计期", "口径", "名称", *_FULL), rows)


def build(library: Library, spec: PageSpec) -> Built | None:
    """The view; the page stands even before the first letter, since readers look for the mailbox."""
    periods = newest_first(library, "mailbox_month", MailboxMonth)
    newest = next((period for period in periods if "-" in period.period), periods[0] if periods else None)
    letters = library.latest("kind:letter", 12)
    if not periods and not letters:
        return None
    files = beside(spec.url) if periods else ()
    view = MailboxView(
        head=with_dataset(library.site, column_head(library.site, "inquiry", _TITLE, _WORDS), spec.url, files),
        root=root_of(spec.url),
        crumbs=crumbs("inquiry", Link(text=_TITLE)),
        title=_TITLE,
        description=_WORDS,
        ways=tuple(way for way in ways(library) if way["way"] == "信箱"),
        letters=letters,
        more=more(library, ("letter",)).get("letter"),
        period=period_words(newest.period) if newest else "",
        figures=_figures(newest) if newest else (),
        charts=tuple(_charts(periods)),
        tables=tuple(_tables(library, periods)),
        downloads=files,
    )
    return Built(view=view, template=NAME, shell="inquiry", until=library.horizon.day)
