"""The story of a decision: which steps were taken, which are due, which are missing."""

from __future__ import annotations

from gongkai.model.decision import Decision, Step, StepTaken
from gongkai.plan.library import Full, Library
from gongkai.plan.views import Item, TimelineEntry

# Which document shows that a step was taken.
_BY_KIND = {
    "hearing_notice": Step.HEARING_NOTICE,
    "hearing_list": Step.HEARING_LIST,
    "hearing_report": Step.HEARING_REPORT,
}


def _status(library: Library, taken: StepTaken | None, links: tuple[Item, ...]) -> tuple[str, str]:
    """Status and ISO day of a step."""
    if links:
        return "done", links[-1].day[:10]
    if taken is None:
        return "missing", ""
    if taken.day is None:
        return "none", ""
    if taken.day <= library.day:
        return "done", taken.day.isoformat()
    library.horizon.see(taken.day)
    return "planned", taken.day.isoformat()


def _entries(library: Library, decision: Decision, stages: tuple[Item, ...]) -> list[TimelineEntry]:
    planned = {taken.step: taken for taken in decision.steps}
    entries = []
    for step in Step:
        taken = planned.get(step)
        links = tuple(item for item in stages if _BY_KIND.get(item.kind) is step)
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
    last = max((n for n, entry in enumerate(entries) if entry.status == "done"), default=-1)
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
