"""Findings in every format, from values that want to break it."""

from __future__ import annotations

import json
import re
from xml.etree import ElementTree as ET

import pytest
from jsonschema import Draft4Validator
from tests.conftest import REPOSITORY

from gongkai.check.baseline import fingerprint
from gongkai.model.finding import Settled, Severity
from gongkai.say.findings.github import as_github
from gongkai.say.findings.gitlab import as_gitlab
from gongkai.say.findings.junit import as_junit
from gongkai.say.findings.plain import as_json
from gongkai.say.findings.sarif import as_sarif
from gongkai.say.findings.text import MOST, as_text, summary
from gongkai.say.findings.told import Told, tell
from gongkai.work.rulebook import rulebook

SCHEMA = json.loads((REPOSITORY / "tests/schemas/sarif-schema-2.1.0.json").read_text("utf-8"))
LINE = "文号: 楚市政通[2017]47号"


def found(path: str = "content/policies/a,b.md", line: int = 4, **more: object) -> Settled:
    args = {"number": "楚市政通[2017]47号", "fix": "改。", "fix_en": "x"}
    given = {"severity": Severity.ERROR, "rule": "GK201", "path": path, "line": line, "args": args}
    return Settled(**(given | more))


def advice(**more: object) -> Settled:
    given = {"rule": "GK204", "severity": Severity.NOTE, "path": "content/policies/c.md", "line": 0}
    return found(**(given | {"args": {"openness": "不予公开"}} | more))


FINDINGS = (found(keys=("文号",)), advice())
TOLD = tell(FINDINGS, "zh", {("content/policies/a,b.md", 4): LINE})
# What a file's name, and a value in it, may hold on some machine.
HOSTILE = (
    found(path="content/policies/有 空格#?%.md"),
    found(path="content/policies/\udcff.md"),
    found(args={"number": "\x00\x1b[31m\ufffe]]><&\"'\u2028\udc80\r\n::error::", "fix": "", "fix_en": ""}),
    advice(args={"openness": "::set-output name=x::%0A\n"}),
)


def formats(told: tuple[Told, ...]) -> dict[str, str]:
    return {
        "text": as_text(told, "zh"),
        "json": as_json(told),
        "github": as_github(told),
        "gitlab": as_gitlab(told),
        "sarif": as_sarif(told, "zh"),
        "junit": as_junit(told, "zh"),
    }


def test_json_has_a_row_for_each_finding():
    rows = json.loads(as_json(TOLD))
    assert [row["rule"] for row in rows] == ["GK201", "GK204"]
    assert [(row["severity"], row["line"], row["column"]) for row in rows] == [("error", 4, 5), ("note", 0, 0)]
    assert "楚市政通[2017]47号" in rows[0]["message"]
    assert rows[0]["fingerprint"] == fingerprint(FINDINGS[0], rulebook()["GK201"])


def test_github_escapes_what_would_end_the_command():
    first, second = as_github(TOLD).split("\n")
    assert first.startswith("::error file=content/policies/a%2Cb.md,line=4,col=5,endColumn=17,title=GK201::")
    assert second.startswith("::notice file=content/policies/c.md,line=1,title=GK204::")


def test_github_keeps_one_command_a_line():
    told = tell((*HOSTILE, found(path="content/a:b\r\n%c.md")), "zh")
    lines = as_github(told).splitlines()
    commands = as_github(told).split("\n")
    assert len(commands) == len(told) and "\r" not in as_github(told)
    assert commands[-1].startswith("::error file=content/a%3Ab%0D%0A%25c.md,")
    assert not any(line.startswith("::set-output") for line in lines)
    assert "%250A%0A" in commands[3]


def test_gitlab_has_the_fields_that_it_documents():
    rows = json.loads(as_gitlab(tell((*FINDINGS, *HOSTILE), "zh")))
    for row in rows:
        assert set(row) == {"description", "check_name", "fingerprint", "severity", "location"}
        assert row["severity"] in ("info", "minor", "major", "critical", "blocker")
        assert row["description"] and set(row["location"]) == {"path", "lines"}
        assert row["location"]["lines"]["begin"] >= 1
        assert not row["location"]["path"].startswith(("/", "./"))


def test_a_fingerprint_stays_when_lines_move_and_no_two_are_the_same():
    marks = [row["fingerprint"] for row in json.loads(as_gitlab(tell([found(line=4), found(line=9)], "zh")))]
    moved = [row["fingerprint"] for row in json.loads(as_gitlab(tell([found(line=5), found(line=30)], "en")))]
    assert marks == moved and len(set(marks)) == 2
    assert tell([found(path="content/policies/d.md")], "zh")[0].mark not in marks


def test_no_personal_number_can_be_tried_out_of_a_fingerprint():
    numbers = ("138" + "0013" + "8000", "138" + "0023" + "8000")
    first, second = (found(args={"number": number, "fix": "", "fix_en": ""}) for number in numbers)
    assert fingerprint(first, rulebook()["GK201"]) == fingerprint(second, rulebook()["GK201"])


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("told", [(), FINDINGS, HOSTILE], ids=["none", "plain", "hostile"])
def test_sarif_is_valid_under_the_schema_of_oasis(told, lang):
    log = json.loads(as_sarif(tell(told, lang), lang))
    assert [error.message for error in Draft4Validator(SCHEMA).iter_errors(log)] == []
    assert len(log["runs"][0]["results"]) == len(told)


