"""Every cell of the three tables is there and is a number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gongkai.check.annual import in_form, keys_of, typed
from gongkai.check.case import Case
from gongkai.model.annual_report import AnnualReport, Filling
from gongkai.model.annual_tables import NAMES, columns_of, unpacked
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.request_year import RequestYear

RULE = Rule(
    id="GK531",
    name="annual-shape",
    severity=Severity.ERROR,
    law="国办公开办函〔2021〕30号年度报告格式",
    law_en="State Council Office 30/2021: form of the annual report",
    demand_zh="年报的各张表按固定的行和列填写，没有的写0。",
    zh="年度报告格式不对：{where}。",
    en="The form of the annual report is not right: {where_en}.",
    fix_zh="{remedy}",
    fix_en="{remedy_en}",
)


_MONEY = re.compile(r"\d+(?:\.\d{1,6})?")
_FEES = "甲 行政事业性收费"


def over_record(case: Case) -> Iterator[Finding]:
    """Tables that are missing, rows that are too short or too long, and money that is not a number."""
    yield from _missing(case)
    ledger = isinstance(case.record, RequestYear)
    tables = unpacked(case.record.figures) if isinstance(case.record, RequestYear) else typed(case)
    for row, cells in tables.items():
        wanted, keys = len(columns_of(row)), keys_of(row)
        if ledger:
            keys = ("主动公开", keys[1])
        if len(cells) != wanted:
            words = {"where": f"{NAMES[row[0]]}“{keys[1]}”有{len(cells)}个数，应当有{wanted}个"}
            words |= {"where_en": f"“{keys[1]}” has {len(cells)} numbers instead of {wanted}"}
            words |= {
                "remedy": f"依次写：{'、'.join(columns_of(row))}；没有的写0。",
                "remedy_en": "Write 0 for none.",
            }
            yield case.finding(RULE, *keys, offset=None, **words)
        elif row == _FEES and not _MONEY.fullmatch(cells[0]):
            words = {
                "where": f"“{keys[1]}”写的是“{cells[0]}”，应当是数",
                "where_en": f"“{keys[1]}” is not a number",
            }
            words |= {"remedy": "只写数字，单位是万元；没有的写0。", "remedy_en": "Write digits, in 10,000 yuan."}
            yield case.finding(RULE, *keys, offset=None, **words)


def _missing(case: Case) -> Iterator[Finding]:
    record = case.record
    if not isinstance(record, AnnualReport) or not in_form(case.profile, record.year):
        return
    if record.filling is Filling.LEDGER:
        if not record.ledger:
            words = {
                "where": "表格取自台账，却没有写“台账”",
                "where_en": "The tables come from a ledger that is not named",
            }
            words |= {"remedy": "在“台账”里写台账的编号。", "remedy_en": "Name the ledger."}
            yield case.finding(RULE, "表格", offset=None, **words)
        return
    for key, table in (("表一", record.table_a), ("表二", record.table_b), ("表三", record.table_c)):
        if table is None:
            words = {"where": f"没有“{key}”", "where_en": f"“{key}” is missing"}
            words |= {"remedy": f"填写“{key}”，没有的写0；或者写“表格: 取自台账”。", "remedy_en": "Fill it in."}
            yield case.finding(RULE, "年度", offset=None, **words)
