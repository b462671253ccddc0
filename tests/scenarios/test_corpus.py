"""Real public documents: every one reads, checks and builds, and an edit reaches no further than it must.

The texts are no part of the project: they are read where they are, and without them these tests skip.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

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


def make(target: Path) -> Portal:
    """A portal of real documents, by the benchmark's own script."""
    sys.path.insert(0, str(REPOSITORY / "benchmarks"))
    try:
        from corpus_portal import build_portal
    finally:
        sys.path.pop(0)
    build_portal(CORPUS, target, COUNT)
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


def test_rows_of_real_catalogues() -> None:
    """Every row with filled cells is read; the others lack what the form requires, or say 同上."""
    sys.path.insert(0, str(REPOSITORY / "benchmarks"))
    try:
        from catalogue_rows import reasons, repaired, rows
    finally:
        sys.path.pop(0)
    wrong = [why for row in rows(CORPUS) for why in reasons(repaired(row))]
    assert [why for why in wrong if not why.startswith("没有写") and "同上" not in why] == []
    assert len([row for row in rows(CORPUS) if not reasons(repaired(row))]) == 36
