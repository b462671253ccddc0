"""The table of systems is whole: every kind and every rule stands in exactly one of them, and nothing else does."""

from __future__ import annotations

from collections import Counter

import pytest

from gongkai.model.kind import kinds, speaking
from gongkai.model.systems import REST, SYSTEMS, System, kinds_of, rules_of
from gongkai.work.rulebook import rulebook
from gongkai.work.vocabulary import declared_by
from tests.conftest import REPOSITORY

ALL = (*SYSTEMS, REST)


def _known() -> set[str]:
    """The built-in kinds, and those that the sample portal declares."""
    with speaking(declared_by(REPOSITORY)):
        return set(kinds())


def test_there_are_thirteen_in_their_order() -> None:
    assert [system.number for system in SYSTEMS] == list(range(1, 14))
    assert max(Counter(system.name for system in ALL).values()) == 1


@pytest.mark.parametrize(
    ("what", "listed", "known"),
    [
        ("kind", [name for system in ALL for name in system.kinds], _known()),
        # The rules of reading and decoding are about form, whatever the system: they belong to the rest unnamed.
        ("rule", [name for system in ALL for name in system.rules], {r for r in rulebook() if r >= "GK200"}),
    ],
    ids=["kinds", "rules"],
)
def test_everything_stands_in_one_system(what: str, listed: list[str], known: set[str]) -> None:
    assert [name for name, count in Counter(listed).items() if count > 1] == []
    assert sorted(known - set(listed)) == [], f"name this {what} in model/systems.py, in its system or in REST"
    assert sorted(set(listed) - known) == [], f"model/systems.py names a {what} that does not exist"


def test_what_stands_nowhere_is_shown_with_the_rest() -> None:
    assert kinds_of(REST, ("policy", "agency", "unheard_of")) == ("agency", "unheard_of")
    assert rules_of(REST, ("GK201", "GK001", "GK999")) == ("GK001", "GK999")


def test_a_system_shows_only_what_the_portal_knows() -> None:
    system = System(number=1, name="x", title="x", about="x", kinds=("policy", "gone"), rules=("GK201", "GK999"))
    assert kinds_of(system, ("policy", "agency")) == ("policy",)
    assert rules_of(system, ("GK201",)) == ("GK201",)


@pytest.mark.parametrize("system", ALL, ids=lambda system: system.name)
def test_a_door_that_waits_for_a_record_names_a_kind(system: System) -> None:
    assert {kind for door in system.doors for kind in door.kinds} <= _known()
    assert system.about.endswith("。")
