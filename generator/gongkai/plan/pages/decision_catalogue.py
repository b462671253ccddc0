"""重大行政决策事项目录: every year's catalogue with the way to each dossier."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import groupby

from gongkai.model.decision_plan import DecisionPlan
from gongkai.model.kind import kinds
from gongkai.plan.crumbs import crumbs
from gongkai.plan.data_files import beside
from gongkai.plan.heads import column_head, root_of, with_dataset
from gongkai.plan.library import Full, Library
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.views import Link
from gongkai.plan.views_decisions import DecisionCatalogueView, PlanRow, PlanYear
from gongkai.plan.views_open import TableView, whole

NAME = "decision_catalogue"
CATALOGUE = Link(text="重大行政决策事项目录", url=kinds()["decision_plan"].url)
_SPEC = PageSpec(url=CATALOGUE.url, kind=NAME)
_STATES = {
    "filed": "已启动",
    "planned": "计划中",
    "due": "已到计划时间，未启动",
    "withdrawn": "已调出目录",
}
_COLUMNS = ("年份", "序号", "事项名称", "承办单位", "计划时间", "进度", "决策网址", "说明")


def catalogue_link(library: Library) -> tuple[Link, ...]:
    """The way to the catalogue, where there is one."""
    return (
        (CATALOGUE,) if library.db.execute("SELECT 1 FROM record WHERE kind = 'decision_plan'").fetchone() else ()
    )


def every(_library: Library) -> Iterator[PageSpec]:
    """There is one."""
    yield _SPEC


def touched(_library: Library, touched: Touched) -> Iterator[PageSpec]:
    """A short page: looked at whenever anything changed."""
    if touched:
        yield _SPEC


def _status(library: Library, record: DecisionPlan, dossier: Link | None) -> str:
    if record.taken_out:
        return "withdrawn"
    if dossier and dossier.url:
        return "filed"
    if record.planned < library.day:
        return "due"
    library.horizon.see(record.planned + timedelta(days=1))
    return "planned"


def _row(library: Library, full: Full) -> PlanRow:
    record = full.record
    assert isinstance(record, DecisionPlan)
    refs = library.refs(full.summary.id)
    dossier = next(iter(refs.get("dossier", {}).values()), None)
    status = _status(library, record, dossier)
    return PlanRow(
        id=record.id,
        number=str(record.number),
        title=record.title,
        unit=next(iter(refs.get("unit", {}).values()), Link(text="")),
        planned=record.planned.isoformat(),
        status=status,
        state=_STATES[status],
        dossier=dossier if dossier and dossier.url else None,
        note="；".join(filter(None, (record.taken_out, record.note))),
    )


def _years(library: Library) -> Iterator[PlanYear]:
    found = [full for summary in library.of_kind("decision_plan") if (full := library.full(summary.id))]
    found.sort(key=lambda f: (-int(f.summary.facts["year"]), int(f.summary.facts["number"]), f.summary.id))
    for year, group in groupby(found, key=lambda f: f.summary.facts["year"]):
        rows = tuple(_row(library, full) for full in group)
        states = [row.status for row in rows]
        yield PlanYear(year=year, rows=rows, filed=states.count("filed"), due=states.count("due"))


def _cells(library: Library, year: str, row: PlanRow) -> tuple[str, ...]:
    address = library.site.absolute(row.dossier.url) if row.dossier else ""
    return year, row.number, row.title, row.unit.text, row.planned, row.state, address, row.note


def table(library: Library, _subject: str) -> TableView | None:
    """The catalogues of all years as data."""
    rows = (_cells(library, block.year, row) for block in _years(library) for row in block.rows)
    return whole(CATALOGUE.text, _COLUMNS, rows)


def build(library: Library, spec: PageSpec) -> Built | None:
    """Years with their matters; None in a portal without a catalogue."""
    years = tuple(_years(library))
    if not years or spec.url != CATALOGUE.url:
        return None
    description = "本级政府每年公布的重大行政决策事项：承办单位、计划时间和已经启动的决策事项"
    files = beside(spec.url)
    view = DecisionCatalogueView(
        head=with_dataset(
            library.site, column_head(library.site, "hearings", CATALOGUE.text, description), spec.url, files
        ),
        root=root_of(spec.url),
        crumbs=crumbs("hearings", Link(text=CATALOGUE.text)),
        title=CATALOGUE.text,
        years=years,
        downloads=files,
    )
    return Built(view=view, template=NAME, shell="hearings", until=library.horizon.day)
