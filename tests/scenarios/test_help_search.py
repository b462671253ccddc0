"""The search in the editorial pages: its index follows these pages, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.portal import Portal, differences

INDEX = "pages/help-search.js"
OF_EVERY_EDIT = ("search/", "manifest/", "api/", "sitemaps/")


@pytest.fixture
def portal(tmp_path: Path, fast_chrome: None) -> Portal:
    found = Portal.small(tmp_path / "portal")
    assert found.build().released
    return found


def _index(portal: Portal) -> str:
    return (portal.out / INDEX).read_bytes().decode("utf-16")


def _changed(portal: Portal) -> list[str]:
    """The files that a build changes, without those that tell of every edit."""
    before = portal.tree()
    assert portal.build().released
    return [path for path in differences(before, portal.tree()) if not path.startswith(OF_EVERY_EDIT)]


def test_an_edit_of_a_page_changes_the_page_and_the_index(portal: Portal, tmp_path: Path) -> None:
    portal.change("content/pages/about.md", "联系方式。", "联系方式。\n\n## 怎样订阅\n\n在订阅页选栏目。\n")
    assert _changed(portal) == ["pages/about.html", INDEX]
    assert "pages/about.html#_1" in _index(portal) and "在订阅页选栏目" in _index(portal)
    assert differences(portal.tree(), portal.scratch(tmp_path / "scratch")) == []


def test_an_edit_of_a_document_does_not(portal: Portal) -> None:
    path = next((portal.root / "content/policies").glob("*.md"))
    path.write_text(path.read_text("utf-8") + "\n\n补充一句。\n", "utf-8")
    changed = _changed(portal)
    assert changed and INDEX not in changed


def test_another_frame_around_the_pages_is_seen(portal: Portal, tmp_path: Path) -> None:
    """The theme of a portal may say more on these pages, without any page of theirs having changed."""
    portal.write(
        "theme/chrome/main.html", '{% extends "base.html" %}{% block container %}<h1>x</h1>多说一句{% endblock %}'
    )
    assert INDEX in _changed(portal)
    assert "多说一句" in _index(portal)
    assert differences(portal.tree(), portal.scratch(tmp_path / "scratch")) == []


def test_without_pages_there_is_none(portal: Portal) -> None:
    portal.remove("content/pages/about.md")
    portal.build()
    assert not (portal.out / INDEX).exists()


def test_only_editorial_pages_have_the_box(portal: Portal) -> None:
    with_box = {
        path.relative_to(portal.out).as_posix()
        for path in portal.out.rglob("*.html")
        if "help-search.js" in (text := path.read_text("utf-8")) or "gk-help" in text
    }
    assert with_box == {"pages/about.html"}
