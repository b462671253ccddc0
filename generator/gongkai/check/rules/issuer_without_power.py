"""Co-ordinating bodies, temporary ones and offices within an organ cannot make normative documents (VAL-08)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.policy import Policy

RULE = Rule(
    id="GK343",
    name="issuer-without-power",
    severity=Severity.WARNING,
    law="行政规范性文件管理办法：议事协调机构、临时机构、内设机构不得制定规范性文件",
    law_en="Rules on normative documents: no co-ordinating, temporary or inner body makes one",
    zh="规范性文件的发文机关是“{issuer}”，看名称是{what}，不能制定规范性文件。",
    en="“{issuer}” is {what_en} by its name; it cannot make normative documents.",
    fix_zh="核对“发文机关”；应当由它所属的机关制发，或者把“规范性文件”改成“否”。",
    fix_en="Check 发文机关: its organ should issue it, or 规范性文件 is 否.",
)
_BODIES = (
    (re.compile(r"领导小组|协调小组|联席会议|工作小组|委员会办公室$"), "议事协调机构", "a co-ordinating body"),
    (re.compile(r"指挥部|专班|临时"), "临时机构", "a temporary body"),
    (re.compile(r"[科股室处]$"), "内设机构", "an office within an organ"),
)
_OFFICE = re.compile(r"(政府|公所)办(公室)?$")


def over_record(case: Case) -> Iterator[Finding]:
    """Every issuer whose name says that it is no organ."""
    record = case.record
    if not isinstance(record, Policy) or not record.normative:
        return
    for number, issuer in enumerate(record.issuers):
        found = next(((zh, en) for pattern, zh, en in _BODIES if pattern.search(issuer)), None)
        if found and not _OFFICE.search(issuer):
            yield case.finding(RULE, "发文机关", number, issuer=issuer, what=found[0], what_en=found[1])
