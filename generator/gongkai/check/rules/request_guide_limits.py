"""The limits that a guide names are those of the law."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.request_guide import RequestGuide

RULE = Rule(
    id="GK521",
    name="request-guide-limits",
    severity=Severity.ERROR,
    law="政府信息公开条例第三十条至第三十四条；行政复议法第二十条",
    law_en="Regulation art. 30-34; Administrative Review Law art. 20",
    zh="“{key}”写的是{written}，法定的是{wanted}（{source}）。",
    en="“{key}” says {written}; the law says {wanted} ({source}).",
    fix_zh="改成{wanted}。",
    fix_en="Write {wanted}.",
)


_LIMITS = (
    ("correction", "补正期限", "申请补正"),
    ("reply", "答复期限", "申请答复"),
    ("extension", "延长期限", "申请答复延长"),
    ("third_party", "征求意见期限", "征求第三方意见"),
    ("review", "复议期限", "申请行政复议"),
)


def over_record(case: Case) -> Iterator[Finding]:
    """Every limit of a guide that differs from the law's."""
    record = case.record
    for name, key, period_name in _LIMITS if isinstance(record, RequestGuide) else ():
        limit, period = getattr(record, name), case.profile.periods[period_name]
        if (limit.amount, limit.unit) != (period.amount, period.unit):
            words = {"key": key, "written": limit.text, "wanted": period.words, "source": period.source}
            yield case.finding(RULE, key, **words)
