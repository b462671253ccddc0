"""A power has a content, an agency that exercises it and a basis (POW-01)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.powers import ELEMENTS, lacking
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.power import Power

RULE = Rule(
    id="GK475",
    name="power-elements",
    severity=Severity.ERROR,
    law="政府信息公开条例第二十条第五项、第六项：公开职权的依据、条件、程序",
    law_en="Regulation art. 20(5) and (6)",
    demand_zh="每项权责事项都要写全规定的要素。",
    zh="权责事项“{title}”没有写{missing}。",
    en="The item “{title}” has no {missing}.",
    fix_zh="补上{missing}：内容一两句话，行使主体写机构的编号或名称，实施依据写法律法规的名称和条款。",
    fix_en="Fill in {missing}.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """One finding for all that is missing."""
    record = case.record
    missing = lacking(record, ELEMENTS) if isinstance(record, Power) else ()
    if missing:
        yield case.finding(RULE, "事项名称", title=case.title, missing="、".join(missing))
