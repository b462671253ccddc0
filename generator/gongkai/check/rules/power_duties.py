"""Every power comes with duties and with what happens if they are not met (POW-03)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk, Standing
from gongkai.check.powers import DUTIES, held, lacking
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK476",
    name="power-duties",
    severity=Severity.WARNING,
    law="中办发〔2015〕21号：厘清与行政职权对应的责任事项",
    law_en="General Office 21/2015: the responsibilities that go with each power",
    zh="现行的权责事项“{title}”只有职权，没有写{missing}。",
    en="The item “{title}” is in force without {missing}.",
    fix_zh="补上{missing}；已经不再行使的，在“变动记录”里写取消或者下放。",
    fix_en="Fill in {missing}; if it is no longer exercised, say so in 变动记录.",
)
KINDS = ("power",)


def over_standing(desk: Desk, row: Standing) -> Iterator[Finding]:
    """Items in force with a power and no duty."""
    record = held(desk, row)
    missing = lacking(record, DUTIES) if record else ()
    if record and missing:
        yield desk.finding(RULE, row, "事项名称", title=record.title, missing="、".join(missing))
