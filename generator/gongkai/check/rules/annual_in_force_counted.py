"""The documents in force that a report declares are those that the portal holds (VAL-10)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from gongkai.check.annual import agency_of, cell_name, shaped, shown_tables
from gongkai.check.case import Desk, Standing
from gongkai.model.agency import AgencyLevel
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.kind import kinds
from gongkai.model.period import year_end

RULE = Rule(
    id="GK345",
    name="annual-in-force-counted",
    severity=Severity.WARNING,
    law="国办公开办函〔2021〕30号：年报数据真实准确；政府信息公开条例第二十条第（一）项",
    law_en="Form 30/2021: the figures are true; Regulation art. 20(1)",
    zh="{cell}填的是{value}，网站上到{year}年底现行有效的规范性文件是{found}件。",
    en="{cell} is {value}; at the end of {year} the portal held {found} normative documents in force.",
    fix_zh="漏录的文件补录，漏写的“规范性文件: 是”补上；网站没有收全的，在年报第六部分说明并写豁免。",
    fix_en="Add what is missing; if the portal is not complete, explain it in section 6 and record a waiver.",
)
READS = ("annual_report", "agency", "policy")
_IN_FORCE = ("现行有效", "已修改")


def _in_force(policy: Standing, day: date) -> bool:
    state = kinds()["policy"].state(policy.summary.facts, day)
    return policy.day <= day and bool(state) and state is not None and state.label in _IN_FORCE


def over_store(desk: Desk) -> Iterator[Finding]:
    """Every report whose number differs. A portal without any normative document of an organ is not asked."""
    held = [
        (policy, agency_of(desk, policy.summary.id)[0]) for policy in desk.visible_marked("policy", "normative")
    ]
    for report in desk.visible("annual_report"):
        organ, level = agency_of(desk, report.summary.id)
        tables = shown_tables(desk, report)
        own = [policy for policy, of in held if level == AgencyLevel.GOVERNMENT or of == organ]
        if not own or not shaped(tables):
            continue
        year, value = int(report.summary.facts["year"]), int(tables["甲 行政规范性文件"][2])
        found = sum(_in_force(policy, year_end(year)) for policy in own)
        if value != found:
            cell = cell_name("甲 行政规范性文件", "现行有效件数")
            yield desk.finding(RULE, report, "年度", cell=cell, value=value, year=str(year), found=found)
