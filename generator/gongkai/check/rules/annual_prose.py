"""Numbers in the text equal the tables."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.annual import ledger_tables, quoted, shaped, typed
from gongkai.check.case import Case, Desk, Standing
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.source import Body

RULE = Rule(
    id="GK537",
    name="annual-prose",
    severity=Severity.ERROR,
    law="国办公开办函〔2021〕30号年度报告格式：文字中的数与表格一致",
    law_en="State Council Office 30/2021: form of the annual report: numbers in the text equal the tables",
    zh="正文写“{words}”，表格里是{value}。",
    en="The text says “{words}”; the tables say {value}.",
    fix_zh="核对正文和表格，改成同一个数。",
    fix_en="Check text and tables and make them agree.",
)
KINDS = ("annual_report",)


def over_record(case: Case) -> Iterator[Finding]:
    """Every number in the text of a report with its own tables."""
    tables = typed(case)
    if shaped(tables):
        for offset, line in enumerate((case.raw.body or Body()).source.split("\n")):
            for words, _, value in quoted(line, tables):
                yield case.finding(RULE, offset=offset, words=words, value=value)


def over_standing(desk: Desk, report: Standing) -> Iterator[Finding]:
    """Every number in the text of a report whose tables come from a ledger."""
    tables = {} if report.summary.facts.get("figures") else ledger_tables(desk, report)
    if shaped(tables):
        (text,) = desk.db.execute("SELECT text FROM record WHERE id = ?", (report.summary.id,)).fetchone()
        for words, _, value in quoted(text, tables):
            yield desk.finding(RULE, report, "标题", words=words, value=value)
