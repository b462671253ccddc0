"""What a report on the site declares is what the site holds (ANN-17)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.site_report import SiteReport

RULE = Rule(
    id="GK554",
    name="site-report-counted",
    severity=Severity.WARNING,
    law="国办秘函〔2019〕19号单项否决：弄虚作假；报表数据应当真实",
    law_en="Inspection rules: false figures are a veto",
    zh="{year}年报表“{part}”的“{name}”填的是{value}，网站上查到的是{found}，相差超过{limit}%（{source}）。",
    en="The report on {year} declares {value} for {name} of {part}; the site holds {found}, over {limit}% apart ({source}).",
    fix_zh="核对报表；在别的系统里发布的，补录到网站，或者写豁免说明口径。",
    fix_en="Check the report; add what was published elsewhere, or record a waiver that explains the difference.",
)
READS = ("site_report", "interpretation", "mailbox_month", "survey", "interview")


def _held(desk: Desk, kind: str, year: int, fact: str = "") -> int:
    """How many records of a kind the site has of a year, by a fact or by the day of publication."""
    if not fact:
        return sum(1 for _ in desk.visible_within(kind, f"{year}-", f"{year + 1}-"))
    return sum(found.summary.facts.get(fact, "").startswith(f"{year}-") for found in desk.visible(kind))


def _mailbox(desk: Desk, year: int, name: str) -> int | None:
    """A number of the mailbox in a year: of the year's own row, else of its months; None where there is neither."""
    rows = [row.summary.facts for row in desk.visible("mailbox_month")]
    whole = [int(facts[name]) for facts in rows if facts["period"] == str(year)]
    months = [int(facts[name]) for facts in rows if facts["period"].startswith(f"{year}-")]
    return whole[0] if whole else (sum(months) if len(months) == 12 else None)


def _counts(desk: Desk, r: SiteReport) -> Iterator[tuple[str, str, int, int | None]]:
    """Part, name, declared, found."""
    yield "解读回应", "解读信息", r.answers.total, _held(desk, "interpretation", r.year)
    yield "互动交流", "收到留言", r.exchange.received, _mailbox(desk, r.year, "received")
    yield "互动交流", "征集调查", r.exchange.surveys, _held(desk, "survey", r.year, "start")
    yield "互动交流", "公布结果", r.exchange.results, _held(desk, "survey", r.year, "closed")
    yield "互动交流", "在线访谈", r.exchange.interviews, _held(desk, "interview", r.year, "held")


def over_store(desk: Desk) -> Iterator[Finding]:
    """Every declared number that is too far from the one that is counted."""
    limit = desk.profile.limits.get("申报差额")
    for of in desk.visible("site_report") if limit else ():
        record = desk.record(of)
        if limit is None or not isinstance(record, SiteReport):
            continue
        for part, name, value, found in _counts(desk, record):
            if found is not None and abs(value - found) * limit.per > limit.amount * max(value, found):
                gaps: dict[str, str | int] = {"part": part, "name": name, "value": value, "found": found}
                law: dict[str, str | int] = {"limit": limit.amount, "source": limit.source}
                yield desk.finding(RULE, of, part, name, year=str(record.year), **gaps, **law)
