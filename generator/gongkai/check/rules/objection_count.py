"""The number of objections in the result is that of the ledger."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.publicity import Publicity

RULE = Rule(
    id="GK456",
    name="objection-count",
    severity=Severity.ERROR,
    law="云政办发〔2009〕41号重要事项公示实施办法：如实公布意见处理情况",
    law_en="Yunnan 41/2009: objections are reported truthfully",
    zh="“异议数”写的是{said}件，“异议台账”里有{found}件。",
    en="异议数 says {said}, the ledger holds {found}.",
    fix_zh="核对后改成一致：漏记的补进“异议台账”，或者改正“异议数”。",
    fix_en="Make them agree: complete 异议台账 or correct 异议数.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """A notice whose ledger and result contradict each other; without a ledger the number stands for itself."""
    record = case.record
    if not isinstance(record, Publicity) or record.result is None or not record.ledger:
        return
    if record.result.objections != len(record.ledger):
        yield case.finding(RULE, "公示结果", "异议数", said=record.result.objections, found=len(record.ledger))
