"""What the text calls an attachment is there, below the text or as a file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from gongkai.check.case import Case
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.policy import Policy
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
_NUMBER = re.compile(r"(?<![0-9.])([0-9]{1,2})\s*[.．、](?![0-9])")
_NO_NAME = re.compile(r"^[（(][^（(]*[）)]$|[（(]略[）)]$")
_BARE = re.compile(r"[\s《》“”\"。；;，,]")


_FILE = re.compile(r"\.(?:docx?|xlsx?|pptx?|pdf|ofd|wps|et|zip|rar|jpe?g|png)(?![a-z]).*", re.DOTALL)
_YEAR = "(?:[12][0-9]{3}|[一二][〇○零一二三四五六七八九]{3})年"
_DAY = "[0-9一二三四五六七八九十]{1,3}"
_SIGNER = r"\s+\S{2,40}(?:厅|局|委|部|室|府|院|会|组|司|处|中心)"
_BEHIND = re.compile(rf"(?<=\S)(?:\s*附件|\s*第一[章条]|(?:{_SIGNER}){{0,9}}\s*{_YEAR}{_DAY}月{_DAY}日)")


def _apart(listed: str) -> Iterator[str]:
    """The names in a line that was pasted as one: 2. after the first, 3. after it."""
    start, wanted = 0, 2
    for match in _NUMBER.finditer(listed):
        if int(match[1]) == wanted:
            yield listed[start : match.start()]
            start, wanted = match.end(), wanted + 1
    yield listed[start:]


def _alone(name: str, signers: Iterable[str]) -> str:
    """A name without what was pasted behind it: the end of a file's name, the signing organs, the day, the attachment."""
    name = _BEHIND.split(_FILE.sub("", name.strip()), maxsplit=1)[0]
    organs = "|".join(re.escape(signer) for signer in signers)
    return re.sub(rf"(?<=\S)(?:\s*(?:{organs}))+\s*$", "", name).strip("；;。，, ")


def _names(text: str) -> Iterator[str]:
    """What the lines of an 附件说明 name: the first behind 附件：, the others numbered below it."""
    listing = False
    for line in text.splitlines():
        found = _LIST.match(line.strip()) or (_NEXT.match(line) if listing else None)
        # Where an attachment itself was pasted behind its name, what follows is no longer the list.
        listing = bool(found and not _BEHIND.search(found[1])) or (listing and not line.strip())
        if found:
            yield from _apart(found[1])


def _is_name(name: str) -> bool:
    """Not a sentence, not half a line, no remark in brackets of a form, and not left out on purpose."""
    whole = len(re.findall("[（(]", name)) == len(re.findall("[）)]", name))
    return whole and "。" not in name and not _NO_NAME.search(name)


def over_record(case: Case) -> Iterator[Finding]:
    """Names that occur once only, in the list, and in no file's name."""
    record, text = case.record, case.raw.body.text if case.raw.body else ""
    if not isinstance(record, Document) or "附件" not in text:
        return
    bare = _BARE.sub("", text)
    files = " ".join(_BARE.sub("", f"{file.name} {file.file}") for file in record.attachments)
    signers = (*(record.issuers if isinstance(record, Policy) else ()), record.agency)
    for name in (_alone(name, signers) for name in _names(text)):
        key = _BARE.sub("", name)
        if key and _is_name(name) and bare.count(key) == 1 and key not in files:
            yield case.finding(RULE, "附件", name=name)
