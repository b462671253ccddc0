"""The self-report for the inspection: items, agencies, and the days to come, from a store that is up to date."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from contextlib import closing
from datetime import timedelta

from gongkai.model.finding import Finding
from gongkai.model.inspection import AgencyLine, SelfReport
from gongkai.model.kind import speaking
from gongkai.plan.library import Library
from gongkai.plan.performance import covered, interpreted, late_tasks
from gongkai.plan.views_catalogue import Score
from gongkai.read.inspection import indicators
from gongkai.store.lock import locked
from gongkai.store.schema import open_store
from gongkai.work.config import configure
from gongkai.work.forecast import Outlook, coming
from gongkai.work.judge import judged
from gongkai.work.order import Order
from gongkai.work.page_judge import judged_pages, pages_in_doubt
from gongkai.work.responsible import responsible
from gongkai.work.stamp import stamp
from gongkai.work.verdicts import Bench, judge_item
from gongkai.work.vocabulary import vocabulary

# What is overdue at an agency, by the rules that say so.
_OVERDUE: Mapping[str, tuple[str, ...]] = {
    "letters": ("GK513", "GK514"),
    "interpretations": ("GK301",),
    "reports": ("GK464", "GK526", "GK552"),
}


def self_report(order: Order, days: int, sources: int) -> SelfReport | None:
    """The report of a portal that has just been checked for the day of `order`; None if it cannot be read."""
    site, profile, _ = configure(order.root)
    if site is None or profile is None:
        return None
    with locked(order.store.parent), closing(open_store(order.store, stamp())) as db:
        # The kinds of the store: a declaration that broke meanwhile is held over.
        declarations, _ = vocabulary(db, order.root, profile)
        library = Library(db=db, site=site, profile=profile, day=order.day_for(site))
        with speaking(declarations):
            return _report(order, library, days, sources)


def _report(order: Order, library: Library, days: int, sources: int) -> SelfReport:
    site, day, items = library.site, library.day, indicators()
    found = (*judged(library, order.root), *judged_pages(library, order.root))
    unread = tuple(
        path for (path,) in library.db.execute("SELECT path FROM source WHERE good = 0 ORDER BY path").fetchall()
    )
    bench = Bench(library=library, findings=found, unread=unread, pages=pages_in_doubt(library.db))
    outlook = Outlook(root=order.root, days=days)
    return SelfReport(
        site=site.name,
        host=site.host,
        day=day,
        until=day + timedelta(days=days),
        verdicts=tuple(judge_item(item, bench) for item in items),
        agencies=_agencies(library, found),
        coming=coming(outlook, library, found, order.store.parent),
        sources=sources,
        unread=unread,
    )


def _overdue(library: Library, found: tuple[Finding, ...]) -> dict[str, Counter[str]]:
    """By what is overdue: how much of it each agency has. A letter is counted once, whatever rules name it."""
    counted: dict[str, Counter[str]] = {}
    for name, rules in _OVERDUE.items():
        late = {(f.path, f.record, f.line) for f in found if f.rule in rules}
        counted[name] = Counter(responsible(library, record)[1] for _, record, _ in late)
    counted["tasks"] = Counter(responsible(library, task)[1] for task, _ in late_tasks(library))
    return counted


def _agencies(library: Library, found: tuple[Finding, ...]) -> tuple[AgencyLine, ...]:
    scores = {row.name.text: row.score for row in covered(library).rows}
    read = interpreted(library)
    overdue = _overdue(library, found)
    late = sorted(set().union(*overdue.values()) - scores.keys())
    return tuple(
        _line(
            name,
            scores.get(name, Score()),
            read.due[name],
            read.done[name],
            {k: c[name] for k, c in overdue.items()},
        )
        for name in (*scores, *late)
    )


def _line(name: str, score: Score, due: int, done: int, overdue: Mapping[str, int]) -> AgencyLine:
    return AgencyLine(
        agency=name,
        due=score.due,
        covered=score.covered + score.explained,
        documents=score.documents,
        on_time=score.on_time,
        late=score.late,
        unassessed=score.unassessed,
        to_interpret=due,
        interpreted=done,
        **overdue,
    )
