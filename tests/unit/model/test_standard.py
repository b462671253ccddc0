"""The table of fields."""

from __future__ import annotations

from gongkai.model.standard import STANDARD, StandardField, canonical


def test_every_field_once() -> None:
    assert [s.field for s in STANDARD if STANDARD.count(s) == 1] and len(STANDARD) == 26
    assert {s.field for s in STANDARD} == set(StandardField)


def test_nine_fields_of_the_pilot() -> None:
    pilot = [s for s in STANDARD if s.pilot]
    assert len(pilot) == 9
    assert all(canonical(s.pilot) == s.field.value for s in pilot)


def test_former_names() -> None:
    assert canonical("环境保护") == "生态环境"
    assert canonical("城乡规划") == "国土空间规划"
    assert canonical("综合政务") == "综合政务"
