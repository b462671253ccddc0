"""From which day on the limits run depends on the way in."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.request_guide import RequestGuide

RULE = Rule(
    id="GK525",
    name="request-channels",
    severity=Severity.ERROR,
    law="政府信息公开条例第三十一条",
    law_en="Regulation art. 31",
    zh="“{way}”的“收到之日”应当是{wanted}之日，现在写的不是。",
    en="The day of receipt of “{way}” must be that of {wanted}; another is written.",
    fix_zh="按条例第三十一条写明从哪一天起算：当面提交以提交之日，邮寄以签收之日，网上和传真以双方确认之日。",
    fix_en="Name the day by article 31: of handing in, of signing, or of confirmation by both.",
)


_DAYS = {"当面": "提交", "邮寄": "签收", "网": "确认", "传真": "确认", "邮箱": "确认"}


def over_record(case: Case) -> Iterator[Finding]:
    """Every channel with another day of receipt than the law's."""
    record = case.record
    for number, channel in enumerate(record.channels if isinstance(record, RequestGuide) else ()):
        wanted = next((day for word, day in _DAYS.items() if word in channel.way), "")
        if wanted not in channel.received:
            yield case.finding(RULE, "提交方式", number, "收到之日", way=channel.way, wanted=wanted)
