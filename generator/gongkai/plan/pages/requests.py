"""依申请公开: the guides with their form, what was asked and decided each year, and the annual reports."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.model.annual_tables import APPLICANTS, CARRIED_IN, CARRIED_OUT, HANDLED, NEW, RESULTS, unpacked
from gongkai.plan.charts import stacked
from gongkai.plan.crumbs import crumbs
from gongkai.plan.data_files import beside
from gongkai.plan.heads import column_head, root_of, with_dataset
from gongkai.plan.library import Library
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.views import Link
from gongkai.plan.views_annual import FigureRow, FigureTable, RequestsView
from gongkai.plan.views_charts import Chart
from gongkai.plan.views_open import TableView, whole
from gongkai.store.rows import Summary

NAME = "requests"
_SPEC = PageSpec(url="requests/index.html", kind=NAME)
_TITLE = "依申请公开"
_WORDS = "怎样申请公开政府信息，申请表，历年申请和办理情况，政府信息公开年报"
_GROUPS = (
    ("予以公开", RESULTS[:1]),
    ("部分公开", RESULTS[1:2]),
    ("不予公开", RESULTS[2:10]),
    ("无法提供", RESULTS[10:13]),
    ("不予处理和其他", RESULTS[13:]),
)
_ROWS = (NEW, CARRIED_IN, *RESULTS, HANDLED, CARRIED_OUT)


def every(_library: Library) -> Iterator[PageSpec]:
    """There is one."""
    yield _SPEC


def touched(_library: Library, touched: Touched) -> Iterator[PageSpec]:
    """Any change may show here."""
    if touched:
        yield _SPEC


def _ledgers(library: Library) -> tuple[tuple[str, Summary], ...]:
    """Agency and ledger, newest year first."""
    found = [(library.agency(ledger.id), ledger) for ledger in library.of_kind("request_year")]
    return tuple(sorted(found, key=lambda pair: (-int(pair[1].facts["year"]), pair[0], pair[1].id)))


def _label(agency: str, ledger: Summary) -> str:
    return f"{ledger.facts['year']}年 {agency}".strip()


def _years(ledgers: tuple[tuple[str, Summary], ...]) -> FigureTable:
    lines = []
    for agency, ledger in ledgers:
        tables = unpacked(ledger.facts["figures"])
        flow = [tables[row][-1] for row in (NEW, CARRIED_IN, HANDLED, CARRIED_OUT)]
        results = [str(sum(int(tables[row][-1]) for row in rows)) for _, rows in _GROUPS]
        lines.append(FigureRow(label=_label(agency, ledger), cells=(*flow[:3], *results, flow[3])))
    columns = ("本年新收", "上年结转", "办理结果总计", *(name for name, _ in _GROUPS), "结转下年度")
    return FigureTable(caption="历年申请和办理情况（单位：件）", columns=columns, rows=tuple(lines))


def _applicants(ledgers: tuple[tuple[str, Summary], ...]) -> FigureTable:
    lines = [
        FigureRow(label=_label(agency, ledger), cells=unpacked(ledger.facts["figures"])[NEW])
        for agency, ledger in ledgers
    ]
    return FigureTable(caption="本年新收申请的申请人（单位：件）", columns=APPLICANTS, rows=tuple(lines))


def _chart(ledgers: tuple[tuple[str, Summary], ...]) -> Iterator[Chart]:
    rows = []
    for agency, ledger in ledgers:
        tables = unpacked(ledger.facts["figures"])
        rows.append((_label(agency, ledger), [sum(int(tables[r][-1]) for r in part) for _, part in _GROUPS]))
    if rows:
        series = [name for name, _ in _GROUPS]
        yield stacked("results", "申请的办理结果", series, rows[:10], unit="件", head="年份和机构")


def table(library: Library, _subject: str) -> TableView | None:
    """The ledgers of all years as data: one row for each line of the official table, by applicant."""
    rows = (
        (ledger.facts["year"], agency, row.partition(" ")[2], *unpacked(ledger.facts["figures"])[row])
        for agency, ledger in _ledgers(library)
        for row in _ROWS
    )
    return whole("依申请公开台账（单位：件）", ("年份", "机构", "项目", *APPLICANTS), rows)


def build(library: Library, spec: PageSpec) -> Built | None:
    """The view; no page before the first guide, ledger or report."""
    ledgers, guides = _ledgers(library), library.of_kind("request_guide")
    reports = library.latest("kind:annual_report", 20)
    if not (ledgers or guides or reports):
        return None
    forms = [Link(text=f"申请表（{library.agency(g.id)}）", url=f"request-forms/{g.id}.html") for g in guides]
    files = beside(spec.url) if ledgers else ()
    view = RequestsView(
        head=with_dataset(library.site, column_head(library.site, "inquiry", _TITLE, _WORDS), spec.url, files),
        root=root_of(spec.url),
        crumbs=crumbs("inquiry", Link(text=_TITLE)),
        title=_TITLE,
        description=_WORDS,
        guides=tuple(library.item(guide) for guide in guides),
        forms=tuple(forms),
        reports=reports,
        charts=tuple(_chart(ledgers)),
        tables=(_years(ledgers), _applicants(ledgers)) if ledgers else (),
        downloads=files,
    )
    return Built(view=view, template=NAME, shell="inquiry", until=library.horizon.day)
