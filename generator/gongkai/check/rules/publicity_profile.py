"""The kind of a publicity notice must be one whose window the profile knows."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.publicity import Publicity

RULE = Rule(
    id="GK402",
    name="publicity-profile",
    severity=Severity.ERROR,
    law="云政办发〔2009〕41号重要事项公示实施办法",
    law_en="Yunnan rules on publicity of key matters",
    zh="没有“{profile}”这一公示类型，公示期限没有评定。",
    en="There is no kind of notice “{profile}”: the window was not assessed.",
    fix_zh="从这些里选：{choices}。",
    fix_en="Choose one of: {choices}.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Every notice of an unknown kind."""
    record = case.record
    if isinstance(record, Publicity) and record.profile not in case.profile.windows:
        yield case.finding(RULE, "公示类型", profile=record.profile, choices="、".join(case.profile.windows))
