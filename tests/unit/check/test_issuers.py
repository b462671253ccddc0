"""What an issuer is by its name."""

from __future__ import annotations

import pytest

from gongkai.check.rules.issuer_without_power import sort_of
from gongkai.read.regions import profiles


@pytest.mark.parametrize(
    ("issuer", "sort"),
    [
        ("示例市节水工作领导小组", "议事协调机构"),
        ("示例市爱国卫生运动委员会办公室", "议事协调机构"),
        ("示例市抗旱指挥部", "临时机构"),
        ("示例市水务局办公室", "内设机构"),
        ("示例市人民政府办公室", None),
        ("示例市演示街道办事处", None),
        ("示例市水务局", None),
    ],
)
def test_bodies_without_power(issuer: str, sort: str | None):
    found = sort_of(issuer, profiles()["全国"].words)
    assert (found[0] if found else None) == sort
