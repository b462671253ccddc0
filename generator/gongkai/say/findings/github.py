"""Findings as annotations of a pull request: workflow commands of GitHub Actions."""

from __future__ import annotations

from collections.abc import Sequence

from gongkai.model.finding import Severity
from gongkai.say.findings.told import Told

_LEVELS = {Severity.VETO: "error", Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
# What would end the command, and in the properties before `::` also what would end one of them.
_ENDS = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_MESSAGE = str.maketrans(_ENDS)
_PROPERTY = str.maketrans(_ENDS | {":": "%3A", ",": "%2C"})


def _command(told: Told) -> str:
    properties = {"file": told.path, "line": max(told.line, 1)}
    if told.span:
        properties |= {"col": told.span[0] + 1, "endColumn": told.span[1]}
    properties["title"] = told.rule.id
    said = ",".join(f"{name}={str(value).translate(_PROPERTY)}" for name, value in properties.items())
    return f"::{_LEVELS[told.severity]} {said}::{told.text.translate(_MESSAGE)}"


def as_github(findings: Sequence[Told]) -> str:
    """One workflow command a line. GitHub shows the first ten of each level of a step; the log has them all."""
    return "\n".join(_command(told) for told in findings)
