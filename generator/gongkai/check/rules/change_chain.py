"""Moves of a date follow on each other and end at the date that now stands."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time
from itertools import pairwise

from gongkai.check.case import Case
from gongkai.chinese.dates import date_cn
from gongkai.model.change import Change
from gongkai.model.decision_stage import DecisionStage
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.hearing_list import HearingList
from gongkai.model.hearing_notice import HearingNotice

RULE = Rule(
    id="GK442",
    name="change-chain",
    severity=Severity.ERROR,
    law="政府信息公开条例第六条：及时、准确",
    law_en="Regulation on disclosure, art. 6",
    zh="“变更记录”第{number}条的“{key}”是{written}，与{other}（{wanted}）对不上。",
    en="Change {number}: “{key}” is {written}, which does not fit {other_en} ({wanted}).",
    fix_zh="每改一次记一条：“原日期”写改之前的，“新日期”写改之后的，最后一条与现在的日期一致。",
    fix_en="One entry for each move: 原日期 before, 新日期 after; the last one is the date that now stands.",
)

Known = HearingNotice | HearingList | DecisionStage


def _current(record: Known) -> datetime | None:
    if isinstance(record, DecisionStage):
        return datetime.combine(record.end, time()) if record.end else None
    return record.held


def _breaks(changes: tuple[Change, ...], now: datetime) -> Iterator[tuple[int, str, datetime, str, str, datetime]]:
    for number, (before, after) in enumerate(pairwise(changes), start=1):
        if after.old != before.new:
            yield number, "原日期", after.old, "上一条的“新日期”", "新日期 of the one before", before.new
    if changes[-1].new != now:
        yield len(changes) - 1, "新日期", changes[-1].new, "现在的日期", "the date that now stands", now


def _words(moment: datetime) -> str:
    return date_cn(moment.date()) + (f"{moment:%H:%M}" if moment.hour or moment.minute else "")


def over_record(case: Case) -> Iterator[Finding]:
    """Every change that does not fit its neighbours."""
    record = case.record
    now = _current(record) if isinstance(record, Known) else None
    if not isinstance(record, Known) or now is None or not record.changes:
        return
    for number, key, written, other, other_en, wanted in _breaks(record.changes, now):
        yield case.finding(
            RULE,
            "变更记录",
            number,
            key,
            number=number + 1,
            key=key,
            written=_words(written),
            other=other,
            other_en=other_en,
            wanted=_words(wanted),
        )
