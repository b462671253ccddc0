"""A licence that takes longer than the general limit needs a law of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.deadline import Deadline
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.guide import Guide
from gongkai.model.power import PowerKind

RULE = Rule(
    id="GK484",
    name="licence-limit",
    severity=Severity.WARNING,
    law="行政许可法第四十二条、第八十二条",
    law_en="Licensing Law art. 42, 82",
    zh="行政许可的法定时限“{limit}”比一般的{days}个工作日长，设定依据里没有另行规定的法律、法规。",
    en="The statutory limit “{limit}” of a licence is longer than {days} work days, and no other law is cited.",
    fix_zh="核对时限；法律、法规另有规定的，在“设定依据”里写明是哪一部第几条。",
    fix_en="Check the limit, or name the law that allows it.",
)

_LAW = re.compile("《([^《》]*(?:法|条例|规定|办法))》")
_GENERAL = "行政许可法"


def over_record(case: Case) -> Iterator[Finding]:
    """Every licence whose limit is longer than the general one and rests on the general law alone.

    One without any basis has been told so as an element that is missing (GK480, GK481).
    """
    record = case.record
    if not isinstance(record, Guide) or record.type is not PowerKind.LICENCE or record.statutory is None:
        return
    joint = record.partners or any(step.group for step in record.steps)
    period = case.profile.periods["联合许可决定" if joint else "许可决定"]
    general = Deadline(text="", amount=period.amount, unit=period.unit)
    laws = [law for basis in record.basis for law in _LAW.findall(basis)]
    if record.basis and record.statutory.exceeds(general) and all(law.endswith(_GENERAL) for law in laws):
        yield case.finding(RULE, "法定时限", limit=record.statutory.text, days=period.amount)
