"""A rule over the whole store sees the kinds that it names, and nothing of others."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from gongkai.model.finding import Finding
from gongkai.store.schema import TABLES
from gongkai.store.verdicts import RELEASE, answered, narrowed, put_verdict, show, stir, take_stirred, verdicts

ROWS = """
INSERT INTO record (id, kind, visible) VALUES ('p', 'policy', 1), ('a', 'agency', 1);
INSERT INTO link VALUES ('p', 'agency', 'a', 'a', 'agency'), ('a', 'parent', 'x', '', 'agency');
INSERT INTO name VALUES ('p', 'policy', 'p'), ('a', 'agency', 'a');
INSERT INTO member VALUES ('all', '', 'p'), ('all', '', 'a');
INSERT INTO place VALUES ('p.html', 'p'), ('a.html', 'a');
INSERT INTO likeness VALUES ('p', 'p', 1), ('p', 'a', 1);
INSERT INTO lost VALUES ('l.html', 'l');
INSERT INTO source (path) VALUES ('p.md');
"""


@pytest.fixture
def db() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as store:
        store.executescript(TABLES + ROWS)
        yield store


def seen(db: sqlite3.Connection, *kinds: str) -> dict[str, int]:
    with narrowed(db):
        show(db, kinds)
        tables = ("record", "link", "name", "member", "place", "likeness", "lost", "source")
        return {table: db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables}


def test_only_the_named_kinds_are_seen(db):
    one = {"record": 1, "link": 1, "name": 1, "member": 1, "place": 1}
    assert seen(db, "policy") == one | {"likeness": 1, "lost": 0, "source": 0}
    assert seen(db, "agency") == one | {"likeness": 0, "lost": 0, "source": 0}
    assert seen(db, "agency", "policy")["likeness"] == 2
    assert seen(db, RELEASE) == {**dict.fromkeys(one, 0), "likeness": 0, "lost": 1, "source": 0}


def test_no_table_is_left_open(db):
    tables = {row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    ours = {"stirred", "verdict"}
    with narrowed(db):
        hidden = {row[0] for row in db.execute("SELECT name FROM temp.sqlite_master WHERE type = 'view'")}
    assert tables - hidden <= ours


def test_all_is_open_again_afterwards(db):
    seen(db, "policy")
    assert db.execute("SELECT count(*) FROM record").fetchone() == (2,)


def test_what_was_said_and_what_stirs_is_kept(db):
    put_verdict(db, "GK999", (Finding(rule="GK999", path="a.md"),), daily=True)
    assert answered(db) == {"GK999": True} and [f.path for f in verdicts(db)] == ["a.md"]
    stir(db, "policy")
    assert take_stirred(db) == {"policy"} and take_stirred(db) == frozenset()
