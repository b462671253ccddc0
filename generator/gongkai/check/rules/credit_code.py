"""A unified social credit code must pass its check."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.words import spots
from gongkai.chinese.codes import find_wrong_credit_codes
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK587",
    name="credit-code",
    severity=Severity.WARNING,
    law="法人和其他组织统一社会信用代码编码规则（GB 32100-2015）",
    law_en="GB 32100-2015, coding rule of the unified social credit identifier",
    zh="{where}里的统一社会信用代码校验不对（共{count}处）。",
    en="{where_en} holds {count} unified social credit code(s) whose check character is wrong.",
    fix_zh="对照营业执照或登记证书重新抄写；代码里没有字母 I、O、S、V、Z。",
    fix_en="Copy it again from the licence; the letters I, O, S, V and Z do not occur in such a code.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """18 characters behind 统一社会信用代码."""
    yield from spots(case, RULE, find_wrong_credit_codes)
