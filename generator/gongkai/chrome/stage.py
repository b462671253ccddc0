"""Whether MkDocs has to run at all, and the store's copy of what it made."""

from __future__ import annotations

import sqlite3
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path

from gongkai.chrome.mkdocs_site import EditorialSource, render_chrome, site_words
from gongkai.model.site import SiteConfig
from gongkai.store.rows import encode
from gongkai.store.store import get_meta, set_meta, transaction


def _theme_digest(theme: tuple[Path, ...]) -> str:
    digest = blake2b(digest_size=16)
    for folder in theme:
        for path in sorted((folder / "chrome").rglob("*")):
            if path.is_file():
                digest.update(path.relative_to(folder).as_posix().encode())
                digest.update(path.read_bytes())
    return digest.hexdigest()


def _key(theme: tuple[Path, ...], site: SiteConfig, pages: tuple[EditorialSource, ...]) -> str:
    versions = [version(name) for name in ("mkdocs", "mkdocs-material", "markdown")]
    parts = (encode(site_words(site)), encode(pages), _theme_digest(theme), versions)
    return blake2b(repr(parts).encode(), digest_size=16).hexdigest()


def refresh_chrome(
    db: sqlite3.Connection, theme: tuple[Path, ...], site: SiteConfig, pages: tuple[EditorialSource, ...]
) -> bool:
    """Render shells and editorial pages again if their inputs changed; True if the shells are new."""
    key = _key(theme, site, pages)
    if get_meta(db, "chrome") == key:
        return False
    made = render_chrome(theme, site, pages)
    old = dict(db.execute("SELECT name, data FROM shell").fetchall())
    with transaction(db):
        db.execute("DELETE FROM shell")
        db.execute("DELETE FROM editorial")
        db.executemany("INSERT INTO shell VALUES (?, ?)", sorted(made.shells.items()))
        db.executemany("INSERT INTO editorial VALUES (?, ?)", sorted(made.pages.items()))
        set_meta(db, "chrome", key)
        if old != made.shells:
            db.execute("UPDATE page SET key = '' WHERE template != ''")
    return old != made.shells
