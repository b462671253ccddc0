"""The story of a decision: which steps were taken, which are due, which are missing."""

from __future__ import annotations

from datetime import date, timedelta

from gongkai.model.decision import Decision, Step, StepTaken
from gongkai.plan.library import Full, Library
from gongkai.plan.views import Item, TimelineEntry

# Which document shows that a step was taken.
_BY_KIND = {
    "hearing_notice": Step.HEARING_NOTICE,
    "hearing_list": Step.HEARING_LIST,
    "hearing_report": Step.HEARING_REPORT,
}


def _step_of(item: Item) -> str:
    """The step that a document belongs to: hearing papers by kind, others as they declare."""
    step = _BY_KIND.get(item.kind)
    return step.value if step else item.facts.get("step", "")


def _day_of(item: Item) -> str:
    """The day on which a document says its step was complete, else the day of its publication."""
    return item.facts.get("done", item.day)[:10]


def _status(library: Library, taken: StepTaken | None, links: tuple[Item, ...]) -> tuple[str, str]:
    """Status and ISO day of a step."""
    if links:
        return _shown(library, links)
    if taken is None:
        return "missing", ""
    if taken.day is None:
        return "none", ""
    if taken.day <= library.day:
        return "done", taken.day.isoformat()
    library.horizon.see(taken.day)
    return "planned", taken.day.isoformat()


def _complete(item: Item) -> date:
    """The first day on which the step counts as taken; the last day of a consultation still belongs to it."""
    day = date.fromisoformat(_day_of(item))
    return day + timedelta(days=1) if item.facts.get("end") else day


def _shown(library: Library, links: tuple[Item, ...]) -> tuple[str, str]:
    """A step with documents is done, unless they speak of a day that is still to come."""
    complete, day = max(_complete(item) for item in links), max(_day_of(item) for item in links)
    if complete <= library.day:
        return "done", day
    library.horizon.see(complete)
    return "running", day


def _entries(library: Library, decision: Decision, stages: tuple[Item, ...]) -> list[TimelineEntry]:
    planned = {taken.step: taken for taken in decision.steps}
    entries = []
    for step in Step:
        taken = planned.get(step)
        links = tuple(item for item in stages if _step_of(item) == step.value)
        status, day = _status(library, taken, links)
        entries.append(
            TimelineEntry(step=step.value, day=day, status=status, note=taken.note if taken else "", links=links)
        )
    return entries


def timeline(library: Library, full: Full) -> tuple[TimelineEntry, ...]:
    """Every step of the procedure; steps after the last one taken are not missing but due."""
    if not isinstance(full.record, Decision):
        return ()
    stages = library.near(full.summary.id, "decision")["stages"]
    entries = _entries(library, full.record, stages)
    last = max((n for n, entry in enumerate(entries) if entry.status in ("done", "running")), default=-1)
    return tuple(
        TimelineEntry(
            step=e.step,
            day=e.day,
            status="due" if n > last and e.status == "missing" else e.status,
            note=e.note,
            links=e.links,
        )
        for n, e in enumerate(entries)
    )
