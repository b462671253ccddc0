"""Findings for scripts: a list of JSON objects."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from gongkai.say.findings.told import Told


def _row(told: Told) -> dict[str, Any]:
    return {
        "rule": told.rule.id,
        "name": told.rule.name,
        "severity": told.severity.value,
        "path": told.path,
        "line": told.line,
        "column": told.span[0] + 1 if told.span else 0,
        "message": told.sentence,
        "fix": told.remedy,
        "law": told.law,
        "record": told.record,
        "fingerprint": told.mark,
    }


def as_json(findings: Sequence[Told]) -> str:
    """A list of objects; `line` and `column` count from 1, 0 means that they are not known."""
    return json.dumps([_row(told) for told in findings], ensure_ascii=False, indent=2)
