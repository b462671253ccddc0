"""Findings for code scanning: SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from gongkai import __version__
from gongkai.model.family import family_of
from gongkai.model.finding import Lang, Rule, Severity, pattern
from gongkai.say.findings.told import Told
from gongkai.say.rule_pages import rule_text

_LEVELS = {Severity.VETO: "error", Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def _rule(rule: Rule, lang: Lang) -> dict[str, Any]:
    family = family_of(rule.id)[0 if lang == "zh" else 1]
    return {
        "id": rule.id,
        "name": rule.name,
        "shortDescription": {"text": pattern(rule.zh if lang == "zh" else rule.en)},
        "help": {"text": rule_text(rule, lang)},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": [family] if family else []},
    }


def _region(told: Told) -> dict[str, int]:
    """From the column to the one behind the end, both counted from 1."""
    where = {"startLine": max(told.line, 1)}
    return where | ({"startColumn": told.span[0] + 1, "endColumn": told.span[1] + 1} if told.span else {})


def _result(told: Told, order: dict[str, int]) -> dict[str, Any]:
    place = {
        "artifactLocation": {"uri": quote(told.path), "uriBaseId": "PORTAL"},
        "region": _region(told),
    }
    return {
        "ruleId": told.rule.id,
        "ruleIndex": order[told.rule.id],
        "level": _LEVELS[told.severity],
        "message": {"text": told.text},
        "locations": [{"physicalLocation": place}],
        "partialFingerprints": {"gongkaiFinding/v1": told.mark},
        "properties": {"severity": told.severity.value},
    }


def as_sarif(findings: Sequence[Told], lang: Lang) -> str:
    """A log with one run: the rules that were broken, and a result for each finding."""
    rules = {told.rule.id: told.rule for told in findings}
    order = {name: number for number, name in enumerate(sorted(rules))}
    driver = {"name": "gongkai", "version": __version__, "rules": [_rule(rules[name], lang) for name in order]}
    run = {
        "tool": {"driver": driver},
        "language": "zh-CN" if lang == "zh" else "en",
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {"PORTAL": {"description": {"text": "the portal's folder"}}},
        "results": [_result(told, order) for told in findings],
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2)
