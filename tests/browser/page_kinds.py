"""One page of each kind, asked of the store of a built portal: no list to forget a new kind in."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

# The fullest page of a kind is the one on which something can break.
_EACH = """
SELECT p.kind, p.template, coalesce(r.kind, substr(p.subject, 1, instr(p.subject, ':') - 1)), p.url, max(p.size)
FROM page p LEFT JOIN record r ON r.id = p.subject
WHERE p.url LIKE '%.html' GROUP BY 1, 2, 3, CASE WHEN p.kind = 'plain' OR p.subject = '' THEN p.url END
ORDER BY 1, 2, 3, 4
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A page to look at, and the kind that it stands for."""

    name: str
    url: str
    leads_on: bool = False


def one_of_each(root: Path) -> list[Look]:
    """The fullest HTML page for each kind of page, template and kind of record of the portal built in `root`."""
    with closing(sqlite3.connect(f"file:{root / '.gongkai' / 'store.sqlite'}?mode=ro", uri=True)) as db:
        rows = db.execute(_EACH).fetchall()
    return [
        Look(
            name="-".join(dict.fromkeys(filter(None, (kind, template, of)))), url=url, leads_on=template == "moved"
        )
        for kind, template, of, url, _size in rows
    ]
