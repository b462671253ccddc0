"""The numbers of a region's rules, as data with their sources."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from gongkai.model.finding import Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """A length of time in a rule: `amount` of 工作日 or 日, where that stands, and since when it holds."""

    amount: int
    unit: str
    source: str
    since: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Grade:
    """How heavy a rule weighs here, where that stands, and which layer of the profile says so."""

    severity: Severity
    source: str
    origin: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """Named periods, the shortest publicity window by kind of notice, and the day counts of a region.

    `limits` are other numbers with a unit. `sections` are the parts that an interpretation must have, each with the
    words by which a heading is known to be it.
    """

    name: str
    periods: Mapping[str, Period]
    windows: Mapping[str, Period]
    limits: Mapping[str, Period] = field(default_factory=dict)
    sections: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    severities: Mapping[str, Grade] = field(default_factory=dict)
