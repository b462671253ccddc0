"""What is not repeated in a log, and what may be."""

from __future__ import annotations

import pytest

from gongkai.chinese.private import is_private


@pytest.mark.parametrize(
    "text",
    [
        "电话: " + "138" + "0013" + "8000",
        "张某某家住示例镇演示路3号2幢1单元402室。",
        "当事人驾驶云E00000小型客车路过。",
        "护照号码：E" + "00000000",
    ],
)
def test_personal_data_is_private(text):
    assert is_private(text)


@pytest.mark.parametrize(
    "text", ["成文日期: 十一月初", "电话: 0878-0000003", "索引号: sl001/2026-00001", "地址: 演示路1号"]
)
def test_what_a_portal_publishes_is_not(text):
    assert not is_private(text)
