"""The annual report must balance: whichever digit of its tables is changed, the check fails."""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from gongkai.build import Order, build
from gongkai.model.finding import Severity
from gongkai.scaffold import theme_folders
from gongkai.work.rulebook import rulebook

REPOSITORY = Path(__file__).parents[2]
DAY = date(2026, 11, 23)
REPORTS = ("ar-gov-2024", "ar-gov-2025")
_TABLES = ("表一:", "表二:", "表三:")


def _text(report: str) -> str:
    return (REPOSITORY / f"content/annual-reports/{report}.md").read_text("utf-8")


def _digits(text: str) -> list[int]:
    """Where the digits of the three tables stand."""
    found, at, inside = [], 0, False
    for line in text.split("---\n")[1].splitlines(keepends=True):
        inside = line.strip() in _TABLES or (inside and line.startswith("  "))
        start = text.index("---\n") + 4 + at
        values = line.partition(":")[2] if inside else ""
        found += [start + len(line) - len(values) + m.start() for m in re.finditer(r"\d", values)]
        at += len(line)
    return found


def _flipped(text: str, at: int) -> str:
    return text[:at] + str((int(text[at]) + 1) % 10) + text[at + 1 :]


@pytest.fixture(scope="module")
def portal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample's agencies, ledgers and reports."""
    root = tmp_path_factory.mktemp("annual") / "portal"
    for name in ("catalogue/requests", "content/annual-reports"):
        shutil.copytree(REPOSITORY / name, root / name)
    for name in ("catalogue/agencies.yml", "site_config.yml"):
        shutil.copy(REPOSITORY / name, root / name)
    return root


def _failing(root: Path) -> set[str]:
    order = Order(
        root=root, out=root / "public", theme=theme_folders(root), day=DAY, today=DAY, only_check=True, jobs=1
    )
    findings = [f for f in build(order).findings if f.path.startswith(("content/annual", "catalogue/requests"))]
    return {f.rule for f in findings if rulebook()[f.rule].severity in (Severity.ERROR, Severity.VETO)}


CASES = [(report, at) for report in REPORTS for at in _digits(_text(report))]


def test_the_sample_balances(portal):
    assert len(CASES) > 400
    assert _failing(portal) == set()


@pytest.mark.parametrize("report", REPORTS)
def test_every_digit_counts(portal, report):
    """Each digit of the tables, one at a time."""
    path, good = portal / f"content/annual-reports/{report}.md", _text(report)
    passed = []
    for at in _digits(good):
        path.write_text(_flipped(good, at), "utf-8")
        if not _failing(portal):
            passed.append(good[good.rindex("\n", 0, at) : at + 1])
    path.write_text(good, "utf-8")
    assert passed == []
    assert _failing(portal) == set()


@pytest.mark.parametrize("change", ["", "/", "-1", "一"])
def test_no_cell_is_blank(portal, change):
    path, good = portal / "content/annual-reports/ar-gov-2025.md", _text("ar-gov-2025")
    broken = re.sub(r"(?<=予以公开: \[)\d+", change, good, count=1)
    assert broken != good
    path.write_text(broken, "utf-8")
    assert _failing(portal)
    path.write_text(good, "utf-8")
