"""Where a page comes from."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from gongkai.store.pages import PageStory, page_story
from gongkai.store.schema import open_reader
from gongkai.store.store import get_meta


def _inputs(db: sqlite3.Connection, story: PageStory) -> tuple[str, ...]:
    """The files whose records the page shows."""
    rows = db.execute(
        "SELECT path FROM record WHERE id = ?1 UNION SELECT r.path FROM link l JOIN record r ON r.id = l.target "
        "WHERE l.source = ?1 UNION SELECT r.path FROM link l JOIN record r ON r.id = l.source WHERE l.target = ?1 "
        "UNION SELECT r.path FROM member m JOIN record r ON r.id = m.id WHERE m.list = ?1",
        (story.subject,),
    )
    found = sorted(row[0] for row in rows)
    shown = found[:20]
    return (*shown, f"… +{len(found) - 20}") if len(found) > 20 else tuple(shown)


def _path_of(address: str) -> str:
    """The path of an address below the site's root."""
    path = address.split("://", 1)[-1].split("#", 1)[0].split("?", 1)[0]
    if "://" in address:
        path = path.partition("/")[2]
    path = path.lstrip("/")
    return path + "index.html" if path == "" or path.endswith("/") else path


def story_of(root: Path, address: str) -> tuple[PageStory, tuple[str, ...]] | None:
    """The story of a page and the files it was made from; None if it was never built."""
    store = root / ".gongkai" / "store.sqlite"
    if not store.is_file():
        return None
    db = open_reader(store)
    try:
        out = get_meta(db, "out")
        if out and address.startswith(out):
            address = address.removeprefix(out)
        story = page_story(db, _path_of(address))
        return (story, _inputs(db, story)) if story else None
    finally:
        db.close()
