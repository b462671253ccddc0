"""Nothing goes to the meeting that was not found lawful."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk, Standing
from gongkai.model.decision import Decision, Step
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK444",
    name="deliberated-unreviewed",
    severity=Severity.ERROR,
    law="重大行政决策程序暂行条例第二十五条",
    law_en="State Council order 713, art. 25",
    demand_zh="没有经过合法性审查，或者审查结论是不合法的，不得提交集体讨论。",
    zh="“{title}”已经集体讨论，{problem}。",
    en="“{title}” was deliberated, but {problem_en}.",
    fix_zh="补上“合法性审查”的决策文书；未经审查或者审查不合法的，不得提交讨论。",
    fix_en="File the legality review: what was not found lawful may not be deliberated.",
)
KINDS = ("decision",)


def _has(desk: Desk, decision: Standing, step: Step) -> bool:
    record = desk.record(decision)
    return isinstance(record, Decision) and any(
        s.step is step and s.day and s.day <= desk.day for s in record.steps
    )


def over_standing(desk: Desk, decision: Standing) -> Iterator[Finding]:
    """Every filed deliberation without a review, or after one that failed."""
    stages = desk.pointing(decision.summary.id, "decision")
    filed = {s.summary.facts.get("step"): s.summary.facts.get("conclusion") for s in stages}
    if Step.DELIBERATION.value not in filed:
        return
    if filed.get(Step.LEGALITY.value) == "不合法":
        gaps = {"problem": "合法性审查的结论却是不合法", "problem_en": "the review found it unlawful"}
        yield desk.finding(RULE, decision, "程序", title=decision.summary.title, **gaps)
    elif Step.LEGALITY.value not in filed and not _has(desk, decision, Step.LEGALITY):
        gaps = {"problem": "却没有合法性审查", "problem_en": "there is no legality review"}
        yield desk.finding(RULE, decision, "程序", title=decision.summary.title, **gaps)