def test_the_schema_would_tell():
    log = json.loads(as_sarif(TOLD, "zh"))
    log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]["startLine"] = 0
    assert list(Draft4Validator(SCHEMA).iter_errors(log))


def test_sarif_is_a_log_with_rules_and_results():
    log = json.loads(as_sarif(TOLD, "zh"))
    (run,) = log["runs"]
    assert log["version"] == "2.1.0"
    rules = run["tool"]["driver"]["rules"]
    for result, told in zip(run["results"], TOLD, strict=True):
        rule = rules[result["ruleIndex"]]
        assert rule["id"] == result["ruleId"] and told.rule.law in rule["help"]["text"]
        place = result["locations"][0]["physicalLocation"]
        assert place["artifactLocation"]["uriBaseId"] in run["originalUriBaseIds"]
        assert result["partialFingerprints"] == {"gongkaiFinding/v1": told.mark}
    region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 4, "startColumn": 5, "endColumn": 18}
    assert LINE[region["startColumn"] - 1 : region["endColumn"] - 1] == "楚市政通[2017]47号"


def test_sarif_paths_are_uris():
    log = json.loads(as_sarif(tell(HOSTILE[:2], "zh"), "zh"))
    uris = [r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for r in log["runs"][0]["results"]]
    assert uris == ["content/policies/%E6%9C%89%20%E7%A9%BA%E6%A0%BC%23%3F%25.md", "content/policies/%3F.md"]


def test_junit_fails_for_faults_and_skips_advice():
    root = ET.fromstring(as_junit(TOLD, "zh"))
    assert [suite.get("name") for suite in root] == ["content/policies/a,b.md", "content/policies/c.md"]
    failed, skipped = root.iter("testcase")
    assert failed.get("name").startswith("GK201 文号“楚市政通[2017]47号”")
    assert failed.get("file") == failed.get("classname") == "content/policies/a,b.md"
    assert failed.find("failure").get("type") == "error" and "依据" in failed.find("failure").text
    assert skipped.find("skipped") is not None and skipped.find("failure") is None
    counts = [tuple(suite.get(name) for name in ("tests", "failures", "errors", "skipped")) for suite in root]
    assert counts == [("1", "1", "0", "0"), ("1", "0", "0", "1")]


def test_junit_is_xml_whatever_stands_in_a_value():
    text = as_junit(tell(HOSTILE, "zh"), "zh")
    assert len(list(ET.fromstring(text.encode()).iter("testcase"))) == len(HOSTILE)
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]", text)


def test_junit_without_findings_has_a_test_that_passed():
    (case,) = ET.fromstring(as_junit((), "en")).iter("testcase")
    assert list(case) == []


@pytest.mark.parametrize("form", ["json", "gitlab", "sarif", "github", "junit"])
def test_every_format_can_be_written_as_utf_8(form):
    """Half a character, as a name that is no UTF-8 has it, never reaches the output of a machine's format."""
    formats(tell(HOSTILE, "zh"))[form].encode()


def test_text_groups_by_file_and_counts():
    text = as_text(TOLD, "zh")
    assert text.split("\n\n")[0].startswith("content/policies/a,b.md:4: GK201 错误: ")
    assert summary(FINDINGS, "en") == "2 findings: 0 vetoes, 1 errors, 0 warnings, 1 notes."


def test_a_personal_number_in_a_file_name_is_starred():
    number = "138" + "0013" + "8000"
    told = tell([advice(path=f"content/policies/{number}.md")], "zh")
    for form in formats(told).values():
        assert number not in form


def test_a_slip_in_every_row_is_counted_and_everything_else_is_told() -> None:
    """The machines get all of it, and the summary counts all of it."""
    gaps = {"key": "主题", "help": "", "help_en": ""}
    rows = tuple(found(rule="GK101", path="a.yml", line=line, args=gaps) for line in range(1, MOST + 8))
    said = {"where": "“答”", "where_en": "“答”", "count": 1}
    other = found(rule="GK501", severity=Severity.VETO, path="a.yml", line=99, args=said)
    next_file = found(rule="GK101", path="b.yml", line=1, args=gaps)
    told = tell((*rows, other, next_file), "zh", {})
    text = as_text(told, "zh")
    assert text.count("GK101 错误") == MOST + 1 and f"a.yml:{MOST + 1}:" not in text
    assert "a.yml:99: GK501 否决" in text
    assert "a.yml: GK101 还有 7 处" in text and text.count("还有") == 1
    assert "GK101 1 more" in as_text(told[: MOST + 1], "en") and "more" not in as_text(told[:MOST], "en")
    assert f"共 {MOST + 9} 个问题" in summary((*rows, other, next_file), "zh")
    assert len(json.loads(as_json(told))) == MOST + 9
