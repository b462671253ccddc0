"""An address that a portal writes itself: it leads nowhere outside, and takes no page's place."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from tests.portal import Portal

OUTSIDE = (
    "../../out.html",
    "/out.html",
    "a/../../../out.html",
    "'a\"><script>.html'",
    "robots.txt",
    "javascript:x.html",
)
PAGES = ("index.html", "404.html", "search.html", "openness/index.html", "pages/about.html")


def _take(portal: Portal, *urls: str) -> None:
    """Rows in both tables for these addresses."""
    redirects = "".join(f"  - 旧网址: {url}\n    新网址: policies/example-policy.html\n" for url in urls)
    removed = "".join(f"  - 网址: {url}\n    理由: 不再保留\n    日期: 2026-11-10\n" for url in urls)
    portal.write("catalogue/redirects.yml", f"转向:\n{redirects}")
    portal.write("catalogue/removed.yml", f"删除:\n{removed}")


def _pages(portal: Portal) -> dict[str, str]:
    return {path: digest for path, digest in portal.tree().items() if path.endswith(".html")}


def test_no_page_is_made_at_what_is_no_address(portal: Portal) -> None:
    assert portal.build().released
    before = _pages(portal)
    _take(portal, *OUTSIDE)
    row = "  - 旧网址: a.html\n    新网址: javascript:alert(1)\n"
    portal.write("catalogue/redirects.yml", portal.read("catalogue/redirects.yml") + row)
    outcome = portal.build()
    told = Counter(f.path for f in outcome.findings if f.rule in ("GK495", "GK497"))
    assert outcome.released
    assert told == {"catalogue/redirects.yml": len(OUTSIDE) + 1, "catalogue/removed.yml": len(OUTSIDE)}
    assert _pages(portal) == before
    assert not list(portal.root.parent.glob("*.html")) and not list(portal.root.glob("*.html"))


def test_a_page_of_the_portal_goes_before_a_row_of_a_table(portal: Portal, tmp_path: Path) -> None:
    """Whether the row came later or was there first."""
    assert portal.build().released
    before = _pages(portal)
    _take(portal, *PAGES)
    outcome = portal.build()
    told = Counter(f.path for f in outcome.findings if f.rule in ("GK495", "GK497"))
    assert told == {"catalogue/redirects.yml": len(PAGES), "catalogue/removed.yml": len(PAGES)}
    assert _pages(portal) == before
    assert portal.scratch(tmp_path / "scratch") == portal.tree()
