"""A hearing needs a share of its representatives."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.hearing_report import HearingReport
from gongkai.model.opinion import quorum

RULE = Rule(
    id="GK413",
    name="hearing-quorum",
    severity=Severity.WARNING,
    law="云政办发〔2009〕41号重大决策听证实施办法第十条",
    law_en="Yunnan 41/2009, hearings art. 10",
    zh="应到代表{invited}人，实到{present}人，不足{share}，听证会应当延期。",
    en="{present} of {invited} representatives came, fewer than {share_en}: the hearing had to be postponed.",
    fix_zh="核对“应到代表”和“实到代表”的人数；人数属实的，应当另行举行听证会。",
    fix_en="Check both numbers; if they are right, the hearing must be held again.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Every report of a hearing without quorum."""
    record, share = case.record, case.profile.limits.get("听证到会")
    if share and isinstance(record, HearingReport) and record.present < quorum(record.invited, share):
        people = {"invited": record.invited, "present": record.present}
        yield case.finding(RULE, "实到代表", share=share.words, share_en=f"{share.amount}/{share.per}", **people)
