"""Each item of the inspection against what is known of the portal: passed, failed, or not assessed and why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from gongkai.check.rules.not_assessed import RULE as NOT_ASSESSED
from gongkai.chinese.dates import date_cn
from gongkai.model.field import said_of
from gongkai.model.finding import Finding, sentence, shown_path
from gongkai.model.freshness import watches
from gongkai.model.inspection import Evidence, Indicator, Mark, Verdict
from gongkai.model.kind import kinds
from gongkai.model.site import SiteConfig
from gongkai.plan.library import Library
from gongkai.plan.performance import Share, covered, interpreted, last_day, within_year
from gongkai.work.rulebook import rulebook

# A form is signed by a person: of many findings of one item the first are proof enough.
_SHOWN = 10
# Rules over built pages.
_OF_PAGES = "GK8"


@dataclass(frozen=True, kw_only=True)
class Bench:
    """What the items are held against. `findings` are those before anybody has set any aside.

    `pages` says why the built pages cannot be judged; empty if they can.
    """

    library: Library
    findings: tuple[Finding, ...]
    unread: tuple[str, ...]
    pages: str = ""

    @cached_property
    def by_rule(self) -> Mapping[str, list[Finding]]:
        """The findings of each rule that has any."""
        found: dict[str, list[Finding]] = defaultdict(list)
        for finding in self.findings:
            found[finding.rule].append(finding)
        return found

    @cached_property
    def shares(self) -> Mapping[str, Share]:
        """The measured shares by name."""
        scores = covered(self.library)
        return {"解读": interpreted(self.library).share, "公开": scores.published, "及时": scores.in_time}


def as_evidence(finding: Finding) -> Evidence:
    """A finding in words, with its place and without personal numbers."""
    text = sentence(rulebook()[finding.rule], finding)
    return Evidence(text=text, path=shown_path(finding), line=finding.line, rule=finding.rule)


def _about(item: Indicator, finding: Finding) -> bool:
    """Whether a finding about a list that stands still is about one of this item."""
    watch = finding.args.get("watch")
    return watch is None or watch in item.watches


def _found(item: Indicator, bench: Bench) -> Iterator[Evidence]:
    for rule in item.rules:
        yield from (as_evidence(finding) for finding in bench.by_rule.get(rule, ()) if _about(item, finding))


def _watched(item: Indicator, bench: Bench) -> tuple[list[Evidence], list[str]]:
    """Until when the lists of the item are fresh enough, and why of some of them nothing can be said."""
    fresh: list[Evidence] = []
    asked = [watch for watch in watches() if watch.period in item.watches]
    known = {watch.period for watch in asked}
    empty = [f"本站没有{name.removesuffix('更新')}栏目" for name in item.watches if name not in known]
    for watch in asked:
        day, last = last_day(bench.library, watch)
        if day is None or last is None:
            empty.append(f"{watch.title}还没有内容")
        elif last >= bench.library.day:
            fresh.append(Evidence(text=f"{watch.title}：最新一份{date_cn(day)}，最迟{date_cn(last)}应有更新"))
    return fresh, empty


def _blank(item: Indicator, bench: Bench) -> tuple[str, ...]:
    site = bench.library.site
    names = {said.key: name for name, said in said_of(SiteConfig).items()}
    return tuple(key for key in item.settings if not getattr(site, names[key]))


def _measured(item: Indicator, bench: Bench) -> Iterator[tuple[bool | None, Evidence]]:
    """Whether each demanded number is reached; None where there is nothing to measure."""
    if item.share:
        share = bench.shares[item.share]
        text = f"{item.share}率：{share.due}件中有{share.done}件，要求{item.amount}%"
        yield (share.done * 100 >= share.due * item.amount if share.due else None), Evidence(text=text)
    if item.count:
        count = within_year(bench.library, item.count)
        yield count >= item.amount, Evidence(text=f"一年内{count}次，要求{item.amount}次以上")


def _without(item: Indicator, bench: Bench) -> str:
    """Why the item cannot be assessed, if it cannot."""
    titles = [kinds()[kind].title for kind in item.kinds if not any(bench.library.of_kind(kind))]
    if titles:
        return f"本站没有{'、'.join(titles)}，没有可以评定的内容"
    if any(rule.startswith(_OF_PAGES) for rule in item.rules) and (why := bench.pages):
        return why
    if bench.unread and item.rules:
        return f"有{len(bench.unread)}个文件没有读进来或没有通过，没有参加评定：{'、'.join(bench.unread[:3])}"
    if item.share and (unknown := bench.shares[item.share].unknown):
        return f"有{unknown}件缺少日期，或者工作日历没有覆盖，没有评定，不等于合格"
    unsure = [f for f in bench.by_rule.get(NOT_ASSESSED.id, ()) if f.args["what"] in item.unsure]
    return f"工作日历没有覆盖，有{len(unsure)}处“{'、'.join(item.unsure)}”没有评定" if unsure else ""


def _verdict(item: Indicator, mark: Mark, reason: str, evidence: list[Evidence]) -> Verdict:
    more = max(len(evidence) - _SHOWN, 0)
    return Verdict(item=item, mark=mark, reason=reason, evidence=tuple(evidence[:_SHOWN]), more=more)


def _decided(item: Indicator) -> bool:
    """Whether a machine decides any of it."""
    return bool(item.rules or item.settings or item.share or item.count)


def _passed(
    item: Indicator, bench: Bench, wrong: list[Evidence], good: list[Evidence], empty: list[str]
) -> Verdict:
    """Nothing forbids it: a pass, if everything was looked at and nothing is left for a person."""
    if empty:
        more = f"；要人工核对：{item.by_hand}" if item.by_hand else ""
        return _verdict(item, Mark.UNASSESSED, f"{'，'.join(empty)}{more}", [*wrong, *good])
    if why := _without(item, bench):
        return _verdict(item, Mark.UNASSESSED, why, [*wrong, *good])
    if item.by_hand:
        looked = "系统能查的部分没有到不通过的线。" if _decided(item) else ""
        return _verdict(item, Mark.UNASSESSED, f"{looked}要人工核对：{item.by_hand}", [*wrong, *good])
    asked = f"查了{len(item.rules)}条规则（{'、'.join(item.rules)}）" if item.rules else "按数量评定"
    limit = f"，不超过{item.allowed}个" if item.allowed else ""
    return _verdict(item, Mark.PASSED, f"{asked}，问题{len(wrong)}个{limit}", [*wrong, *good])


def judge_item(item: Indicator, bench: Bench) -> Verdict:
    """One item with its mark and its proof."""
    fresh, empty = _watched(item, bench)
    measured = list(_measured(item, bench))
    wrong = [*_found(item, bench), *(told for good, told in measured if good is False)]
    good = [*fresh, *(told for good, told in measured if good)]
    if blank := _blank(item, bench):
        told = Evidence(text=f"site_config.yml 没有写：{'、'.join(blank)}", path="site_config.yml")
        if not bench.library.site.demo:
            wrong.append(told)
        elif not wrong:
            return _verdict(item, Mark.UNASSESSED, "演示站不写真实的标识码和备案号", [told])
    if len(wrong) > item.allowed:
        limit = f"，界限是{item.allowed + 1}个" if item.allowed else ""
        return _verdict(item, Mark.FAILED, f"查出{len(wrong)}个问题{limit}", wrong)
    if any(reached is None for reached, _ in measured):
        return _verdict(item, Mark.UNASSESSED, f"没有可以计算{item.share}率的内容", [])
    return _passed(item, bench, wrong, good, empty)
