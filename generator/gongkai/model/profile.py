"""The numbers of a region's rules, as data with their sources."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from gongkai.chinese.workdays import STATUTORY, Calendar
from gongkai.model.finding import Severity
from gongkai.model.period import Number, Period
from gongkai.model.wording import Wording

N = TypeVar("N", bound=Number)


@dataclass(frozen=True, slots=True, kw_only=True)
class Grade:
    """How heavy a rule weighs here, where that stands, and which layer of the profile says so."""

    severity: Severity
    source: str
    origin: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """Named periods, the shortest publicity window by kind of notice, other numbers, and the work-day calendar.

    `limits` are numbers that are no periods. `unset` says why a number that other regions have does not exist here.
    `sections` are the parts that an interpretation must have, each with the words by which a heading is known to be
    it. `words` are lists of words that rules look for. `severities` are rules (by id) that weigh otherwise here.
    `open_numbers` look private and are meant for the public, as the site says.
    `wordings` are what must not or must be written, `search` says in lines (`model/search_words.py`) under
    which words documents are also found.
    """

    name: str
    inherits: str = ""
    periods: Mapping[str, Period] = field(default_factory=dict)
    windows: Mapping[str, Period] = field(default_factory=dict)
    limits: Mapping[str, Number] = field(default_factory=dict)
    unset: Mapping[str, str] = field(default_factory=dict)
    sections: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    sections_source: str = ""
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    severities: Mapping[str, Grade] = field(default_factory=dict)
    wordings: tuple[Wording, ...] = ()
    search: str = ""
    calendar: Calendar = STATUTORY
    open_numbers: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all numbers, in their order."""
        return (*self.periods, *self.windows, *self.limits)

    def over(self, base: Profile) -> Profile:
        """This layer upon another one: what it says holds, the rest is the other's."""
        said = {*self.periods, *self.windows, *self.limits}
        return replace(
            self,
            periods=_laid(self.periods, base.periods, self.unset),
            windows=_laid(self.windows, base.windows, self.unset),
            limits=_laid(self.limits, base.limits, self.unset),
            unset={n: why for n, why in base.unset.items() if n not in said} | dict(self.unset),
            sections=self.sections or base.sections,
            sections_source=self.sections_source or base.sections_source,
            words={**base.words, **self.words},
            severities={**base.severities, **self.severities},
        )


def _laid(top: Mapping[str, N], base: Mapping[str, N], unset: Mapping[str, str]) -> dict[str, N]:
    marked = {n: replace(number, replaces=base[n]) if n in base else number for n, number in top.items()}
    return {name: number for name, number in {**base, **marked}.items() if name not in unset}
