"""A year of interpretations has some in another form than plain text (INT-07)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.interpretation import Form

RULE = Rule(
    id="GK347",
    name="plain-interpretations",
    severity=Severity.WARNING,
    law="国办发〔2016〕80号：解读形式多样，多用图解、问答、音频、视频",
    law_en="State Council Office 80/2016: figures, questions, audio and video",
    zh="{year}年发布解读{count}篇，全部只有文字，没有图解、问答、音频、视频等形式。",
    en="All {count} interpretations of {year} are plain text: no figure, questions, audio or video.",
    fix_zh="挑群众最关心的文件补做图解或者问答，并写好文字说明。",
    fix_en="Add a figure or questions for what people ask about most, with its text.",
)
READS = ("interpretation",)


def over_store(desk: Desk) -> Iterator[Finding]:
    """Last year's interpretations, if none of them has another form. The current year is not over yet."""
    year = desk.day.year - 1
    told = list(desk.visible_within("interpretation", f"{year}-", f"{year + 1}-"))
    if told and all(found.summary.facts["forms"] == Form.TEXT.value for found in told):
        yield desk.finding(RULE, told[-1], "解读形式", year=str(year), count=len(told))
