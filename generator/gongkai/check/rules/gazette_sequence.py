"""The issues of a year are numbered from one, without a gap."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk, Standing
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK545",
    name="gazette-sequence",
    severity=Severity.WARNING,
    law="国办发〔2018〕22号：历年公报全部入库、向社会开放",
    law_en="State Council Office 22/2018: all issues are kept and open",
    zh="{year}年的政府公报在第{issue}期之前缺第{missing}期。",
    en="Issue {missing} of the gazette of {year} is missing before issue {issue}.",
    fix_zh="补录缺的那一期；期号写错的，改正“期号”。",
    fix_en="Add the missing issue, or correct the number.",
)
READS = ("gazette",)


def _by_year(desk: Desk) -> dict[int, list[tuple[int, Standing]]]:
    years: dict[int, list[tuple[int, Standing]]] = {}
    for issue in desk.visible("gazette"):
        facts = issue.summary.facts
        years.setdefault(int(facts["year"]), []).append((int(facts["issue"]), issue))
    return years


def over_store(desk: Desk) -> Iterator[Finding]:
    """The first gap before each issue."""
    for year, issues in sorted(_by_year(desk).items()):
        held = {number for number, _ in issues}
        for number, issue in sorted(issues, key=lambda pair: (pair[0], pair[1].summary.id)):
            if number > 1 and number - 1 not in held:
                yield desk.finding(RULE, issue, "期号", year=year, issue=number, missing=number - 1)
