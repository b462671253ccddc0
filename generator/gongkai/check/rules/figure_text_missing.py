"""A figure says in words what it shows."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.interpretation import Form, Interpretation

RULE = Rule(
    id="GK331",
    name="figure-text-missing",
    severity=Severity.ERROR,
    law="国办发〔2016〕80号；无障碍环境建设法第三十二条",
    law_en="State Council Office 80/2016; Law on barrier-free environments art. 32",
    zh="解读形式有“图解”，图里的内容没有文字说明。",
    en="There is a figure, but its content does not stand in words.",
    fix_zh="把图解里的全部信息写进“图解说明”。读屏软件和搜索都看不到图片里的字。",
    fix_en="Write all that the figure says into “图解说明”: screen readers and search do not see words in pictures.",
)

_PICTURES = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".pdf")


def over_record(case: Case) -> Iterator[Finding]:
    """Figures made of pictures, and figures of which there is nothing in the text at all."""
    record = case.record
    if not isinstance(record, Interpretation) or Form.FIGURE not in record.forms or record.figure_text.strip():
        return
    body = case.raw.body
    pictured = any(file.name.lower().endswith(_PICTURES) for file in case.raw.files)
    if pictured or body is None or "<img" in body.html or not body.text.strip():
        yield case.finding(RULE, "解读形式")
