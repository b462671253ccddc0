"""The first level of 主题分类 is one of the classes of the State Council."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.policy import Policy

RULE = Rule(
    id="GK220",
    name="subject-class",
    severity=Severity.WARNING,
    law="中国政府网政策文件主题分类（22类）",
    law_en="The 22 subject classes of the central government portal",
    zh="主题分类“{written}”的第一级“{first}”不在国务院政策文件的分类里。",
    en="“{first}”, the first level of “{written}”, is no class of the State Council.",
    fix_zh="第一级写下列之一：{classes}。第二级写在反斜杠后面。",
    fix_en="Write one of the known classes first: {classes}.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Classes that the profile does not know."""
    record, known = case.record, case.profile.words["主题分类"]
    written = record.subject_class if isinstance(record, Policy) else ""
    first = written.replace("/", "\\").split("\\")[0].strip()
    if first and first not in known:
        yield case.finding(RULE, "主题分类", written=written, first=first, classes="；".join(known))
