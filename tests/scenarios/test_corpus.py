"""Real public documents: every one reads, checks and builds, and an edit reaches no further than it must.

The texts are no part of the project: they are read where they are, and without them these tests skip.
"""

from __future__ import annotations

import shutil
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

from gongkai.build import Outcome
from gongkai.store.schema import open_reader
from tests.conftest import REPOSITORY, SHARED
from tests.portal import Portal, differences

CORPUS = SHARED / "corpus"
COUNT = 150
# Where a record shows besides its own page: lists, home, feeds, sitemaps, search, manifest. Never other documents.
FOLDS = (
    "agencies/",
    "feeds/",
    "index.html",
    "inquiry/",
    "lists/",
    "manifest",
    "openness/",
    "search/",
    "sitemap",
    "topics/",
)

pytestmark = pytest.mark.skipif(
    not (CORPUS / "laws_national.jsonl").is_file(),
    reason="the corpus of real documents (../shared/corpus) is absent",
)


def benchmark(name: str) -> ModuleType:
    """A script of the benchmarks, which are no package."""
    sys.path.insert(0, str(REPOSITORY / "benchmarks"))
    try:
        return import_module(name)
    finally:
        sys.path.pop(0)


def make(target: Path) -> Portal:
    """A portal of real documents, by the benchmark's own script."""
    benchmark("corpus_portal").build_portal(CORPUS, target, COUNT)
    return Portal(target)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Portal, Outcome]:
    """The portal, built once; tests that edit take a copy."""
    portal = make(tmp_path_factory.mktemp("corpus") / "portal")
    return portal, portal.build()


@pytest.fixture
def copied(built: tuple[Portal, Outcome], tmp_path: Path) -> Portal:
    """A portal of the same sources, built, for a test to edit."""
    shutil.copytree(built[0].root, tmp_path / "portal", ignore=shutil.ignore_patterns("public", ".gongkai"))
    portal = Portal(tmp_path / "portal")
    portal.build()
    return portal


def addresses(portal: Portal) -> set[str]:
    """The URL of every published record that has a page of its own."""
    db = open_reader(portal.root / ".gongkai/store.sqlite")
    try:
        rows = db.execute("SELECT summary ->> '$.url' FROM record WHERE visible = 1").fetchall()
    finally:
        db.close()
    return {url for (url,) in rows if "#" not in url}


def law(portal: Portal, number: int) -> str:
    """The path of a law: laws stand alone, no interpretation points to them."""
    found = sorted((portal.root / "content/policies").glob("law-*.md"))
    return found[number].relative_to(portal.root).as_posix()


def page_of(path: str) -> str:
    return f"policies/{Path(path).stem}.html"


def reached(outcome: Outcome) -> list[str]:
    """The pages that were written, without those where many records show; data files follow their pages."""
    return [url for url in outcome.written if url.endswith(".html") and not url.startswith(FOLDS)]


def test_every_public_document_has_a_page(built):
    portal, outcome = built
    documents = {path.stem for path in (portal.root / "content").rglob("*.md")}
    assert outcome.released
    assert len(documents) > COUNT // 2
    assert not addresses(portal) - set(portal.tree())
    assert documents <= {Path(url).stem for url in addresses(portal)}


def test_the_reader_refuses_no_real_document(built):
    """Whatever is wrong with a real document, it comes out: only rows of real tables are held back."""
    _, outcome = built
    assert [f for f in outcome.findings if f.rule < "GK200" and f.path.startswith("content/")] == []


def test_the_same_seed_makes_the_same_portal(built, tmp_path):
    again = make(tmp_path / "again")
    paths = [path.relative_to(again.root).as_posix() for path in again.root.rglob("*") if path.is_file()]
    assert [path for path in paths if again.read(path) != built[0].read(path)] == []


def test_edits_reach_what_they_must_and_no_more(copied, tmp_path):
    assert copied.build().written == ()

    first = law(copied, 3)
    copied.write(first, copied.read(first) + "\n\n再加一段。\n")
    outcome = copied.build()
    assert outcome.read == 1
    assert reached(outcome) == [page_of(first)]

    second = law(copied, 7)
    copied.change(second, '标题: "', '标题: "（改）')
    assert reached(copied.build()) == [page_of(second)]

    third = law(copied, 11)
    copied.remove(third)
    assert [url for url in copied.build().removed if url.endswith(".html")] == [page_of(third)]

    assert differences(copied.tree(), copied.scratch(tmp_path / "fresh")) == []


def test_every_kind_is_read_by_the_mapping_alone(tmp_path):
    """A sample of every source: nothing is held back but rows that lack what the form requires."""
    found = benchmark("corpus_kinds").tallies(CORPUS, tmp_path / "portal", 40)
    assert {name: tally.written - tally.read for name, tally in found.items() if tally.written != tally.read} == {
        "matter": 2
    }
    assert {name for name, tally in found.items() if tally.read} >= {"policy", "letter", "guide", "matter"}
    assert (found["letter"].read, found["guide"].read, found["matter"].read) == (40, 40, 46)
    assert found["matter"].rules["GK101"] == 2
    assert [rule for rule in found["letter"].rules if rule < "GK200"] == []


def test_a_letter_is_mapped_without_its_writer():
    rows = benchmark("corpus_portal").read_rows(CORPUS, "letters_replied")
    mapping = benchmark("corpus_mapping")
    for row in rows[:200]:
        front = mapping.mapped("letter", row)
        assert (front["答复"], front["来信日期"]) == (row["reply"], row["date"])
        assert "user" not in mapping.MAPPING["letter"]["fields"].values()


def test_a_cell_left_empty_says_what_stands_above():
    """Merged cells and 同上; the first row of a table has nothing above it, whatever table came before."""
    mapping = benchmark("corpus_mapping")
    common = {
        "domain": "甲",
        "level1": "乙",
        "level2": "",
        "content": "丙",
        "audience": "",
        "mode": "",
        "tier": "",
    }
    full = {"basis": "某办法", "deadline": "20个工作日", "issuer": "某局", "channels": ["办事窗口"]}
    bare = {"basis": "", "deadline": "同上", "issuer": "", "channels": []}
    rows = [common | cells | {"source_url": url} for cells, url in ((full, "a"), (bare, "a"), (bare, "b"))]
    first, second, third = mapping.mapped_table("matter", rows)
    assert first["公开渠道"] == ["政务服务中心"] and first["公开对象"] == "全社会"
    assert [second[key] for key in ("公开依据", "公开时限", "公开主体")] == ["某办法", "20个工作日", "某局"]
    assert second["公开渠道"] == ["政务服务中心"]
    assert "公开依据" not in third and third["公开时限"] == "同上"


def test_rows_of_real_lists_of_powers() -> None:
    """Every row is read but the one whose source has no kind for it; none has what only an agency can tell."""
    about, read_rows = benchmark("power_rows"), benchmark("corpus_portal").read_rows
    tables = {name: [mapped(row) for row in read_rows(CORPUS, name)] for name, mapped in about.SOURCES.items()}
    assert {name: len(table) for name, table in tables.items()} == {
        "catalogue_powers": 16,
        "catalogue_matters": 1135,
    }
    failed = [why for table in tables.values() for row in table for why in about.reasons(row)]
    assert failed == ["“类别”不能写“99”。"]
