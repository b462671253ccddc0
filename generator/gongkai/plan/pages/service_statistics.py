"""政务服务办事统计: what was handed in, accepted and done, by month."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.chinese.per_cent import per_cent
from gongkai.model.service_month import ServiceMonth
from gongkai.plan.charts import lines
from gongkai.plan.crumbs import crumbs
from gongkai.plan.heads import column_head, root_of
from gongkai.plan.library import Library
from gongkai.plan.months import newest_first, period_words
from gongkai.plan.network import INDEX, STATISTICS
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.pages.open_data import downloads
from gongkai.plan.views import Link
from gongkai.plan.views_annual import FigureRow, FigureTable
from gongkai.plan.views_charts import Chart
from gongkai.plan.views_network import ServiceStatisticsView

NAME = "service_statistics"
_SPEC = PageSpec(url=STATISTICS.url, kind=NAME)
_WORDS = "政务服务中心和各级网点每月接件、受理、办结和咨询的件数，办结率怎样算"
_COLUMNS = ("接件", "受理", "上期在办", "办结", "期末在办", "办结率", "咨询（人次）")


def every(_library: Library) -> Iterator[PageSpec]:
    """There is one."""
    yield _SPEC


def touched(_library: Library, touched: Touched) -> Iterator[PageSpec]:
    """Any change may show here."""
    if touched:
        yield _SPEC


def _row(month: ServiceMonth) -> FigureRow:
    counts = (month.received, month.accepted, month.carried, month.done, month.open)
    rate = per_cent(month.done, month.accepted)
    cells = (*(str(count) for count in counts), rate, str(month.consulted))
    return FigureRow(label=period_words(month.period), cells=cells)


def _tables(months: tuple[ServiceMonth, ...], years: tuple[ServiceMonth, ...]) -> Iterator[FigureTable]:
    for caption, rows in (("按月统计", months), ("按年统计", years)):
        if rows:
            yield FigureTable(caption=caption, columns=_COLUMNS, rows=tuple(_row(row) for row in rows))


def _charts(months: tuple[ServiceMonth, ...]) -> Iterator[Chart]:
    shown = tuple(reversed(months[:12]))
    if shown:
        words = [f"{int(month.period[5:])}月" for month in shown]
        series = [("受理件数", [m.accepted for m in shown]), ("咨询人次", [m.consulted for m in shown])]
        span = f"{period_words(shown[0].period)}至{period_words(shown[-1].period)}"
        left = [("期末在办", [m.open for m in shown])]
        yield lines("accepted", f"受理件数和咨询人次（{span}）", words, series, head="月份")
        yield lines("left", f"期末在办件数（{span}）", words, left, head="月份")


def _figures(month: ServiceMonth) -> tuple[tuple[str, str, str], ...]:
    return (
        (str(month.accepted), "件", "受理"),
        (str(month.done), "件", "办结"),
        (per_cent(month.done, month.accepted), "", "办结率"),
        (str(month.consulted), "人次", "咨询"),
    )


def build(library: Library, spec: PageSpec) -> Built | None:
    """The view; no page without figures."""
    found = newest_first(library, "service_month", ServiceMonth)
    if not found:
        return None
    months = tuple(month for month in found if "-" in month.period)
    years = tuple(year for year in found if "-" not in year.period)
    newest = (*months, *years)[0]
    up = (INDEX,) if library.of_kind("service_point") else ()
    view = ServiceStatisticsView(
        head=column_head(library.site, "inquiry", STATISTICS.text, _WORDS),
        root=root_of(spec.url),
        crumbs=crumbs("inquiry", *up, Link(text=STATISTICS.text)),
        title=STATISTICS.text,
        description=_WORDS,
        period=period_words(newest.period),
        figures=_figures(newest),
        charts=tuple(_charts(months)),
        tables=tuple(_tables(months, years)),
        files=downloads(STATISTICS.url.removesuffix(".html")),
    )
    return Built(view=view, template=NAME, shell="inquiry")
