"""Findings as test results: JUnit XML, which Jenkins, GitLab and most other CI servers show."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby
from xml.etree import ElementTree as ET

from gongkai.model.finding import Lang
from gongkai.say.findings.told import Told
from gongkai.say.words import say

# What XML 1.0 cannot hold at all, not even escaped (section 2.2, Char).
_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def _clean(text: str) -> str:
    return _ILLEGAL.sub("\ufffd", text)


def _case(suite: ET.Element, told: Told, lang: Lang) -> None:
    """A test that failed, or for advice one that was skipped: it is shown, but breaks nothing."""
    path, said = _clean(told.path), _clean(told.sentence)
    # Servers know a test again by these two, so no line is among them.
    case = ET.SubElement(suite, "testcase", classname=path, name=f"{told.rule.id} {said}", file=path)
    if told.line:
        case.set("line", str(told.line))
    if not told.severity.fails:
        ET.SubElement(case, "skipped", message=f"{said} {_clean(told.remedy)}")
        return
    failure = ET.SubElement(case, "failure", message=said, type=told.severity.value)
    law = f"\n{say('law', lang)}{told.law}" if told.law else ""
    failure.text = f"{_clean(told.place)}\n{say('fix', lang)}{_clean(told.remedy)}{law}"


def _suite(root: ET.Element, name: str, findings: Sequence[Told], lang: Lang) -> None:
    fails = sum(told.severity.fails for told in findings)
    counts = {"tests": len(findings), "failures": fails, "errors": 0, "skipped": len(findings) - fails}
    suite = ET.SubElement(root, "testsuite", {"name": name, **{key: str(n) for key, n in counts.items()}})
    for told in findings:
        _case(suite, told, lang)


def as_junit(findings: Sequence[Told], lang: Lang) -> str:
    """One suite for each file, one test for each finding. Servers refuse a report without tests: then one that passed."""
    root = ET.Element("testsuites", name="gongkai")
    for path, group in groupby(findings, key=lambda told: told.path):
        _suite(root, _clean(path), tuple(group), lang)
    if not findings:
        suite = ET.SubElement(root, "testsuite", name="gongkai", tests="1", failures="0", errors="0", skipped="0")
        ET.SubElement(suite, "testcase", classname="gongkai", name=say("no-finding", lang))
    ET.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode")
