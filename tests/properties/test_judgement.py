"""A check that asks again only about what an edit touched says what a check with an empty store says, lines and all."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path
from random import Random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gongkai.check.rules.address_lost import RULE as ADDRESS_LOST
from gongkai.check.rules.published_day_moved import RULE as DAY_MOVED
from gongkai.model.finding import Settled
from tests.portal import Portal
from tests.properties.test_incremental import EDITS

# What these say rests on earlier releases, which an empty store does not know.
_REMEMBERED = (ADDRESS_LOST.id, DAY_MOVED.id)


# A suggestion is made when a word is looked up; what is like it may come and go after that.
_PASSING = ("guess", "guess_en")


def _said(portal: Portal) -> list[Settled]:
    found = portal.build(only_check=True).findings
    return [_bare(finding) for finding in found if finding.rule not in _REMEMBERED]


def _bare(finding: Settled) -> Settled:
    return replace(finding, args={name: word for name, word in finding.args.items() if name not in _PASSING})


def _scratch(portal: Portal, folder: Path) -> list[Settled]:
    shutil.copytree(portal.root, folder, ignore=shutil.ignore_patterns(".gongkai", "public"))
    found = _said(Portal(folder, portal.day))
    shutil.rmtree(folder)
    return found


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.integers(0, len(EDITS) - 1), st.integers(0, 10**6)), min_size=1, max_size=8))
def test_incremental_judgement_equals_judgement_from_scratch(steps: list[tuple[int, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        portal = Portal.small(Path(folder) / "site")
        portal.build(only_check=True)
        for choice, seed in steps:
            EDITS[choice % len(EDITS)](portal, Random(seed))
            assert _said(portal) == _scratch(portal, Path(folder) / "fresh"), EDITS[choice % len(EDITS)].__name__
