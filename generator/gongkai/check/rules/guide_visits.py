"""Who needs not come can apply from afar; who must come is told why."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.guide import Guide
from gongkai.model.guide_parts import AccessWay

RULE = Rule(
    id="GK486",
    name="guide-visits",
    severity=Severity.WARNING,
    law="优化营商环境条例第三十六条（一次办结、网上办理）；各地政务服务事项要素规范",
    law_en="Regulation on the Business Environment art. 36",
    demand_zh="不用到现场的写明怎样网上或者邮寄办理，要到现场的写明原因。",
    zh="到现场次数：{problem}。",
    en="Visits: {problem_en}.",
    fix_zh="不用到现场的，在“办理形式”里写网上、掌上或者邮寄；要到现场的，在“到现场原因”里写为什么。",
    fix_en="Name a way to apply from afar, or say why one must come.",
)

_AFAR = frozenset((AccessWay.ONLINE, AccessWay.PHONE, AccessWay.MAIL, AccessWay.MACHINE, AccessWay.AGENT))


def over_record(case: Case) -> Iterator[Finding]:
    """Every guide whose number of visits does not fit the ways to apply."""
    record = case.record
    if not isinstance(record, Guide) or record.visits is None:
        return
    if record.visits == 0 and not any(access.way in _AFAR for access in record.ways):
        zh, en = (
            "写了不用到现场，没有写网上、掌上、邮寄等办理形式",
            "Nobody needs to come, but how to apply from afar is not told",
        )
        yield case.finding(RULE, "到现场次数", problem=zh, problem_en=en)
    if record.visits and not record.visit_reason:
        zh, en = (
            f"要到现场{record.visits}次，没有写到现场原因",
            f"One must come {record.visits} times, and is not told why",
        )
        yield case.finding(RULE, "到现场次数", problem=zh, problem_en=en)
