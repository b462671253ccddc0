"""The numbers of a report on the site agree with one another (ANN-16)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.site_report import SiteReport

RULE = Rule(
    id="GK553",
    name="site-report-sums",
    severity=Severity.ERROR,
    law="政府网站工作年度报表填报要求：总数等于各项之和，部分不大于全部",
    law_en="The form: totals are sums, parts are no more than the whole",
    zh="“{part}”的“{name}”是{value}，应当{relation}{other}（{words}）。",
    en="{name} of {part} is {value}; it should be {relation_en} {other} ({words}).",
    fix_zh="核对这几个数。",
    fix_en="Check these numbers.",
)
_Sum = tuple[str, str, int, str, int]


def _sums(r: SiteReport) -> Iterator[_Sum]:
    """Part, name, value, of what, its sum."""
    p, a = r.publishing, r.answers
    yield (
        "信息发布",
        "总数",
        p.total,
        "概况类信息＋政务动态信息＋信息公开目录信息",
        p.overview + p.news + p.catalogue,
    )
    yield "解读回应", "解读信息", a.total, "解读材料＋解读产品＋媒体评论", a.texts + a.products + a.press


def _parts(r: SiteReport) -> Iterator[_Sum]:
    """Part, name, value, of which whole, the whole."""
    x = r.exchange
    yield "专栏专题", "新开设数量", r.specials.opened, "维护数量", r.specials.kept
    yield "办事服务", "全程在线办理", r.affairs.online, "服务事项", r.affairs.items
    yield "互动交流", "办结留言", x.done, "收到留言", x.received
    yield "互动交流", "公开答复", x.shown, "办结留言", x.done
    yield "互动交流", "公布结果", x.results, "征集调查", x.surveys
    yield "互动交流", "答复提问", x.answered, "访谈留言", x.asked
    yield "安全防护", "整改问题", r.safety.mended, "发现问题", r.safety.found


def over_record(case: Case) -> Iterator[Finding]:
    """Every sum that is another, and every part that is more than its whole."""
    record = case.record
    if not isinstance(record, SiteReport):
        return
    for found, wrong, zh, en in (
        (_sums(record), int.__ne__, "等于", "equal to"),
        (_parts(record), int.__gt__, "不大于", "no more than"),
    ):
        for part, name, value, words, other in found:
            if wrong(value, other):
                yield case.finding(
                    RULE,
                    part,
                    name,
                    part=part,
                    name=name,
                    value=value,
                    relation=zh,
                    relation_en=en,
                    words=words,
                    other=other,
                )
