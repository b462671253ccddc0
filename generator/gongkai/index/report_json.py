"""The self-report for machines: JSON after docs/report.schema.json."""

from __future__ import annotations

import json
from typing import Any

from gongkai.model.inspection import AgencyLine, Coming, Mark, SelfReport, Verdict

VERSION = 1


def _verdict(verdict: Verdict) -> dict[str, Any]:
    item = verdict.item
    return {
        "number": item.number,
        "part": item.part,
        "name": item.name,
        "asks": item.asks,
        "source": item.source,
        "points": item.points,
        "rules": list(item.rules),
        "by_hand": item.by_hand,
        "mark": verdict.mark.en,
        "reason": verdict.reason,
        "evidence": [{"rule": e.rule, "path": e.path, "line": e.line, "text": e.text} for e in verdict.evidence],
        "more": verdict.more,
    }


def _agency(line: AgencyLine) -> dict[str, Any]:
    overdue = {name: getattr(line, name) for name in ("letters", "tasks", "interpretations", "reports")}
    names = (
        "agency",
        "due",
        "covered",
        "documents",
        "on_time",
        "late",
        "unassessed",
        "to_interpret",
        "interpreted",
    )
    return {**{name: getattr(line, name) for name in names}, "overdue": overdue}


def _coming(coming: Coming) -> dict[str, Any]:
    return {
        "day": coming.day.isoformat(),
        "what": coming.what,
        "place": coming.place,
        "agency": coming.agency,
        "rule": coming.rule,
    }


def report_json(report: SelfReport) -> bytes:
    """The same in every language: keys are English, sentences are those of the form."""
    value = {
        "version": VERSION,
        "internal": True,
        "site": report.site,
        "host": report.host,
        "day": report.day.isoformat(),
        "until": report.until.isoformat(),
        "sources": report.sources,
        "unread": list(report.unread),
        "marks": {mark.en: report.marked(mark) for mark in Mark},
        "items": [_verdict(verdict) for verdict in report.verdicts],
        "agencies": [_agency(line) for line in report.agencies],
        "coming": [_coming(coming) for coming in report.coming],
    }
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()
