"""States that follow from dates: open, closed, in force, expired. Computed, never typed by hand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

Tone = Literal["open", "soon", "done", "off", "plain"]
Facts = Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What a record is on a given day, in a word, and the day on which that changes next.

    `words`: before, during and after, where the days alone choose between them.
    """

    label: str
    tone: Tone
    until: date | None = None
    words: tuple[str, ...] = ()


StateOf = Callable[[Facts, date], State | None]


def fact_day(facts: Facts, name: str) -> date | None:
    """The day in a fact that holds an ISO date or moment."""
    value = facts.get(name, "")
    return date.fromisoformat(value[:10]) if value else None


def window_state(facts: Facts, day: date, words: tuple[str, str, str]) -> State | None:
    """Not yet open, open, over: for a window from `start` to `end`, both days included."""
    start, end = fact_day(facts, "start"), fact_day(facts, "end")
    if start is None or end is None:
        return None
    if day < start:
        return State(label=words[0], tone="soon", until=start, words=words)
    if day <= end:
        return State(label=words[1], tone="open", until=end + timedelta(days=1), words=words)
    return State(label=words[2], tone="done", words=words)


def event_state(facts: Facts, day: date, words: tuple[str, str, str]) -> State | None:
    """Before, on and after the day of an event."""
    held = fact_day(facts, "held")
    if held is None:
        return None
    if day < held:
        return State(label=words[0], tone="soon", until=held, words=words)
    if day == held:
        return State(label=words[1], tone="open", until=held + timedelta(days=1), words=words)
    return State(label=words[2], tone="done", words=words)
