"""Findings for merge requests of GitLab: a Code Quality report."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from gongkai.model.finding import Severity
from gongkai.say.findings.told import Told

_LEVELS = {Severity.VETO: "blocker", Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTE: "info"}


def _issue(told: Told) -> dict[str, Any]:
    return {
        "description": told.text,
        "check_name": told.rule.id,
        "fingerprint": told.mark,
        "severity": _LEVELS[told.severity],
        "location": {"path": told.path, "lines": {"begin": max(told.line, 1)}},
    }


def as_gitlab(findings: Sequence[Told]) -> str:
    """A list of issues with the fields that GitLab asks for; it shows one issue for each fingerprint."""
    return json.dumps([_issue(told) for told in findings], ensure_ascii=False, indent=2)
