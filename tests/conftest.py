"""Fixtures that every kind of test uses."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from gongkai.chrome import stage
from gongkai.chrome.mkdocs_site import Chrome, EditorialSource, render_chrome
from gongkai.model.site import SiteConfig
from gongkai.store.rows import encode
from tests.portal import Portal

REPOSITORY = Path(__file__).parents[1]
SHARED = REPOSITORY.parent / "shared"
_CHROMES: dict[bytes, Chrome] = {}


@pytest.fixture
def portal(tmp_path: Path) -> Portal:
    """A small, valid portal in a temporary folder."""
    return Portal.small(tmp_path / "portal")


@pytest.fixture
def fast_chrome(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Run MkDocs once for equal inputs: tests that build a hundred times would spend their time in it."""

    def remembered(theme: tuple[Path, ...], site: SiteConfig, pages: tuple[EditorialSource, ...]) -> Chrome:
        key = encode((site, pages, stage._theme_digest(theme)))
        if key not in _CHROMES:
            _CHROMES[key] = render_chrome(theme, site, pages)
        return _CHROMES[key]

    monkeypatch.setattr(stage, "render_chrome", remembered)
    yield


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real documents, where there is one."""
    if not (SHARED / "corpus").is_dir():
        pytest.skip("../shared/corpus is not here")
    return SHARED
