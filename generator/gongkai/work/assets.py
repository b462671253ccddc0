"""The theme's own files as rows of the release."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from gongkai.chrome.mkdocs_site import lunr_script
from gongkai.release.manifest import sha
from gongkai.release.staging import stage_file
from gongkai.render.assets import assets
from gongkai.store.pages import PageRow

KIND = "asset"


def _files(theme: tuple[Path, ...]) -> Iterator[tuple[str, bytes]]:
    yield from assets(theme)
    yield "assets/lunr.js", lunr_script()


def asset_rows(db: sqlite3.Connection, out: Path, theme: tuple[Path, ...]) -> Iterator[PageRow]:
    """Stage the assets that are new or changed; mark those that are gone."""
    rows = db.execute("SELECT url, digest FROM page WHERE kind = ? OR url LIKE 'assets/%'", (KIND,))
    old = dict(rows.fetchall())
    for url, data in _files(theme):
        digest = sha(data)
        staged = old.pop(url, "") != digest
        if staged:
            stage_file(out, url, data)
        yield PageRow(url=url, kind=KIND, changed=True, staged=staged, key=digest, digest=digest, size=len(data))
    yield from (PageRow(url=url, gone=True) for url in sorted(old))
