"""Co-ordinating bodies, temporary ones and offices within an organ cannot make normative documents (VAL-08)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.word_lists import WordLists, has_word
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.policy import Policy

RULE = Rule(
    id="GK343",
    name="issuer-without-power",
    severity=Severity.WARNING,
    law="行政规范性文件管理办法：议事协调机构、临时机构、内设机构不得制定规范性文件",
    law_en="Rules on normative documents: no co-ordinating, temporary or inner body makes one",
    zh="规范性文件的发文机关是“{issuer}”，看名称是{what}，不能制定规范性文件。",
    en="“{issuer}” is {what_en} by its name; it cannot make normative documents.",
    fix_zh="核对“发文机关”；应当由它所属的机关制发，或者把“规范性文件”改成“否”。",
    fix_en="Check 发文机关: its organ should issue it, or 规范性文件 is 否.",
)
_INNER = ("内设机构", "an office within an organ")


def sort_of(issuer: str, words: WordLists) -> tuple[str, str] | None:
    """What an issuer is by its name, in both languages; None for an organ and its like."""
    if issuer.endswith(words["不是内设机构"]):
        return None
    for sort, sort_en in (("议事协调机构", "a co-ordinating body"), ("临时机构", "a temporary body")):
        if has_word(words[sort], issuer):
            return sort, sort_en
    return _INNER if issuer.endswith(words[_INNER[0]]) else None


def over_record(case: Case) -> Iterator[Finding]:
    """Every issuer whose name says that it is no organ."""
    record = case.record
    if not isinstance(record, Policy) or not record.normative:
        return
    for number, issuer in enumerate(record.issuers):
        if found := sort_of(issuer, case.profile.words):
            yield case.finding(RULE, "发文机关", number, issuer=issuer, what=found[0], what_en=found[1])
