"""Links in a portal's own theme: what they lead to is not of the portal, and must not go up with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.portal import Portal

SECRET = "SECRET-OF-THE-MACHINE"
PLACES = (
    "assets/img/a.png",
    "assets/js/a.js",
    "assets/css/a.css",
    "templates/policy.html",
    "chrome/partials/a.html",
)


def _released(portal: Portal) -> bytes:
    return b"".join(path.read_bytes() for path in portal.out.rglob("*") if path.is_file())


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    folder = tmp_path / "machine"
    folder.mkdir()
    (folder / "a.png").write_text(SECRET)
    return folder


def test_nothing_goes_up_with_a_link_in_the_theme(portal: Portal, secret: Path) -> None:
    for place in PLACES:
        link = portal.root / "theme" / place
        link.parent.mkdir(parents=True)
        link.symlink_to(secret / "a.png")
    (portal.root / "theme/assets/fonts").symlink_to(secret)
    (portal.root / "theme/assets/lost").symlink_to(secret / "nothing")
    outcome = portal.build()
    told = {f.path for f in outcome.findings if f.rule == "GK008" and f.severity.fails}
    assert told == {f"theme/{place}" for place in (*PLACES, "assets/fonts", "assets/lost")}
    assert not outcome.released and not portal.out.exists()
    assert {f.path for f in portal.build(only_check=True).findings if f.rule == "GK008"} == told


def test_nor_when_the_theme_is_a_link(portal: Portal, secret: Path) -> None:
    (secret / "assets/img").mkdir(parents=True)
    (secret / "assets/img/b.png").write_text(SECRET)
    (portal.root / "theme").symlink_to(secret)
    outcome = portal.build()
    assert [f.path for f in outcome.findings if f.rule == "GK008"] == ["theme"] and not outcome.released


def test_a_theme_of_real_files_goes_up(portal: Portal) -> None:
    portal.write("theme/assets/img/a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
    assert portal.build().released
    assert b"<svg xmlns='http://www.w3.org/2000/svg'/>" in _released(portal)
