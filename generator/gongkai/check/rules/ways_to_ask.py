"""The query page has a phone number, a place and a way online."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.inquiry import Way

RULE = Rule(
    id="GK474",
    name="ways-to-ask",
    severity=Severity.WARNING,
    law="云政发〔2009〕40号政务信息查询制度：电话查询、网络查询、现场查询",
    law_en="Yunnan 40/2009, information query: by phone, online and on the spot",
    zh="政务信息查询页面还没有“{way}”。",
    en="The query page has no entry of the kind “{way}”.",
    fix_zh="在 catalogue/inquiry.yml 里加一条，方式写“{way}”，{what}。",
    fix_en="Add an entry to catalogue/inquiry.yml with 方式: {way}.",
)
READS = ("inquiry",)
_NEEDED = {
    Way.HOTLINE: ("phone", "写上“电话”"),
    Way.PLACE: ("address", "写上“地址”"),
    Way.ONLINE: ("way", "说明怎么查"),
}


def over_store(desk: Desk) -> Iterator[Finding]:
    """Each of the three ways that no entry offers."""
    known = [entry.summary.facts for entry in desk.visible("inquiry")]
    for way, (fact, what) in _NEEDED.items():
        if not any(facts["way"] == way.value and facts.get(fact) for facts in known):
            args = {"way": way.value, "what": what}
            yield Finding(rule=RULE.id, path="catalogue/inquiry.yml", args=args)
