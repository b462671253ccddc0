"""Findings in the formats of machines."""

from __future__ import annotations

import json

from gongkai.model.finding import Settled, Severity
from gongkai.say.machine import as_github, as_json, as_sarif
from gongkai.say.text import as_text, summary

FINDINGS = (
    Settled(
        severity=Severity.ERROR,
        rule="GK201",
        path="content/policies/a,b.md",
        line=4,
        args={"number": "楚市政通[2017]47号", "fix": "改。", "fix_en": "x"},
    ),
    Settled(
        severity=Severity.NOTE, rule="GK204", path="content/policies/c.md", line=0, args={"openness": "不予公开"}
    ),
)


def test_json_has_a_row_for_each_finding():
    rows = json.loads(as_json(FINDINGS, "zh"))
    assert [row["rule"] for row in rows] == ["GK201", "GK204"]
    assert rows[0]["severity"] == "error" and rows[0]["line"] == 4
    assert "楚市政通[2017]47号" in rows[0]["message"]


def test_github_escapes_what_would_end_the_command():
    first, second = as_github(FINDINGS, "en").split("\n")
    assert first.startswith("::error file=content/policies/a%2Cb.md,line=4,title=GK201::")
    assert second.startswith("::notice file=content/policies/c.md,line=1,")


def test_sarif_is_a_log_with_rules_and_results():
    log = json.loads(as_sarif(FINDINGS, "zh"))
    (run,) = log["runs"]
    assert log["version"] == "2.1.0"
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        place = result["locations"][0]["physicalLocation"]
        assert place["region"]["startLine"] >= 1
        assert place["artifactLocation"]["uriBaseId"] in run["originalUriBaseIds"]
        assert result["level"] in ("none", "note", "warning", "error")


def test_text_groups_by_file_and_counts():
    text = as_text(FINDINGS, "zh")
    assert text.split("\n\n")[0].startswith("content/policies/a,b.md:4: GK201 错误: ")
    assert summary(FINDINGS, "en") == "2 findings: 0 vetoes, 1 errors, 0 warnings, 1 notes."


def test_a_personal_number_in_a_file_name_is_starred():
    number = "138" + "0013" + "8000"
    found = (
        Settled(
            severity=Severity.NOTE,
            rule="GK204",
            path=f"content/policies/{number}.md",
            args={"openness": "不予公开"},
        ),
    )
    for form in (as_text, as_json, as_github, as_sarif):
        assert number not in form(found, "zh")
