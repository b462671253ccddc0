"""重点工作台账: the tasks of each year on one page, and the bulletins that quote its figures."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from gongkai.model.key_task import QUARTERS, STATES
from gongkai.model.kind import kinds
from gongkai.plan.charts import lines, stacked
from gongkai.plan.crumbs import crumbs
from gongkai.plan.data_files import beside
from gongkai.plan.heads import column_head, root_of, with_dataset
from gongkai.plan.ledger import Task, averages, by_unit, counted, ledger_url, tasks, years
from gongkai.plan.library import Library
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.pages import record as record_page
from gongkai.plan.views import Item, Link, Tag
from gongkai.plan.views_charts import Chart
from gongkai.plan.views_ledger import LedgerRow, LedgerView, Move
from gongkai.plan.views_open import TableView, whole
from gongkai.store.rows import decode_summary

NAME = "ledger"
_COLUMNS = (
    *("序号", "任务", "牵头单位", "责任单位", "完成时限", "状态", "进度（%）"),
    *(f"{quarter}末进度（%）" for quarter in QUARTERS),
    *("最新进展", "时限变更", "佐证", "网址"),
)


def _spec(year: int) -> PageSpec:
    return PageSpec(url=ledger_url(year), kind=NAME, subject=str(year))


def every(library: Library) -> Iterator[PageSpec]:
    """One page for each year."""
    yield from (_spec(year) for year in years(library))


def _known(library: Library) -> Iterator[PageSpec]:
    """Pages of years whose last task may be gone."""
    yield from (_spec(int(year)) for year in library.subjects(NAME))


def touched(library: Library, touched: Touched) -> Iterator[PageSpec]:
    """Whenever anything changed: the few ledgers, and the bulletins that show the figures of one."""
    if not touched:
        return
    yield from every(library)
    yield from _known(library)
    for item in _quoting(library, ""):
        yield PageSpec(url=item.url, kind=record_page.NAME, subject=item.id)


def _quoting(library: Library, year: str) -> tuple[Item, ...]:
    """The bulletins that name a ledger: of this year, or any."""
    rows = library.db.execute(
        "SELECT summary FROM record WHERE kind = 'bulletin' AND visible = 1 "
        "AND coalesce(summary ->> '$.facts.ledger', '') != '' "
        "AND (?1 = '' OR summary ->> '$.facts.ledger' = ?1) ORDER BY day, id",
        (year,),
    )
    return tuple(library.item(decode_summary(row[0])) for row in rows.fetchall())


def _links(library: Library, task: Task, name: str) -> tuple[Link, ...]:
    return tuple(library.refs(task.summary.id).get(name, {}).values())


def _row(library: Library, task: Task) -> LedgerRow:
    record = task.record
    state = library.tag(kinds()["key_task"], task.summary.facts)
    return LedgerRow(
        serial=record.serial,
        task=Link(text=record.title, url=task.summary.url),
        lead=task.lead,
        units=_links(library, task, "units"),
        due=record.due.isoformat(),
        state=state or Tag(label="", tone="plain"),
        progress=record.progress,
        reached=record.course.values,
        latest=record.latest,
        moves=moves_of(task),
        evidence=_links(library, task, "evidence"),
    )


def moves_of(task: Task) -> tuple[Move, ...]:
    """The moves of a due day, in order."""
    return tuple(
        Move(old=c.old.isoformat(), new=c.new.isoformat(), day=c.day.isoformat(), reason=c.reason)
        for c in task.record.changes
    )


def _charts(year: int, found: tuple[Task, ...], rows: tuple[LedgerRow, ...]) -> tuple[Chart, Chart]:
    units = by_unit([(row.lead.text, row.state.label) for row in rows])
    means = averages([task.summary.facts for task in found])
    return (
        stacked("units", f"{year}年各牵头单位任务情况", STATES, units, unit="项", head="牵头单位"),
        lines(
            "course",
            f"{year}年各季度末平均进度",
            QUARTERS,
            [("平均进度", means)],
            unit="%",
            top=100,
            head="季度",
        ),
    )


def _cells(library: Library, row: LedgerRow) -> tuple[str, ...]:
    reached = ("" if value is None else str(value) for value in (*row.reached, *(None,) * len(QUARTERS)))
    moves = "；".join(f"{m.day} 由{m.old}改为{m.new}，{m.reason}" for m in row.moves)
    return (
        *(row.serial, row.task.text, row.lead.text, _texts(row.units), row.due, row.state.label),
        *(str(row.progress), *islice(reached, len(QUARTERS)), row.latest, moves),
        *(_texts(row.evidence), library.site.absolute(row.task.url)),
    )


def _texts(links: tuple[Link, ...]) -> str:
    return "、".join(link.text for link in links)


def table(library: Library, year: str) -> TableView | None:
    """The ledger of a year as data."""
    rows = (_cells(library, _row(library, task)) for task in tasks(library, int(year)))
    return whole(f"{year}年重点工作台账", _COLUMNS, rows)


def build(library: Library, spec: PageSpec) -> Built | None:
    """The ledger of a year that has tasks."""
    year = int(spec.subject)
    found = tasks(library, year)
    if not found:
        return None
    title = f"{year}年重点工作台账"
    rows = tuple(_row(library, task) for task in found)
    units, course = _charts(year, found, rows)
    description = f"{year}年{len(rows)}项重点工作的牵头单位、完成时限、分季度进度和时限变更"
    files = beside(spec.url)
    view = LedgerView(
        head=with_dataset(
            library.site, column_head(library.site, "bulletins", title, description), spec.url, files
        ),
        root=root_of(spec.url),
        crumbs=crumbs("bulletins", Link(text=title)),
        title=title,
        year=year,
        years=tuple(Link(text=f"{y}年台账", url=ledger_url(y)) for y in years(library) if y != year),
        total=len(rows),
        states=counted(row.state.label for row in rows),
        units=units,
        course=course,
        rows=rows,
        moved=sum(1 for row in rows if row.moves),
        bulletins=_quoting(library, spec.subject),
        downloads=files,
    )
    return Built(view=view, template=NAME, shell="bulletins", until=library.horizon.day)
