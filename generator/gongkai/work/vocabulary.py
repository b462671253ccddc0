"""The kinds of record that a portal declares, kept across mistakes: a broken declaration leaves the last good one."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

import msgspec

from gongkai.check.declarations import type_declarations
from gongkai.check.engine import personal_in_site
from gongkai.model.declaration import KindDeclaration
from gongkai.model.finding import Finding
from gongkai.model.kind import Declarations
from gongkai.model.profile import Profile
from gongkai.read.site_file import read_declarations
from gongkai.store.apply import remove_source
from gongkai.store.rows import encode
from gongkai.store.store import get_meta, set_meta, transaction
from gongkai.store.verdicts import forget_verdicts
from gongkai.work.config import configure

_decoder = msgspec.json.Decoder(dict[str, KindDeclaration])


def _read(root: Path, profile: Profile) -> tuple[dict[str, KindDeclaration], tuple[Finding, ...]]:
    """The good declarations by path, and the findings about the others with their lines."""
    files = read_declarations(root)
    raws = tuple(raw for file in files.values() for raw in file.source.raws)
    good, wrong = type_declarations(raws, profile)
    personal = (replace(found, path=raw.path) for raw in raws for found in personal_in_site(raw))
    unread = [finding for file in files.values() for finding in file.source.findings]
    placed = (replace(finding, line=files[finding.path].marks.line(finding)) for finding in (*wrong, *personal))
    return good, (*unread, *placed)


def declared_by(root: Path) -> Declarations:
    """What the portal declares as it stands, for commands that do without a store."""
    _, profile, _ = configure(root)
    return tuple(_read(root, profile)[0].values()) if profile else ()


def vocabulary(db: sqlite3.Connection, root: Path, profile: Profile) -> tuple[Declarations, tuple[Finding, ...]]:
    """The declarations to build with. Records of kinds that are declared otherwise now are forgotten and read again."""
    good, wrong = _read(root, profile)
    old = _decoder.decode(get_meta(db, "kinds") or "{}")
    broken = {finding.path for finding in wrong}
    held = {p: a for p, a in old.items() if p in broken and p not in good and not _clashes(a, good)}
    now = dict(sorted((good | held).items()))
    if now != old:
        _forget(db, [about for about in old.values() if about not in now.values()], now)
    return tuple(now.values()), wrong


def _clashes(about: KindDeclaration, good: dict[str, KindDeclaration]) -> bool:
    return any(about.name == a.name or about.folder == a.folder or about.title == a.title for a in good.values())


def _forget(db: sqlite3.Connection, gone: list[KindDeclaration], now: dict[str, KindDeclaration]) -> None:
    """The old form of these records cannot be read by the new class."""
    with transaction(db):
        for about in gone:
            rows = db.execute("SELECT DISTINCT path FROM record WHERE kind = ?", (about.name,)).fetchall()
            for (path,) in rows:
                remove_source(db, path)
        db.execute("UPDATE source SET mtime = -1")
        forget_verdicts(db)
        set_meta(db, "kinds", encode(now).decode())
        set_meta(db, "full", "yes")
