"""Six sections, with fixed titles, in a fixed order."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.annual import in_form
from gongkai.check.case import Case
from gongkai.model.annual_report import AnnualReport
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.source import Body

RULE = Rule(
    id="GK530",
    name="annual-sections",
    severity=Severity.ERROR,
    law="政府信息公开条例第五十条；国办公开办函〔2021〕30号年度报告格式",
    law_en="Regulation art. 50; 30/2021",
    demand_zh="年报按规定的六个部分写，名称和顺序不改。",
    zh="年报第{number}部分应当是“{wanted}”，{found}。",
    en="Section {number} of the report must be “{wanted}”; {found_en}.",
    fix_zh="按固定的六个部分写二级标题，顺序和名称都不改。",
    fix_en="Write the six headings as they are fixed, in their order.",
)


SECTIONS = (
    "一、总体情况",
    "二、主动公开政府信息情况",
    "三、收到和处理政府信息公开申请情况",
    "四、政府信息公开行政复议、行政诉讼情况",
    "五、存在的主要问题及改进情况",
    "六、其他需要报告的事项",
)


def over_record(case: Case) -> Iterator[Finding]:
    """The first section that is missing or out of place, and headings that are too many."""
    if not isinstance(case.record, AnnualReport) or not in_form(case.profile, case.record.year):
        return
    lines = (case.raw.body or Body()).source.split("\n")
    found = [(at, line[3:].strip()) for at, line in enumerate(lines) if line.startswith("## ")]
    for number, wanted in enumerate(SECTIONS, 1):
        at, title = found[number - 1] if number <= len(found) else (len(lines) - 1, "")
        if title != wanted:
            words = {"found": f"写的是“{title}”" if title else "没有写", "found_en": f"it is “{title}”"}
            yield case.finding(RULE, offset=at, number=number, wanted=wanted, **words)
            return
    for at, title in found[len(SECTIONS) :]:
        words = {"found": f"后面多出“{title}”", "found_en": f"“{title}” is too much"}
        yield case.finding(RULE, offset=at, number=len(SECTIONS), wanted=SECTIONS[-1], **words)
