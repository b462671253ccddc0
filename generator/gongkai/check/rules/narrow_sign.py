"""Chinese text has full-width punctuation."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.prose import slips
from gongkai.chinese.punctuation import narrow_signs
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK618",
    name="narrow-sign",
    severity=Severity.WARNING,
    law="GB/T 15834-2011 标点符号用法",
    law_en="GB/T 15834-2011 Use of punctuation marks",
    zh="{where}“{words}”里用了半角标点（共{count}个）。",
    en="{where_en} has half-width punctuation among Chinese words: “{words}” ({count} in all).",
    fix_zh="改用全角标点。{hint}",
    fix_en="Use full-width marks. {hint_en}",
    fixable=True,
)


def over_record(case: Case) -> Iterator[Finding]:
    """Half-width marks between Chinese characters and around Chinese words."""
    yield from slips(case, RULE, narrow_signs, whole=True)
