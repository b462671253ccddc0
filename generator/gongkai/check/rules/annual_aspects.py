"""Section one speaks of five aspects."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.annual import in_form
from gongkai.check.case import Case
from gongkai.check.word_lists import unsaid
from gongkai.model.annual_report import AnnualReport
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.source import Body

RULE = Rule(
    id="GK527",
    name="annual-aspects",
    severity=Severity.WARNING,
    law="国办公开办函〔2021〕30号年度报告格式：总体情况写五个方面",
    law_en="State Council Office 30/2021: form of the annual report: section 1 has five aspects",
    zh="第一部分“总体情况”没有写到“{aspect}”。",
    en="Section 1 does not speak of “{aspect}”.",
    fix_zh="补写“{aspect}”方面的情况；没有的也要说明。",
    fix_en="Write a paragraph on it, even if there is nothing to tell.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Every aspect of which the first section says nothing in any of its words."""
    if not isinstance(case.record, AnnualReport) or not in_form(case.profile, case.record.year):
        return
    first, _, _ = (case.raw.body or Body()).source.partition("\n## 二")
    for aspect in unsaid(case.profile.words["年报方面"], first):
        yield case.finding(RULE, offset=0, aspect=aspect)
