"""Which agency answers for a record."""

from __future__ import annotations

from gongkai.plan.library import Library

# The nearest word goes first: who leads or answers, then who published.
_FIELDS = ("lead", "unit", "agency")
_AGENCY = "SELECT a.title FROM link l JOIN record a ON a.id = l.target WHERE l.source = ? AND l.field = ? ORDER BY l.word"


def responsible(library: Library, record: str) -> tuple[str, str]:
    """The file of a record and the agency that answers for it; without one, the site's own organ does."""
    row = library.db.execute("SELECT path, kind, title FROM record WHERE id = ?", (record,)).fetchone()
    if row is None:
        return "", library.site.host
    path, kind, title = row
    if kind == "agency":
        return path, title
    for name in _FIELDS:
        if found := library.db.execute(_AGENCY, (record, name)).fetchone():
            return path, found[0]
    return path, library.site.host
