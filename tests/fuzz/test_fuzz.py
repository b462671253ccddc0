"""A short run of what `benchmarks/fuzz.py` does for long: every fault of a file is a finding, in bounded time."""

from __future__ import annotations

import html
import os
import signal
from pathlib import Path

import pytest

from tests.fuzz.run import MEMORY, Attachments, Fault, Make, Report, Sources, active, run
from tests.portal import Portal


def _report(root: Path, make: Make, seed: int, count: int, kept: Path | None = None) -> Report:
    report = Report()
    for one in run(root, make, seed, count, kept=kept):
        report.take(one)
    return report


@pytest.mark.parametrize(
    ("make", "count"), [(Sources(), 1500), (Attachments(), 150)], ids=["sources", "attachments"]
)
def test_mutated_files_become_findings(portal: Portal, make: Make, count: int) -> None:
    report = _report(portal.root, make, seed=7, count=count)
    assert report.count == count
    assert not report.failures, report.failures[0]
    assert report.largest[0] * 2**20 < MEMORY
    # What the reader never refuses, it has not read.
    assert len(report.rules) > 1


def test_what_kills_the_reader_is_told(portal: Portal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader that never comes back, aborts as native code does, or raises is a failure of exactly that input."""
    ways = ("raises", "hangs", "aborts", "raises")

    def stubborn(root: Path, path: str, *_: object) -> None:
        way = (root / path).read_text("utf-8")
        while way == "hangs":
            pass
        if way == "aborts":
            os.abort()
        raise RuntimeError("fell over")

    def make(root: Path, seed: int, number: int) -> str:
        (root / "content/policies/fuzz.md").write_text(ways[number], "utf-8")
        return "content/policies/fuzz.md"

    monkeypatch.setattr("tests.fuzz.run.check_file", stubborn)
    monkeypatch.setattr("tests.fuzz.run.SECONDS", 0.2)
    report = _report(portal.root, make, seed=1, count=len(ways), kept=tmp_path / "kept")
    assert [one.number for one in report.failures] == [0, 1, 2, 3]
    causes = ("fell over", "SIGPROF", "SIGABRT", "fell over")
    assert all(cause in one.wrong for cause, one in zip(causes, report.failures, strict=True))
    assert report.faults == {Fault.TRACEBACK: 2, Fault.HANG: 1, Fault.DEATH: 1}
    assert sorted(path.read_text("utf-8") for path in (tmp_path / "kept").iterdir()) == sorted(ways)
    # The next child, which reads the portal first, does not meet what killed the one before.
    assert not (portal.root / "content/policies/fuzz.md").exists()


def test_what_only_kills_after_others_is_told(portal: Portal, monkeypatch: pytest.MonkeyPatch) -> None:
    """Memory that is never given back kills an input that is innocent: the report says so."""
    seen: list[str] = []

    def greedy(root: Path, path: str, *_: object) -> None:
        if seen:
            os.abort()
        seen.append(path)
        raise RuntimeError("fell over")

    monkeypatch.setattr("tests.fuzz.run.check_file", greedy)
    report = _report(portal.root, Sources(), seed=1, count=2)
    assert "fell over" in report.failures[0].wrong
    assert "not when it is alone" in report.failures[1].wrong


def test_what_waits_for_ever_is_ended(portal: Portal, monkeypatch: pytest.MonkeyPatch) -> None:
    """No processor time is spent on it, so only the clock can end it."""
    monkeypatch.setattr("tests.fuzz.run.check_file", lambda *_: signal.pause())
    monkeypatch.setattr("tests.fuzz.run.PATIENCE", 0.5)
    report = _report(portal.root, Sources(), seed=1, count=1)
    assert report.faults == {Fault.HANG: 1}


@pytest.mark.parametrize(
    "markup",
    ["<p><script>x</script>", '<a href=" java\nscript:x">a</a>', '<img src="a>" onerror="x">', '<b style="x">'],
)
def test_active_content_is_told(markup: str) -> None:
    assert active(markup)
    assert not active(f"<p>{html.escape(markup)}</p>")


@pytest.mark.parametrize("blank", ["\u3000", "\u00a0", "\u200b", "%0a", "/"])
def test_what_parts_a_scheme_makes_it_a_path(blank: str) -> None:
    assert not active(f'<a href="java{blank}script:x">a</a>')
    assert active('<a href="\x01\x1f java\tscript:x">a</a>')
