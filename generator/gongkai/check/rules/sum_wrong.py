"""Numbers in the text agree with the tables of the same document."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.record import is_public
from gongkai.chinese.tables import wrong_sums
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK629",
    name="sum-wrong",
    severity=Severity.WARNING,
    law="国办发〔2017〕47号：网站内容应当准确",
    law_en="State Council Office 47/2017: accurate content",
    zh="“{of}”写的是{said}，按表格算是{reckoned}。",
    en="“{of}” says {said}; the table gives {reckoned}.",
    fix_zh="核对表格和正文，改成同一个数；合计不含某些行的，在表下说明。",
    fix_en="Check table and text and make them agree; say below the table what a total leaves out.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Totals of columns, and the number of rows that the line above a table tells."""
    if is_public(case.record) and case.raw.body:
        for wrong in wrong_sums(case.raw.body.source):
            yield case.finding(RULE, offset=wrong.line, of=wrong.of, said=wrong.said, reckoned=wrong.is_)
