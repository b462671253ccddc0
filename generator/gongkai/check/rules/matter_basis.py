"""The ground for a matter of the catalogue names a law or a document."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.matter import Matter

RULE = Rule(
    id="GK227",
    name="matter-basis",
    severity=Severity.WARNING,
    law="国办发〔2019〕54号：标准目录写明公开依据",
    law_en="State Council Office 54/2019: the catalogue names the legal ground",
    zh="公开依据“{basis}”看不出是哪部法律、法规或者哪份文件。",
    en="The ground “{basis}” names neither a law nor a document.",
    fix_zh="写全称，用书名号，例如《政府信息公开条例》；文件写文号。",
    fix_en="Write the full name in book marks, or the document number.",
)


_NAMED = re.compile(r"《[^《》]+》|【[^【】]+】|〔(?:19|20)[0-9]{2}〕[0-9]+号|第[0-9]+号")


def over_record(case: Case) -> Iterator[Finding]:
    """Grounds without book marks, bracket class or number."""
    record = case.record
    for number, basis in enumerate(record.basis if isinstance(record, Matter) else ()):
        if not _NAMED.search(basis):
            yield case.finding(RULE, "公开依据", number, basis=basis)
