"""The form asks for the three things of article 29 and for nothing like a purpose."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.request_guide import RequestGuide

RULE = Rule(
    id="GK522",
    name="request-form",
    severity=Severity.ERROR,
    law="政府信息公开条例第二十九条",
    law_en="Regulation art. 29",
    demand_zh="申请表要有规定的各项，不得要求说明申请用途。",
    zh="申请表{problem}。",
    en="The application form {problem_en}.",
    fix_zh="{remedy}",
    fix_en="{remedy_en}",
)


_NEEDED = {
    "申请人的姓名或者名称": ("姓名", "名称"),
    "身份证明": ("身份证明", "证件"),
    "联系方式": ("联系", "电话"),
    "所需信息的名称、文号或者特征描述": ("文号", "特征", "所需信息"),
    "获取信息的方式和途径": ("获取", "提供方式", "途径"),
}
# The purpose was a condition until 2019; asking for it today is a hurdle that the law took away.
_FORBIDDEN = ("用途", "特殊需要", "理由")


def over_record(case: Case) -> Iterator[Finding]:
    """What a form lacks, and what it must not ask for."""
    record = case.record
    if not isinstance(record, RequestGuide):
        return
    names = [item.name for item in record.form]
    for what, words in _NEEDED.items():
        if not any(word in name for name in names for word in words):
            args = {"problem": f"没有“{what}”", "problem_en": f"does not ask for “{what}”"}
            args |= {"remedy": f"在申请表里加上“{what}”。", "remedy_en": f"Add “{what}”."}
            yield case.finding(RULE, "申请表", offset=None, **args)
    for number, name in enumerate(names):
        if any(word in name for word in _FORBIDDEN):
            args = {"problem": f"有“{name}”一项，申请人不必说明用途", "problem_en": f"asks for “{name}”"}
            args |= {"remedy": "删去这一项。", "remedy_en": "Delete the item."}
            yield case.finding(RULE, "申请表", number, "名称", offset=None, **args)
