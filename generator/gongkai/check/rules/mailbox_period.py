"""Months are written 2026-10, years 2025."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.mailbox_month import MailboxMonth
from gongkai.model.service_month import ServiceMonth

RULE = Rule(
    id="GK518",
    name="mailbox-period",
    severity=Severity.ERROR,
    law="统计表的月份写法",
    law_en="How the month of a table is written",
    zh="“月份”写的是“{value}”，应当是 2026-10 这样的月份，或者 2025 这样的年份。",
    en="“月份” is “{value}”; it must be a month such as 2026-10 or a year such as 2025.",
    fix_zh="写成四位年份、连字符、两位月份。",
    fix_en="Write four digits, a hyphen and two digits.",
)


_PERIOD = re.compile(r"(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2]))?")


def over_record(case: Case) -> Iterator[Finding]:
    """Every table whose period is neither a month nor a year."""
    record = case.record
    if isinstance(record, MailboxMonth | ServiceMonth) and not _PERIOD.fullmatch(record.period):
        yield case.finding(RULE, "月份", value=record.period)
