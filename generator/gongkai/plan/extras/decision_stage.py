"""A decision document: what its stage says, as rows; a consultation's ledger in figures; its files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import is_dataclass
from typing import Any

from gongkai.chinese.reckoning import Anchor
from gongkai.model.decision_parts import Block, Consultation
from gongkai.model.decision_stage import DecisionStage
from gongkai.model.field import said_of
from gongkai.model.period import Period
from gongkai.plan.attachments import attachment_url
from gongkai.plan.deadlines import Ask, deadlines
from gongkai.plan.fields import in_words
from gongkai.plan.library import Full, Library
from gongkai.plan.opinions import sums
from gongkai.plan.pages.calendars import calendar_url

# Shown on the page in a way of their own.
_OWN_WAY = frozenset(
    ["start", "end", "contact", "draft", "explanation", "shortened", "people", "measures", "risks", "findings"]
)


def _rows(block: Block) -> Iterator[tuple[str, str]]:
    """Label and words of each filled field of a block."""
    skipped = _OWN_WAY if isinstance(block, Consultation) else _OWN_WAY - {"start"}
    for name, said in said_of(type(block)).items():
        value = getattr(block, name)
        if name not in skipped and name != "units" and not is_dataclass(value) and (text := in_words(value)):
            yield said.key, text


def _lists(block: Block) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Title and lines of each list of a block."""
    for name, said in said_of(type(block)).items():
        if name in ("risks", "measures", "findings") and getattr(block, name):
            yield said.key, getattr(block, name)


def _files(full: Full, call: Consultation) -> Iterator[tuple[str, str]]:
    """The draft and its explanation, where the files are there."""
    there = {file.name for file in full.files}
    for label, name in (("决策草案", call.draft), ("草案说明", call.explanation)):
        if name in there:
            yield label, attachment_url(full.summary.url, name)


def _asks(call: Consultation, periods: Mapping[str, Period]) -> Iterator[Ask]:
    first = Anchor(day=call.start, told="开始征求意见", counts=True)
    yield Ask(title="一般至少征求到", period=periods["征求意见"], anchor=first)
    closed = Anchor(day=call.end, told="征求意见截止")
    yield Ask(title="最迟公布意见采纳情况", period=periods["征求意见反馈"], anchor=closed)


def extra(library: Library, full: Full) -> Mapping[str, Any]:
    """`rows`, `lists`, `files`, `deadlines`, `calendar` and `ledger` of the stage."""
    record = full.record
    assert isinstance(record, DecisionStage)
    block, call, periods = record.block, record.consultation, library.profile.periods
    return {
        "rows": list(_rows(block)) if block else [],
        "lists": list(_lists(block)) if block else [],
        "files": list(_files(full, call)) if call else [],
        "days": (call.end - call.start).days + 1 if call else 0,
        "wanted": periods["征求意见"].words,
        "deadlines": deadlines(library, _asks(call, periods)) if call else (),
        "calendar": calendar_url(full.summary.id) if call else "",
        "ledger": sums(record.opinions) if record.is_result else {},
    }
