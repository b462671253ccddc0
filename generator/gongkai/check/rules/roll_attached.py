"""The raw file of a name list must not be an attachment as well."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.publicity import Publicity

RULE = Rule(
    id="GK454",
    name="roll-attached",
    severity=Severity.VETO,
    waivable=False,
    private=True,
    law="政府信息公开条例第十五条；个人信息保护法第三十四条",
    law_en="Regulation art. 15; Personal Information Protection Law art. 34",
    zh="名单原文件“{file}”又写在“附件”里，未遮盖的内容会全部上网。",
    en="The raw list “{file}” is also an attachment: all of it would be published without masks.",
    fix_zh="从“附件”里删去它；页面会显示遮盖后的表格。",
    fix_en="Take it out of 附件; the page shows the masked table.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Every attachment that is the file of a list."""
    record = case.record
    if not isinstance(record, Publicity):
        return
    lists = {wanted.file for wanted in record.rolls}
    for number, attachment in enumerate(record.attachments):
        if attachment.file in lists:
            yield case.finding(RULE, "附件", number, "文件", file=attachment.file)
