"""A document is text, not a picture of text."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.record import Document

RULE = Rule(
    id="GK225",
    name="picture-only",
    severity=Severity.WARNING,
    law="国办发〔2018〕22号：电子版与纸质版内容一致；信息无障碍要求文字可读",
    law_en="Text must be readable as text (accessibility; State Council Office 22/2018)",
    zh="正文只有{count}张图片，没有文字，读屏软件读不出来，也搜不到。",
    en="The body has {count} pictures and no text: it can be neither read aloud nor searched.",
    fix_zh="把图里的文字录入正文；图片可以留作附件。",
    fix_en="Type the text of the picture into the body.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Bodies with pictures and without a word."""
    body = case.raw.body
    count = body.html.count("<img ") if body else 0
    if isinstance(case.record, Document) and body and count and not body.text.strip():
        yield case.finding(RULE, offset=0, count=count)
