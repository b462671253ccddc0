"""Golden pages: what stands inside <main> of one page of each important kind, word for word.

`tests/sites/kinds` is laid over `tests/sites/small`. Set UPDATE_EXPECTED=1 to write the pages anew, then read the diff
as a reader of the page would. The chrome around them is MkDocs' and has tests of its own.
"""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path

import pytest

from tests.portal import FIXTURES, Portal

KINDS = FIXTURES / "kinds"
PAGES = {
    "decision": "hearings/example-decision.html",
    "hearing": "hearings/tz-off.html",
    "publicity": "notices/example-publicity.html",
    "ledger": "bulletins/ledger/2026.html",
    "guide": "guides/gd-road.html",
    "power": "powers/pw-road.html",
    "service_point": "network/fw.html",
    "policy": "policies/p-new.html",
    "policy-repealed": "policies/p-old.html",
    "annual_report": "annual-reports/ar-2025.html",
    "index_numbers": "index-numbers/index.html",
}


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    portal = Portal.small(tmp_path_factory.mktemp("golden") / "portal")
    for name in ("content", "catalogue"):
        shutil.copytree(KINDS / name, portal.root / name, dirs_exist_ok=True)
    outcome = portal.build()
    assert outcome.released
    assert [f for f in outcome.findings if f.rule.startswith("GK1")] == []
    return portal.out


def main_of(page: str) -> str:
    """What stands in <main>, one element a line as the template wrote it, without empty lines."""
    found = re.search(r"<main\b.*?</main>", page, re.S)
    assert found
    lines = (line.rstrip() for line in found[0].splitlines())
    return "\n".join(line for line in lines if line) + "\n"


@pytest.mark.parametrize("name", PAGES)
def test_a_page_reads_as_it_should(out: Path, name: str) -> None:
    expected, said = KINDS / "expected" / f"{name}.html", main_of((out / PAGES[name]).read_text("utf-8"))
    if os.environ.get("UPDATE_EXPECTED"):
        expected.write_text(said, "utf-8")
    assert said == expected.read_text("utf-8")


def test_every_golden_page_is_compared() -> None:
    assert {path.stem for path in (KINDS / "expected").iterdir()} == set(PAGES)
