"""The inspection of government websites, as data: what is asked, how each item came out, and what comes next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Mark(StrEnum):
    """How an item came out. There is no pass by silence: what nothing has looked at is not assessed."""

    PASSED = "通过"
    FAILED = "未通过"
    UNASSESSED = "未评定"

    @property
    def en(self) -> str:
        return {"通过": "passed", "未通过": "failed", "未评定": "not assessed"}[self.value]


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """An item of the inspection.

    `rules` decide it: more than `allowed` findings fail it. `watches` are periods of the profile by name: the item is
    about the lists that they measure, and of a finding about such a list only about these. `share` names a measured
    share of which `amount` of 100 is demanded; `count` lists whose documents of a year must be `amount`.
    `settings` are keys of site_config.yml that must be filled in. `unsure` are periods that the calendar may not be
    able to count. `kinds` must have a record, or nothing was looked at. `by_hand` is what a person must look at: then
    the machine alone never passes the item.
    """

    number: str
    part: str
    name: str
    asks: str
    source: str
    points: str = ""
    rules: tuple[str, ...] = ()
    watches: tuple[str, ...] = ()
    settings: tuple[str, ...] = ()
    share: str = ""
    count: tuple[str, ...] = ()
    amount: int = 0
    allowed: int = 0
    unsure: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    by_hand: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One line of proof: a finding with its place, or a number that was measured and its threshold."""

    text: str
    path: str = ""
    line: int = 0
    rule: str = ""

    @property
    def place(self) -> str:
        return f"{self.path}:{self.line}" if self.line else self.path


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """An item with its mark, why, and the proof. `more` is how much of the proof is left out."""

    item: Indicator
    mark: Mark
    reason: str
    evidence: tuple[Evidence, ...] = ()
    more: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencyLine:
    """What one agency answers for. Shares are None where there is nothing to take a share of."""

    agency: str
    due: int = 0
    covered: int = 0
    documents: int = 0
    on_time: int = 0
    late: int = 0
    unassessed: int = 0
    to_interpret: int = 0
    interpreted: int = 0
    letters: int = 0
    tasks: int = 0
    interpretations: int = 0
    reports: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """What will be wrong from `day` on if nobody does anything."""

    day: date
    what: str
    place: str
    agency: str
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfReport:
    """The whole form, for one portal on one day. `unread` are the files that no rule could look into."""

    site: str
    host: str
    day: date
    until: date
    verdicts: tuple[Verdict, ...]
    agencies: tuple[AgencyLine, ...]
    coming: tuple[Coming, ...]
    sources: int
    unread: tuple[str, ...]

    def marked(self, mark: Mark) -> int:
        """How many items came out like this."""
        return sum(verdict.mark is mark for verdict in self.verdicts)
