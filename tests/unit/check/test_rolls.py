"""Which columns of a name list are personal, by the words of the profile that other rules use too."""

from __future__ import annotations

import pytest

from gongkai.check.rolls import is_personal, unmasked
from gongkai.model.roll import MaskedColumn, MaskWay, NameList
from gongkai.model.source import RawTable
from gongkai.read.regions import profiles

WORDS = profiles()["全国"].words


@pytest.mark.parametrize(
    "column",
    ["姓名", "负责人", "身份证号码", "一卡通账号", "联系电话", "家庭住址", "户籍地址", "出生日期", "婚姻状况"],
)
def test_personal_columns(column: str):
    assert is_personal(column, WORDS)


@pytest.mark.parametrize("column", ["序号", "所属社区", "办公电话", "监督电话", "补助金额", "供养方式"])
def test_other_columns(column: str):
    assert not is_personal(column, WORDS)


@pytest.mark.parametrize(
    ("column", "way", "bare"),
    [
        ("姓名", MaskWay.OPEN, False),
        ("银行账号", MaskWay.CARD, False),
        ("户籍地址", MaskWay.CARD, True),
        ("婚姻状况", MaskWay.NAME, True),
    ],
)
def test_what_a_mask_makes_fit(column: str, way: MaskWay, bare: bool):
    table = RawTable(name="名单.csv", head=(column,), rows=(("演示",),))
    wanted = NameList(
        file="名单.csv", title="名单", columns=(column,), masks=(MaskedColumn(column=column, way=way),)
    )
    assert tuple(unmasked(wanted, table, WORDS)) == ((column,) if bare else ())
