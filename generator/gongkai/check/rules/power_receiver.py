"""What is handed down or entrusted names who takes it; what is taken over names who gave it."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.power import Adjustment, Power, Turn

RULE = Rule(
    id="GK479",
    name="power-receiver",
    severity=Severity.ERROR,
    law="行政处罚法第二十条、第二十四条；行政许可法第二十四条：受委托、承接的机关应当公告",
    law_en="Administrative Penalty Law art. 20 and 24; Administrative Licensing Law art. 24",
    zh="权责事项“{title}”写了“{turn}”，没有写“{key}”。",
    en="The item “{title}” has the change “{turn}” without “{key}”.",
    fix_zh="在这条变动里补上“{key}”，写机构的编号或名称。",
    fix_en="Add {key} to this change.",
)


def _missing(change: Adjustment) -> str:
    """The key that this change owes; empty if it owes none."""
    if change.turn.gives and not change.receivers:
        return "承接单位"
    return "来源单位" if change.turn is Turn.TAKEN_OVER and not change.giver else ""


def over_record(case: Case) -> Iterator[Finding]:
    """Changes that leave open who is responsible from then on."""
    record = case.record
    for number, change in enumerate(record.changes if isinstance(record, Power) else ()):
        if key := _missing(change):
            yield case.finding(RULE, "变动记录", number, "变动", title=case.title, turn=change.turn.value, key=key)
