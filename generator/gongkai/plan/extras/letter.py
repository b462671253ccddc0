"""What a letter's page adds: the answer in paragraphs, and how many work days it took."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from gongkai.chinese.reckoning import Anchor
from gongkai.model.letter import Letter
from gongkai.plan.deadlines import Ask, deadlines
from gongkai.plan.library import Full, Library


def extra(library: Library, full: Full) -> Mapping[str, Any]:
    """Paragraphs of the answer; `workdays` is empty where the calendar does not reach."""
    record = full.record
    assert isinstance(record, Letter)
    days = library.profile.calendar.between(record.received, record.answered) if record.answered else None
    lines = (line.strip() for line in record.answer.split("\n"))
    ask = Ask(
        title="最迟答复",
        period=library.profile.periods["来信答复"],
        anchor=Anchor(day=record.received, told="收到来信"),
    )
    return {
        "answer": [line for line in lines if line],
        "workdays": "" if days is None else str(days),
        "deadlines": deadlines(library, [ask]),
    }
