"""Nothing with a mark of secrecy is published."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.prose import in_attachments, slips
from gongkai.chinese.markings import secret_marks
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK623",
    name="secret-mark",
    severity=Severity.VETO,
    law="保守国家秘密法第二十八条；政府信息公开条例第十四条",
    law_en="Law on guarding state secrets art. 28; Regulation art. 14",
    zh="{where}“{words}”里有密级标志，这份文件不能公开。",
    en="{where_en} bears a mark of secrecy: “{words}”. It must not be published.",
    fix_zh="立即从网站和仓库移出，按保密规定处理；确已解密的，删去密级标志并保存解密手续。",
    fix_en="Take it off the site and out of the repository at once; if it was declassified, delete the mark and keep the papers.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Marks of secrecy in fields, text and attachments."""
    yield from slips(case, RULE, secret_marks)
    yield from in_attachments(case, RULE, secret_marks)
