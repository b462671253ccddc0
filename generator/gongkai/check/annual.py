"""What the rules on annual reports share: the tables of a report, and the numbers that its text quotes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from gongkai.check.case import Case, Desk, Standing
from gongkai.model.agency import AgencyLevel
from gongkai.model.annual_report import AnnualReport
from gongkai.model.annual_tables import (
    CARRIED_IN,
    CARRIED_OUT,
    NAMES,
    NEW,
    RESULTS,
    Result,
    Tables,
    columns_of,
    unpacked,
)
from gongkai.model.period import year_end
from gongkai.model.profile import Profile

_QUOTES = (
    (r"新收[^，。；、\d]{0,16}([\d,]+)\s*件", (NEW,)),
    (r"上年(?:度)?结转[^，。；、\d]{0,16}([\d,]+)\s*件", (CARRIED_IN,)),
    (r"结转下年度?[^，。；、\d]{0,12}([\d,]+)\s*件", (CARRIED_OUT,)),
    (r"(?<!不)予以公开[^，。；、\d]{0,4}([\d,]+)\s*件", (f"乙 {Result.GRANTED.value}",)),
    (r"部分公开[^，。；、\d]{0,4}([\d,]+)\s*件", (f"乙 {Result.PARTLY.value}",)),
    (r"不予公开[^，。；、\d]{0,4}([\d,]+)\s*件", RESULTS[2:10]),
    (r"无法提供[^，。；、\d]{0,4}([\d,]+)\s*件", RESULTS[10:13]),
    (r"不予处理[^，。；、\d]{0,4}([\d,]+)\s*件", RESULTS[13:18]),
    (r"其他处理[^，。；、\d]{0,4}([\d,]+)\s*件", RESULTS[18:21]),
    (r"行政复议(?:案件)?[^，。；、\d]{0,6}([\d,]+)\s*件", ("丙 行政复议",)),
    (r"行政诉讼(?:案件)?[^，。；、\d]{0,6}([\d,]+)\s*件", ("丙 未经复议直接起诉", "丙 复议后起诉")),
    (r"行政许可决定[^，。；、\d]{0,4}([\d,]+)\s*件", ("甲 行政许可",)),
    (r"行政处罚决定[^，。；、\d]{0,4}([\d,]+)\s*件", ("甲 行政处罚",)),
    (r"行政强制决定[^，。；、\d]{0,4}([\d,]+)\s*件", ("甲 行政强制",)),
)


def cell_name(row: str, column: str) -> str:
    """A cell in the editor's words: 表二“予以公开”的“自然人”."""
    return f"{NAMES[row[0]]}“{row[2:]}”的“{column}”"


def typed(case: Case) -> Tables:
    """The tables that the report itself holds; empty for other records."""
    return case.record.tables if isinstance(case.record, AnnualReport) else {}


def shaped(tables: Tables) -> bool:
    """Whether every row has as many cells as its table has columns; the arithmetic waits until then."""
    return bool(tables) and all(len(cells) == len(columns_of(row)) for row, cells in tables.items())


def keys_of(row: str) -> tuple[str, str]:
    """The way to a row in the editor's file."""
    return NAMES[row[0]], row[2:]


def shown_tables(desk: Desk, report: Standing) -> Tables:
    """The tables that readers see: the report's own, else those of its ledger."""
    own = report.summary.facts.get("figures", "")
    return unpacked(own) if own else ledger_tables(desk, report)


def ledger_tables(desk: Desk, report: Standing) -> Tables:
    """The tables of the ledger that a report names; empty where there is none."""
    row = desk.db.execute(
        "SELECT r.summary ->> '$.facts.figures' FROM link l JOIN record r ON r.id = l.target "
        "WHERE l.source = ? AND l.field = 'ledger' AND r.visible = 1",
        (report.summary.id,),
    ).fetchone()
    return unpacked(row[0] or "") if row else {}


def agency_of(desk: Desk, record: str) -> tuple[str, str]:
    """Id and level of the agency that a record belongs to."""
    row = desk.db.execute(
        "SELECT r.id, r.summary ->> '$.facts.level' FROM link l JOIN record r ON r.id = l.target "
        "WHERE l.source = ? AND l.field = 'agency'",
        (record,),
    ).fetchone()
    return (row[0], row[1] or "") if row else ("", "")


def report_due(desk: Desk, level: str, year: int) -> date | None:
    """The last day for the report on a year: art. 49 for what came after the law of 2019, the law of 2007 before it."""
    period = desk.profile.periods["政府年报" if level == AgencyLevel.GOVERNMENT else "部门年报"]
    end = year_end(year)
    if period.since and end < period.since:
        period = desk.profile.periods["旧年报"]
    return period.due(end, desk.profile.calendar)


def in_form(profile: Profile, year: int) -> bool:
    """Whether the report on a year has to follow the form of today; older ones had forms of their own."""
    return year >= profile.limits["年报格式"].amount


def last_year(desk: Desk) -> Iterator[tuple[Standing, Standing]]:
    """Each report with the same organ's report on the year before."""
    by_organ = {
        (agency_of(desk, report.summary.id)[0], int(report.summary.facts["year"])): report
        for report in desk.visible("annual_report")
    }
    for (organ, year), report in sorted(by_organ.items()):
        if before := by_organ.get((organ, year - 1)):
            yield report, before


def quoted(line: str, tables: Tables) -> Iterator[tuple[str, int, int]]:
    """The numbers in a line of text that differ from the tables: the words, the number, what the tables say."""
    for pattern, rows in _QUOTES:
        for found in re.finditer(pattern, line):
            said = int(found[1].replace(",", ""))
            true = sum(int(tables[row][-1]) for row in rows)
            if said != true:
                yield found[0], said, true
