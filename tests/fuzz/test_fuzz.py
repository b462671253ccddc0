"""A short run of what `benchmarks/fuzz.py` does for long: every fault of a file is a finding, in bounded time."""

from __future__ import annotations

import html
from pathlib import Path

import pytest

from tests.fuzz.run import MEMORY, Attachments, Make, Sources, active, run
from tests.portal import Portal


@pytest.mark.parametrize(
    ("make", "count"), [(Sources(), 1500), (Attachments(), 150)], ids=["sources", "attachments"]
)
def test_mutated_files_become_findings(portal: Portal, make: Make, count: int) -> None:
    report = run(portal.root, make, seed=7, count=count)
    assert report.count == count
    assert not report.failures, report.failures[0]
    assert report.peak * 2**20 < MEMORY
    # What the reader never refuses, it has not read.
    assert len(report.rules) > 1


def test_what_kills_the_reader_is_told(portal: Portal, monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader that never comes back, or raises, is a failure of exactly that input."""

    def stubborn(root: Path, path: str, *_: object) -> None:
        while path == "content/policies/example-policy.md":
            pass
        raise RuntimeError("fell over")

    def make(root: Path, seed: int, number: int) -> str:
        return "content/policies/example-policy.md" if number == 1 else "content/policies/none.md"

    monkeypatch.setattr("tests.fuzz.run.check_file", stubborn)
    monkeypatch.setattr("tests.fuzz.run.SECONDS", 0.2)
    report = run(portal.root, make, seed=1, count=3)
    assert [one.number for one in report.failures] == [0, 1, 2]
    assert "killed" in report.failures[1].wrong and "fell over" in report.failures[2].wrong


@pytest.mark.parametrize(
    "markup",
    ["<p><script>x</script>", '<a href=" java\nscript:x">a</a>', '<img src="a>" onerror="x">', '<b style="x">'],
)
def test_active_content_is_told(markup: str) -> None:
    assert active(markup)
    assert not active(f"<p>{html.escape(markup)}</p>")
