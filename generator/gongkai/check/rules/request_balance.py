"""What came in must be handled or carried over, for every kind of applicant."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.annual_tables import APPLICANTS, CARRIED_IN, CARRIED_OUT, HANDLED, NEW
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.request_year import RequestYear

RULE = Rule(
    id="GK520",
    name="request-balance",
    severity=Severity.ERROR,
    law="国办公开办函〔2021〕30号：第一项加第二项等于第三项加第四项",
    law_en="30/2021: new and carried in = handled and carried out",
    zh="{year}年台账“{applicant}”：新收{new}加上年结转{carried}，不等于办理{handled}加结转下年{left}。",
    en="Ledger {year}, “{applicant}”: new {new} and carried in {carried} are not handled {handled} and carried out {left}.",
    fix_zh="核对“{applicant}”一列：新收＋上年结转＝办理＋结转下年。",
    fix_en="Check the column “{applicant}”.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Every column of a ledger that does not balance."""
    record = case.record
    if not isinstance(record, RequestYear):
        return
    tables = record.tables
    for at, applicant in enumerate(APPLICANTS[:-1]):
        new, carried, handled, left = (int(tables[r][at]) for r in (NEW, CARRIED_IN, HANDLED, CARRIED_OUT))
        if new + carried != handled + left:
            counts = {"new": new, "carried": carried, "handled": handled, "left": left}
            yield case.finding(RULE, "新收", year=record.year, applicant=applicant, **counts)
