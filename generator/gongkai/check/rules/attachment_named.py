"""What the text calls an attachment is there, below the text or as a file."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.record import Document

RULE = Rule(
    id="GK224",
    name="attachment-named",
    severity=Severity.WARNING,
    law="GB/T 9704-2012 7.3.4：附件说明应当与附件一致",
    law_en="GB/T 9704-2012 7.3.4: the list of attachments agrees with the attachments",
    zh="正文写了附件“{name}”，正文后面和“附件”里都没有。",
    en="The text names the attachment “{name}”; it is neither in the text nor among the files.",
    fix_zh="把附件放进同一文件夹，写进“附件”；内容就在正文里的，用这个名称作小标题。",
    fix_en="Put the file beside the document and list it under 附件, or give its text a heading of that name.",
)


_LIST = re.compile(r"^附件\s*[:：]\s*(?:1\s*[.．、]\s*)?(.+)$")
_NEXT = re.compile(r"^\s*[0-9]{1,2}\s*[.．、]\s*(.+)$")
_BARE = re.compile(r"[\s《》“”\"。；;，,]")


def _names(text: str) -> Iterator[str]:
    """What the lines of an 附件说明 name: the first behind 附件：, the others numbered below it."""
    listing = False
    for line in text.splitlines():
        found = _LIST.match(line.strip()) or (_NEXT.match(line) if listing else None)
        listing = bool(found) or (listing and not line.strip())
        if found:
            yield found[1].strip("；;。，, ")


def over_record(case: Case) -> Iterator[Finding]:
    """Names that occur once only, in the list, and in no file's name."""
    record, text = case.record, case.raw.body.text if case.raw.body else ""
    if not isinstance(record, Document) or "附件" not in text:
        return
    bare = _BARE.sub("", text)
    files = " ".join(_BARE.sub("", f"{file.name} {file.file}") for file in record.attachments)
    for name in _names(text):
        key = _BARE.sub("", name)
        if key and bare.count(key) == 1 and key not in files:
            yield case.finding(RULE, "附件", name=name)
