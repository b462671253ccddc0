"""The store is a cache: another generator or a damaged file starts it over."""

from __future__ import annotations

from gongkai.store.schema import open_store
from gongkai.store.store import get_meta, set_meta


def test_same_stamp_keeps_other_stamp_starts_over(tmp_path):
    path = tmp_path / "s.sqlite"
    db = open_store(path, "one")
    set_meta(db, "x", "1")
    db.close()
    db = open_store(path, "one")
    assert get_meta(db, "x") == "1"
    db.close()
    db = open_store(path, "two")
    assert get_meta(db, "x") == ""
    db.close()


def test_rubbish_starts_over(tmp_path):
    path = tmp_path / "s.sqlite"
    path.write_bytes(b"rubbish" * 1000)
    db = open_store(path, "one")
    assert get_meta(db, "x") == ""
    db.close()
