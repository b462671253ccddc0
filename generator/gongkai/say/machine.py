"""Findings for machines: JSON, GitHub annotations, SARIF 2.1.0."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from gongkai import __version__
from gongkai.chinese.quiet import quiet
from gongkai.model.finding import Lang, Rule, Settled, Severity, remedy, sentence, shown_path
from gongkai.work.rulebook import rulebook

_GITHUB = {Severity.VETO: "error", Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
_SARIF = {Severity.VETO: "error", Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def as_json(findings: Sequence[Settled], lang: Lang) -> str:
    """A list of objects."""
    rows = []
    for finding in findings:
        rule = rulebook()[finding.rule]
        rows.append(
            {
                "rule": rule.id,
                "name": rule.name,
                "severity": finding.severity.value,
                "path": shown_path(finding),
                "line": finding.line,
                "message": sentence(rule, finding, lang),
                "fix": remedy(rule, finding, lang),
                "law": rule.law if lang == "zh" else rule.law_en,
                "record": quiet(finding.record),
            }
        )
    return json.dumps(rows, ensure_ascii=False, indent=2)


def _escaped(text: str, extra: str = "") -> str:
    for sign, code in (("%", "%25"), ("\r", "%0D"), ("\n", "%0A")):
        text = text.replace(sign, code)
    for sign in extra:
        text = text.replace(sign, f"%{ord(sign):02X}")
    return text


def as_github(findings: Sequence[Settled], lang: Lang) -> str:
    """One workflow command for each finding."""
    lines = []
    for finding in findings:
        rule = rulebook()[finding.rule]
        where = f"file={_escaped(shown_path(finding), ',:')},line={max(finding.line, 1)},title={rule.id}"
        text = f"{sentence(rule, finding, lang)} {remedy(rule, finding, lang)}"
        lines.append(f"::{_GITHUB[finding.severity]} {where}::{_escaped(text)}")
    return "\n".join(lines)


def _sarif_rule(rule: Rule, lang: Lang) -> dict[str, Any]:
    law = rule.law if lang == "zh" else rule.law_en
    described = {"id": rule.id, "name": rule.name, "defaultConfiguration": {"level": _SARIF[rule.severity]}}
    return described | {"shortDescription": {"text": law or rule.name}}


def _sarif_result(finding: Settled, lang: Lang, order: dict[str, int]) -> dict[str, Any]:
    rule = rulebook()[finding.rule]
    place = {
        "artifactLocation": {"uri": shown_path(finding), "uriBaseId": "PORTAL"},
        "region": {"startLine": max(finding.line, 1)},
    }
    text = f"{sentence(rule, finding, lang)} {remedy(rule, finding, lang)}"
    return {
        "ruleId": rule.id,
        "ruleIndex": order[rule.id],
        "level": _SARIF[finding.severity],
        "message": {"text": text},
        "locations": [{"physicalLocation": place}],
    }


def as_sarif(findings: Sequence[Settled], lang: Lang) -> str:
    """A SARIF 2.1.0 log with one run (OASIS Static Analysis Results Interchange Format)."""
    used = sorted({finding.rule for finding in findings})
    order = {name: number for number, name in enumerate(used)}
    driver = {
        "name": "gongkai",
        "version": __version__,
        "rules": [_sarif_rule(rulebook()[name], lang) for name in used],
    }
    run = {
        "tool": {"driver": driver},
        "language": "zh-CN" if lang == "zh" else "en",
        "originalUriBaseIds": {"PORTAL": {"description": {"text": "the portal's folder"}}},
        "results": [_sarif_result(finding, lang, order) for finding in findings],
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2)
