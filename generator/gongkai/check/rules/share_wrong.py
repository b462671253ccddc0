"""A rate equals the numbers of its sentence."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.prose import slips
from gongkai.chinese.shares import share_slips
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK628",
    name="share-wrong",
    severity=Severity.WARNING,
    law="国办发〔2017〕47号：网站内容应当准确",
    law_en="State Council Office 47/2017: accurate content",
    zh="{where}“{words}”里的百分比和同一句里的两个数算出来的不一样。",
    en="{where_en}: the rate in “{words}” is not that of the two numbers in the same sentence.",
    fix_zh="核对这三个数。{hint}",
    fix_en="Check the three numbers. {hint_en}",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Rates with exactly two numbers before them in the sentence."""
    yield from slips(case, RULE, share_slips)
