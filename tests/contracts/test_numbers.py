"""No number of a rule lives in code: it stands in a profile with its unit and source, and something asks for it."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from gongkai.model.finding import Severity
from gongkai.model.profile import Profile
from gongkai.read.regions import levels, profiles
from gongkai.work.rulebook import rulebook
from tests.conftest import REPOSITORY

PACKAGE = REPOSITORY / "generator/gongkai"
CHECKS = sorted((PACKAGE / "check").rglob("*.py"))
ASKING = [*CHECKS, *sorted((PACKAGE / "plan").rglob("*.py"))]
TABLES = ("periods", "windows", "limits")

# Nothing, one, a pair, and the whole of a per cent: no law sets these.
STRUCTURAL = {0, 1, 2, 100}
# Numbers that only look like thresholds: file, number, and why it is none.
REASONED = {
    ("values.py", 40): "how much of a wrong value a message repeats",
    ("decode.py", 20): "beyond so many unknown keys nobody wants to be asked what was meant",
    ("grids.py", 4): "how many tables are kept at hand",
    ("attached.py", 3): "how many places in an attachment a message names",
    ("record.py", 40): "how long a suggested id is",
    ("baseline.py", 12): "how many bytes a mark has",
    ("site_report_counted.py", 12): "a year has twelve months",
    ("guides_veto_line.py", 5): "how many guides a message names",
    ("long_limit.py", 5): "a week has five work days",
    ("page_too_heavy.py", 1000): "a kilobyte has a thousand bytes",
}


def _numbers(tree: ast.AST) -> Iterator[int | float]:
    """Every number of a module but those that count places in a row (subscripts and slices)."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(tree, ast.Subscript) and node is tree.slice:
            continue
        if isinstance(node, ast.Constant) and type(node.value) in (int, float):
            yield node.value
        yield from _numbers(node)


@pytest.mark.parametrize("path", CHECKS, ids=lambda p: p.name)
def test_no_threshold_is_written_in_code(path: Path) -> None:
    found = set(_numbers(ast.parse(path.read_text("utf-8")))) - STRUCTURAL
    assert sorted(n for n in found if (path.name, n) not in REASONED) == []


def test_every_reasoned_number_is_still_there() -> None:
    found = {(path.name, n) for path in CHECKS for n in _numbers(ast.parse(path.read_text("utf-8")))}
    assert set(REASONED) <= found


def test_a_threshold_in_code_would_be_seen() -> None:
    assert set(_numbers(ast.parse("if share > 0.7 and row[3] and days < 30: pass"))) == {0.7, 30}


def _asked(table: str) -> set[str]:
    """The names under which code asks a table of the profile, where they are written out."""
    found = set()
    for path in ASKING:
        found |= set(re.findall(rf'\b{table}(?:\[|\.get\()"([^"]+)"', path.read_text("utf-8")))
    return found


def _words() -> set[str]:
    """Every string in the code that may ask, and the periods that declared kinds name."""
    said = [*ASKING, *sorted((PACKAGE / "model").rglob("*.py"))]
    trees = (ast.parse(path.read_text("utf-8")) for path in said)
    words = {n.value for tree in trees for n in ast.walk(tree) if isinstance(n, ast.Constant)}
    kinds = (REPOSITORY / "catalogue/kinds").glob("*.yml")
    return words | {word for path in kinds for word in re.findall(r"参数: *([^,}\s]+)", path.read_text("utf-8"))}


def _every() -> list[Profile]:
    return [level.over(region) for region in profiles().values() for level in levels().values()]


def test_every_number_is_asked_for() -> None:
    words = _words()
    for profile in _every():
        # A window is asked for by the kind of notice that the editor wrote.
        assert sorted({*profile.periods, *profile.limits, *profile.unset} - words) == []


@pytest.mark.parametrize("table", TABLES)
def test_what_code_asks_for_is_set_or_said_to_be_unset_everywhere(table: str) -> None:
    for profile in _every():
        assert sorted(_asked(table) - {*getattr(profile, table), *profile.unset}) == []


def test_what_code_takes_for_granted_is_set_everywhere() -> None:
    for path in ASKING:
        for table, name in re.findall(r'\.?(periods|limits)\["([^"]+)"\]', path.read_text("utf-8")):
            assert all(name in getattr(profile, table) for profile in _every()), (path.name, name)


def test_every_word_list_is_asked_for_has_its_source_and_is_there_where_code_takes_it_for_granted() -> None:
    said, files = _words(), (PACKAGE / "read/profiles").rglob("*.toml")
    rows = {name: row for file in files for name, row in tomllib.loads(file.read_text()).get("用语", {}).items()}
    assert sorted(set(rows) - said) == []
    assert all(row["依据"] for row in rows.values())
    for path in ASKING:
        for name in re.findall(r'words\["([^"]+)"\]', path.read_text("utf-8")):
            assert not re.search("[一-鿿]", name) or all(name in p.words for p in _every()), (path.name, name)


def test_every_number_has_its_unit_and_source() -> None:
    for profile in _every():
        for table in TABLES:
            for name, number in getattr(profile, table).items():
                assert number.amount > 0 and number.unit and number.source and number.origin, name
                assert (number.unit == "比例") == bool(number.per), name


def test_a_region_repeats_nothing_that_it_inherits() -> None:
    for profile in profiles().values():
        for table in TABLES:
            for name, number in getattr(profile, table).items():
                below = number.replaces
                same = below and (below.amount, below.unit, below.source) == (
                    number.amount,
                    number.unit,
                    number.source,
                )
                assert not same, (profile.name, name)


def test_severities_name_rules_that_exist_and_never_touch_a_firm_one() -> None:
    book = rulebook()
    for profile in _every():
        for rule, grade in profile.severities.items():
            assert grade.source, rule
            assert not book[rule].firm and grade.severity is not Severity.VETO, rule
