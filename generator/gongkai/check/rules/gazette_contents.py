"""An issue of the gazette lists the documents that it prints."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.gazette import Gazette

RULE = Rule(
    id="GK229",
    name="gazette-contents",
    severity=Severity.WARNING,
    law="国办发〔2018〕22号：公报电子版与纸质版内容一致",
    law_en="State Council Office 22/2018: the electronic gazette has what the printed one has",
    zh="这一期公报没有写“目录”，刊登了哪些文件看不到。",
    en="The issue has no contents: nobody sees what it prints.",
    fix_zh="在“目录”里按栏目写上刊登的文件。",
    fix_en="List the documents under 目录.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Issues without a single document."""
    record = case.record
    if isinstance(record, Gazette) and not any(section.policies for section in record.contents):
        yield case.finding(RULE, "目录")
