"""The words of a record that point to others, found by the one table of relations."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from gongkai.check.decode import decode
from gongkai.model.kind import kinds
from gongkai.model.relations import RELATIONS, Relation
from gongkai.relate.references import Reference, ambiguous, references, targets, unresolved

BULLETIN = {
    "编号": "tb-1",
    "标题": "通报",
    "发布机构": "市政府办公室",
    "发布日期": "2026-10-12",
    "公开属性": "主动公开",
    "年份": "2026",
    "季度": "3",
    "落实文件": ["zc-1", "示政发〔2026〕1号"],
    "任务清单": [
        {"序号": "1", "任务": "甲", "牵头单位": "水务局", "完成时限": "2026-12-31", "进度": "1"},
        {
            "序号": "2",
            "任务": "乙",
            "牵头单位": "gov",
            "责任单位": ["水务局", "gov"],
            "完成时限": "2026-12-31",
            "进度": "1",
        },
    ],
}


@pytest.fixture
def db() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:")) as db:
        db.execute("CREATE TABLE name (word TEXT, kind TEXT, id TEXT)")
        names = [("水务局", "water"), ("water", "water"), ("水务局", "water2"), ("办公室", "gov"), ("gov", "gov")]
        names += [("gov", "other")]
        db.executemany("INSERT INTO name VALUES (?, 'agency', ?)", names)
        yield db


def reference(word: str) -> Reference:
    relation = Relation(kind="*", field="agency", target="agency", label="", reverse="")
    return Reference(relation=relation, word=word, keys=("任务清单", 1, "责任单位", 0))


def test_every_reference_with_the_way_to_it():
    record, wrong = decode(BULLETIN, kinds()["bulletin"].record)
    assert wrong == ()
    found = {(r.relation.field, r.word, r.keys) for r in references("bulletin", record)}
    assert found == {
        ("agency", "市政府办公室", ("发布机构",)),
        ("policies", "zc-1", ("落实文件", 0)),
        ("policies", "示政发〔2026〕1号", ("落实文件", 1)),
        ("tasks.lead", "水务局", ("任务清单", 0, "牵头单位")),
        ("tasks.lead", "gov", ("任务清单", 1, "牵头单位")),
        ("tasks.units", "水务局", ("任务清单", 1, "责任单位", 0)),
        ("tasks.units", "gov", ("任务清单", 1, "责任单位", 1)),
    }


def test_an_id_beats_a_name(db):
    assert targets(db, reference("gov")) == ("gov",)
    assert targets(db, reference("水务局")) == ("water", "water2")
    assert targets(db, reference("图书馆")) == ()


def test_what_is_said_of_bad_references(db):
    lost = unresolved(db, reference("水利局"))
    assert (lost.rule, lost.keys) == ("GK310", ("任务清单", 1, "责任单位", 0))
    assert (lost.args["key"], lost.args["target"]) == ("责任单位", "机构")
    assert "水务局" in str(lost.args["guess"])
    torn = ambiguous(reference("水务局"), ("water", "water2"))
    assert (torn.rule, torn.args["first"]) == ("GK311", "water")


def test_the_table_names_fields_and_kinds_that_exist():
    for relation in RELATIONS:
        assert relation.target == "*" or relation.target in kinds()
        assert relation.kind == "*" or relation.kind in kinds()


def test_a_short_title_is_guessed_among_thousands(db):
    others = [(f"关于第{number}号通知", "agency", f"n-{number}") for number in range(3000)]
    db.executemany("INSERT INTO name VALUES (?, ?, ?)", [*others, ("示例省关于节约用水的意见", "agency", "zz")])
    assert "是不是“示例省关于节约用水的意见”" in str(unresolved(db, reference("关于节约用水的意见")).args["guess"])
