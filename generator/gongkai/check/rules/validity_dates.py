"""The day written in the dead document and the day of the document that ended it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from gongkai.check.case import Desk, Standing
from gongkai.chinese.dates import date_cn
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK490",
    name="validity-dates",
    severity=Severity.ERROR,
    law="行政规范性文件管理要求：明确标注有效性",
    law_en="Rules on normative documents: validity is stated",
    zh="“{key}”写的是{written}，而{other}使它从{acting}起{how}。",
    en="“{key}” says {written}, but {other} makes it {how_en} from {acting}.",
    fix_zh="核对两份文件的原件，改正其中一个日期；也可以删去“{key}”，由系统按对方文件的日期计算。",
    fix_en="Check both originals and correct one day; or leave “{key}” out, and the day follows from the other document.",
)
KINDS = ("policy",)

# Written fact, its key, fact of the acting document, its field, words.
_PAIRS = (
    ("repealed", "废止日期", "repealed_on", "repeals.document", "废止", "repealed"),
    ("expires", "失效日期", "lapsed_on", "lapses.document", "失效", "lapsed"),
)


def _contradict(fact: str, written: date, acting: date) -> bool:
    # A document may be declared lapsed before its own last day, but not when it is long over.
    return written != acting if fact == "repealed" else acting > written + timedelta(days=1)


def over_standing(desk: Desk, policy: Standing) -> Iterator[Finding]:
    """What a policy says of its own end, against the documents that act upon it."""
    facts = policy.summary.facts
    for fact, key, acted, field, how, how_en in _PAIRS:
        if not (facts.get(fact) and facts.get(acted)):
            continue
        written, acting = date.fromisoformat(facts[fact]), date.fromisoformat(facts[acted])
        others = desk.pointing(policy.summary.id, field)
        if others and _contradict(fact, written, acting):
            yield desk.finding(
                RULE,
                policy,
                key,
                key=key,
                written=date_cn(written),
                acting=date_cn(acting),
                other=f"《{others[0].summary.title}》",
                how=how,
                how_en=how_en,
            )
