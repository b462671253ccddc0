"""A fault that comes with an edit is told as if it had always been there, and is gone with the edit that mends it.

The rules over records of the store remember their answers (ADR 0025). Here each of their broken sites is reached from the
base by an edit, left again, and looked at on another day: what is said must be what a check with an empty store says.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from gongkai.check.engine import kin_rules, standing_rules, store_rules
from gongkai.cli import run
from tests.scenarios.test_broken_sites import BROKEN, CASES, TODAY, portal_of

# These rest on an earlier release, which an empty store does not know.
_REMEMBERED = {"GK349", "GK496"}
RULES = {rule.id for rule in (*store_rules(), *kin_rules(), *standing_rules())} - _REMEMBERED
LATER = "2027-02-20"


def _said(root: Path, capsys: pytest.CaptureFixture[str], day: str = TODAY) -> str:
    run(["check", "-C", str(root), "--today", day, "--jobs", "1"])
    return capsys.readouterr().out


def _become(root: Path, other: Path) -> None:
    """The files of another portal in the place of this one's, whose store stays."""
    for path in root.iterdir():
        if path.name != ".gongkai":
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    shutil.copytree(other, root, dirs_exist_ok=True, ignore=shutil.ignore_patterns(".gongkai"))


@pytest.mark.parametrize("name", [name for name in CASES if name[:5] in RULES])
def test_what_an_edit_brings_is_told_and_goes_with_it(name, tmp_path, capsys):
    root, broken = tmp_path / "portal", portal_of(name, tmp_path / "broken")
    shutil.copytree(BROKEN / "_base", root)
    before = _said(root, capsys)
    _become(root, broken)
    assert _said(root, capsys) == _said(broken, capsys)
    assert _said(root, capsys, LATER) == _said(portal_of(name, tmp_path / "later"), capsys, LATER)
    _become(root, BROKEN / "_base")
    assert _said(root, capsys) == before
