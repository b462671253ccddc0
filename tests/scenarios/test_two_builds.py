"""Two builds of one portal at the same time: one waits for the other, and the result is right."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

from tests.portal import Portal, differences


def test_two_builds_at_once(portal: Portal, tmp_path: Path) -> None:
    portal.day = date(2026, 10, 20)
    day = portal.day.isoformat()
    command = [sys.executable, "-m", "gongkai", "build", "-q", "-C", str(portal.root), "--today", day]
    both = [subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) for _ in range(2)]
    for process in both:
        _, errors = process.communicate(timeout=120)
        assert process.returncode == 0, errors.decode()
    assert differences(portal.tree(), portal.scratch(tmp_path / "scratch")) == []
