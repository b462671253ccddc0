"""Records that share what must be unique."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk, Standing
from gongkai.model.finding import Finding, Rule


def alive(of: Standing, fact: str) -> Iterator[str]:
    """The value of a fact. Versions of one law keep its number; all but one are dead."""
    if of.summary.facts.get(fact) and not of.summary.facts.get("repealed"):
        yield of.summary.facts[fact]


def twins(desk: Desk, rule: Rule, members: tuple[Standing, ...], fact: str, key: str) -> Iterator[Finding]:
    """A finding for every record but the first, by path, of those that share the value of a fact."""
    for twin in members[1:]:
        yield desk.finding(rule, twin, key, value=twin.summary.facts[fact], other=members[0].path)
