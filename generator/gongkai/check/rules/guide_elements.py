"""Every element that an open service tells is there."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.guide import Guide

RULE = Rule(
    id="GK481",
    name="guide-elements",
    severity=Severity.WARNING,
    law="服务公开要素（依据、条件、材料、流程、时限、收费、决定证件、年检要求、注意事项、联系方式、投诉渠道）；行政许可法第三十条",
    law_en="Elements of an open service; Licensing Law art. 30",
    zh="这份办事指南还没有写：{missing}。",
    en="This guide does not tell yet: {missing}.",
    fix_zh="逐项补写；确实没有的写明，例如年检要求写“无”，不用交材料的写“无需材料: 是”。",
    fix_en="Fill them in; where there is none, say so.",
)


def _missing(guide: Guide) -> Iterator[str]:
    """The key elements, and those of the list for open services that are not among them."""
    yield from guide.missing
    there = {
        "办结时限": guide.statutory or guide.promised,
        "收费": guide.fees,
        "办理结果": guide.results,
        "年检要求": guide.inspection,
        "注意事项": guide.notes,
        "投诉渠道": guide.complaint,
    }
    yield from (name for name, value in there.items() if not value)


def over_record(case: Case) -> Iterator[Finding]:
    """Every guide that leaves something out. What GK480 has said is not said again."""
    record = case.record
    if not isinstance(record, Guide):
        return
    told = record.missing if len(record.missing) >= case.profile.limits["指南要素"].amount else ()
    if missing := [name for name in _missing(record) if name not in told]:
        yield case.finding(RULE, missing="、".join(missing))
