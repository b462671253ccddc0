"""The portal's list of wordings: rows by themselves, days, kinds, and what comes with the system."""

from datetime import date, datetime

import pytest

from gongkai.check.case import Case
from gongkai.check.rules import wording_dated, wording_missing, wording_wrong
from gongkai.check.wordings import type_wordings
from gongkai.model.letter import Letter, LetterType
from gongkai.model.profile import Profile
from gongkai.model.record import Openness
from gongkai.model.setting import Level
from gongkai.model.source import Body, Raw
from gongkai.model.wording import Demand, Wording, laid
from gongkai.read.wordings import default_wordings

NEW = Wording(
    word="旧机关", instead="新机关", why="改了", level=Level.NOTE, since=date(2019, 1, 1), besides=("原旧机关",)
)


def case(body: str, *rows: Wording, day: str = "2026-01-05") -> Case:
    moment = datetime.fromisoformat(day)
    record = Letter(
        id="lx-1",
        title="题",
        agency="水务局",
        published=moment,
        openness=Openness.PUBLIC,
        type=LetterType.SUGGESTION,
        received=moment.date(),
        consent=True,
    )
    raw = Raw(
        kind="letter", path="a.md", keys=(), tree={"标题": "题", "答复": body}, body=Body(source=body, text=body)
    )
    return Case(record=record, raw=raw, title="题", profile=Profile(name="甲", wordings=rows))


@pytest.mark.parametrize(
    ("body", "day", "count"),
    [
        ("问旧机关", "2026-01-05", 1),
        ("问旧机关", "2018-12-31", 0),
        ("问原旧机关", "2026-01-05", 0),
        ("见《旧机关通知》", "2026-01-05", 0),
        ("见《旧机关通知》，问旧机关", "2026-01-05", 1),
    ],
)
def test_a_dated_word(body, day, count):
    found = list(wording_dated.over_record(case(body, NEW, day=day)))
    assert len(found) == count
    assert all(f.args["word"] == "旧机关" and "新机关" in str(f.args["hint"]) for f in found)


def test_levels_and_kinds():
    wrong = Wording(word="错词", why="错", level=Level.ERROR, where=("公示",))
    assert not list(wording_wrong.over_record(case("错词", wrong)))
    assert not list(wording_dated.over_record(case("错词", wrong)))
    needed = Wording(word="监督电话", why="要写", demand=Demand.NEEDED, where=("市长信箱来信",))
    assert [f.args["word"] for f in wording_missing.over_record(case("无", needed))] == ["监督电话"]
    assert not list(wording_missing.over_record(case("监督电话0878", needed)))


def test_own_rows_hold_and_switch_off():
    off = Wording(word="旧机关", why="本地还用", level=Level.OFF)
    assert laid((off,), (NEW,)) == ()
    assert [row.word for row in laid((), (NEW,))] == ["旧机关"]


def test_one_bad_row_leaves_the_others():
    rows = [
        {"词": "旧机关", "理由": "改了"},
        {"词": "旧机关", "理由": "又"},
        {"词": "甲", "理由": "短"},
        {"词": "无理由"},
    ]
    good, wrong = type_wordings(Raw(kind="wordings", path="w.yml", keys=(), tree={"措辞": rows, "其他": 1}), ())
    assert [row.word for row in good] == ["旧机关"]
    assert sorted((f.rule, f.keys) for f in wrong) == [
        ("GK101", ("措辞", 3, "理由")),
        ("GK102", ("其他",)),
        ("GK634", ("措辞", 1, "词")),
        ("GK634", ("措辞", 2, "词")),
    ]


def test_every_word_of_the_system_has_a_source_and_is_sought():
    rows = default_wordings()
    assert all(row.source and row.why and row.instead and row.word not in row.instead for row in rows)
    assert len({row.word for row in rows}) == len(rows)
