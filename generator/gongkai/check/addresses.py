"""What stands at an address of the portal, for the rules that guard addresses."""

from __future__ import annotations

import re
import sqlite3
from pathlib import PurePosixPath

from gongkai.model.columns import COLUMNS
from gongkai.model.kind import kinds

_PATH = re.compile(r"(?!.*(?:^|/)\.{1,2}(?:/|$))[A-Za-z0-9][A-Za-z0-9._~/-]{0,200}\.html?")


def is_path(url: str) -> bool:
    """Whether it is an address below the site's root at which a page may stand."""
    return bool(_PATH.fullmatch(url)) and "//" not in url


def record_address(url: str) -> bool:
    """Whether only the page of a record can stand there."""
    stem = PurePosixPath(url).stem
    if stem == "index" or stem.startswith(("page-", "field-")):
        return False
    return any(kind.paged and kind.address(stem) == url for kind in kinds().values())


def live_record(db: sqlite3.Connection, url: str) -> bool:
    """Whether the page of a record stands there now, be it a notice of withdrawal."""
    stem = PurePosixPath(url).stem
    row = db.execute("SELECT kind FROM record WHERE id = ? AND visible > 0", (stem,)).fetchone()
    return bool(row) and kinds()[row[0]].address(stem) == url


def is_page(db: sqlite3.Connection, url: str) -> bool:
    """Whether a record's page stands there, or the front page of a column or of a list."""
    if live_record(db, url) or url in ("index.html", *(f"{column.url}/index.html" for column in COLUMNS)):
        return True
    return bool(db.execute("SELECT 1 FROM page WHERE url = ? AND kind NOT IN ('', 'former')", (url,)).fetchone())
