"""An organ says what it does, where, when, who heads it, and how to reach it."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.agency import Agency, AgencyLevel
from gongkai.model.field import said_of
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK226",
    name="agency-elements",
    severity=Severity.WARNING,
    law="政府信息公开条例第二十条第二项：机关职能、机构设置、办公地址、办公时间、联系方式、负责人姓名",
    law_en="Regulation art. 20(2)",
    zh="机构“{name}”没有写{missing}。",
    en="The organ “{name}” lacks: {missing}.",
    fix_zh="在机构表里补写。",
    fix_en="Add it to the table of organs.",
)


_ORGANS = (AgencyLevel.GOVERNMENT, AgencyLevel.DEPARTMENT, AgencyLevel.TOWNSHIP)
_NEEDED = ("duties", "address", "hours", "phone", "head")


def over_record(case: Case) -> Iterator[Finding]:
    """What an organ of state leaves out; villages and units are no organs."""
    record = case.record
    if isinstance(record, Agency) and record.level in _ORGANS:
        said = said_of(Agency)
        missing = [said[name].key for name in _NEEDED if not getattr(record, name)]
        if missing:
            words = "、".join(f"“{key}”" for key in missing)
            yield case.finding(RULE, "名称", name=record.name, missing=words)
