"""考核 as a page and as data, and what should be here but is not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from gongkai.plan.assessment import score_tables
from gongkai.plan.catalogue import lines
from gongkai.plan.charts import stacked
from gongkai.plan.crumbs import crumbs
from gongkai.plan.gaps import gap_groups
from gongkai.plan.heads import column_head, root_of
from gongkai.plan.library import Library
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.views import Link
from gongkai.plan.views_catalogue import AssessmentView, GapsView, ScoreTable
from gongkai.plan.views_charts import Chart

NAME = "assessment"
_TITLE = "公开情况考核"
_GAPS = "应公开而未公开"
_PAGES: Mapping[str, str] = {
    "openness/index.html": "assessment",
    "openness/coverage.json": "coverage-json",
    "openness/coverage.csv": "coverage-csv",
    "openness/coverage.xlsx": "coverage-xlsx",
    "openness/missing.html": "gaps",
}
_DRAWN = 12


def every(_library: Library) -> Iterator[PageSpec]:
    """Two pages and three files."""
    yield from (PageSpec(url=url, kind=NAME) for url in _PAGES)


def touched(library: Library, touched: Touched) -> Iterator[PageSpec]:
    """They sum up the whole portal."""
    if touched:
        yield from every(library)


def _charts(table: ScoreTable) -> tuple[Chart, ...]:
    """The first rows of a table as bars; the rest is in the table."""
    due = [row for row in table.rows if row.score.due][:_DRAWN]
    timed = sorted((row for row in table.rows if row.score.documents), key=lambda r: -r.score.documents)[:_DRAWN]
    cover = [(r.name.text, (r.score.covered, r.score.explained, r.score.missing)) for r in due]
    time = [(r.name.text, (r.score.on_time, r.score.late, r.score.unassessed)) for r in timed]
    return tuple(
        stacked(f"{table.name}-{name}", f"{table.title}：{title}", series, rows, unit=unit, head=table.title[1:])
        for name, title, series, rows, unit in (
            ("coverage", "应公开事项", ("已公开", "暂无、已说明", "未公开"), cover, "项"),
            ("timeliness", "已公开信息", ("按时", "超期", "没有评定"), time, "件"),
        )
        if rows
    )


def _assessment(library: Library, url: str) -> AssessmentView:
    period = library.profile.periods["主动公开"]
    newest = library.latest("all", 1)
    return AssessmentView(
        head=column_head(library.site, "inquiry", _TITLE, "标准目录的公开率和公开及时率，按机构、按领域"),
        root=root_of(url),
        crumbs=crumbs("inquiry", Link(text="公开事项标准目录", url="matters/index.html"), Link(text=_TITLE)),
        title=_TITLE,
        newest=newest[0].day[:10] if newest else "",
        period=period.words,
        source=period.source,
        tables=tuple(replace(table, charts=_charts(table)) for table in score_tables(library)),
    )


def _gaps(library: Library, url: str) -> GapsView:
    period = library.profile.periods["目录更新"]
    return GapsView(
        head=column_head(library.site, "inquiry", _GAPS, "标准目录要求公开、本站还没有的信息，按公开主体列出"),
        root=root_of(url),
        crumbs=crumbs("inquiry", Link(text="公开事项标准目录", url="matters/index.html"), Link(text=_GAPS)),
        title=_GAPS,
        days=period.words,
        groups=gap_groups(library),
        fields=tuple(line for line in lines(library) if line.state != "已编制"),
    )


def build(library: Library, spec: PageSpec) -> Built | None:
    """One of the five."""
    template = _PAGES.get(spec.url)
    if template is None:
        return None
    if template == "gaps":
        view = _gaps(library, spec.url)
        return Built(view=view, template=template, shell="matters", until=library.horizon.day)
    shell = "matters" if template == "assessment" else None
    return Built(view=_assessment(library, spec.url), template=template, shell=shell)
