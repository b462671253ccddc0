"""A list of materials names papers, not “other materials”."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from gongkai.check.case import Case
from gongkai.check.word_lists import WordLists
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.guide import Guide

RULE = Rule(
    id="GK489",
    name="vague-material",
    severity=Severity.WARNING,
    law="国令第716号第六条（明确办事材料）；优化营商环境条例第三十五条",
    law_en="State Council Decree 716 art. 6; Regulation on the Business Environment art. 35",
    zh="材料“{name}”写得不明确（“{word}”），申请人不知道要带什么。",
    en="The material “{name}” is vague (“{word}”): nobody knows what to bring.",
    fix_zh="写出材料的全称；只在某种情形才要的，写“必要性: 视情况”和“适用情形”。",
    fix_en="Name the paper; where it is only needed in some case, say in which.",
)


def _vague(name: str, words: WordLists) -> str:
    bare = name.strip().rstrip("。；;")
    inside = (word for word in words["材料兜底词"] if word in bare)
    behind = (word for word in words["材料兜底结尾"] if bare.endswith(word))
    return next(chain(inside, behind), "")


def over_record(case: Case) -> Iterator[Finding]:
    """Every material with a word that can mean anything."""
    record = case.record
    for number, material in enumerate(record.materials if isinstance(record, Guide) else ()):
        if word := _vague(material.name, case.profile.words):
            yield case.finding(RULE, "申请材料", number, "名称", name=material.name, word=word)
