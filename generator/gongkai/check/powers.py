"""What a row of the list of powers lacks, in the editor's own keys, and which rows hold on the day."""

from __future__ import annotations

from gongkai.check.case import Desk, Standing
from gongkai.model.field import said_of
from gongkai.model.power import IN_FORCE, Power, PowerKind, power_state

ELEMENTS = ("content", "agencies", "basis")
DUTIES = ("duties", "liability", "liability_basis")
OF_PENALTY = ("discretion", "procedure", "remedy")


def lacking(power: Power, names: tuple[str, ...]) -> tuple[str, ...]:
    """The keys of the named fields that are empty."""
    said = said_of(Power)
    return tuple(said[name].key for name in names if not getattr(power, name))


def held(desk: Desk, row: Standing) -> Power | None:
    """The row if it is in force on the day: what is cancelled or handed down owes nothing more."""
    record = desk.record(row)
    in_force = power_state(row.summary.facts, desk.day).label == IN_FORCE
    return record if isinstance(record, Power) and in_force else None


def is_penalty(power: Power) -> bool:
    """Whether 行政处罚法 asks more of it."""
    return power.category is PowerKind.PENALTY
