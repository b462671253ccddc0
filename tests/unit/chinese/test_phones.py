"""Telephone numbers as people write them."""

from __future__ import annotations

import pytest

from gongkai.chinese.phones import phones


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("0878-0000441", ["0878-0000441"]),
        ("(020)11112222转2", ["020-11112222"]),
        ("（0878）3000001、3000002", ["0878-3000001", "3000002"]),
        ("020-12345-9", ["020-12345"]),
        ("(0760)8888 1234", ["0760-88881234"]),
        ("拨打12333或020- 11112222", ["12333", "020-11112222"]),
        ("400-123-4567", ["4001234567"]),
        ("020-11112222，周一至周五上午9：00-12:00", ["020-11112222"]),
        ("演示路305号808室，信箱 a163@example.com", []),
        ("120", ["120"]),
        ("", []),
    ],
)
def test_every_number_is_found(text, wanted):
    assert [phone.whole for phone in phones(text)] == wanted


def test_short_numbers_need_no_area_code():
    assert [phone.service for phone in phones("12345、0878-0000001")] == [True, False]


@pytest.mark.parametrize(
    ("text", "hotline"),
    [("12345", True), ("0878-12345", True), ("0878-0000441", False), ("4001234567", False), ("0878-10101", True)],
)
def test_hotlines_take_questions_and_complaints(text, hotline):
    assert [phone.hotline for phone in phones(text)] == [hotline]


@pytest.mark.parametrize(
    ("asked", "told", "same"),
    [
        ("0878-0000441", "0878-0000441", True),
        ("0878-0000441", "0878-0000441转2", True),
        ("0878-0000441转1", "0878-0000441转2", False),
        ("0878-0000441-1", "0878-0000441分机1", True),
        ("0878-0000441转1", "0878-0000442转1", False),
    ],
)
def test_two_extensions_are_two_lines(asked, told, same):
    (one,), (other,) = phones(asked), phones(told)
    assert one.rings(other) == other.rings(one) == same
