"""What a guide lacks, and its state from dates."""

from __future__ import annotations

from datetime import date

import pytest

from gongkai.check.decode import decode
from gongkai.model.guide import KIND, Applicant, Guide

HEAD = {"编号": "g", "标题": "甲", "发布机构": "gov", "发布日期": "2026-01-01", "公开属性": "主动公开"}
WHOLE = HEAD | {
    "设定依据": ["某法第一条"],
    "申请条件": ["条件"],
    "申请材料": [{"名称": "申请表"}],
    "办理流程": [{"环节": "受理"}],
    "办理地点": [{"地址": "演示路1号", "办理时间": "工作日 09:00-12:00"}],
    "咨询方式": {"电话": "0878-0000001"},
}


def guide(tree: dict[str, object]) -> Guide:
    record, wrong = decode(tree, Guide)
    assert wrong == ()
    assert isinstance(record, Guide)
    return record


def test_a_whole_guide_lacks_nothing():
    assert guide(WHOLE).missing == () and guide(WHOLE).lacking == ""
    assert len(guide(HEAD).missing) == 7 and guide(HEAD).lacking == "7"


@pytest.mark.parametrize("key", ["设定依据", "申请条件", "申请材料", "办理流程"])
def test_each_element_is_missed(key):
    assert guide({k: v for k, v in WHOLE.items() if k != key}).missing == (key,)


def test_what_stands_in_for_an_element():
    no_papers = {k: v for k, v in WHOLE.items() if k != "申请材料"}
    assert guide(no_papers | {"无需材料": "是"}).missing == ()
    at_a_point = WHOLE | {"办理地点": [{"网点": "fw"}], "咨询方式": None}
    assert guide(at_a_point).missing == ()
    online = WHOLE | {"办理地点": None, "到现场次数": "0", "办理形式": [{"形式": "网上"}]}
    assert guide(online).missing == ()
    assert guide(online | {"到现场次数": "1"}).missing == ("办理地点", "办理时间")


def test_the_words_of_the_national_table_are_understood():
    assert guide(HEAD | {"服务对象": ["自然人", "企业法人", "非法人企业"]}).for_whom == (
        Applicant.PERSON,
        Applicant.COMPANY,
    )


def test_the_state_follows_from_dates():
    facts = {"effective": "2026-03-01", "ends": "2026-09-01"}
    days = (date(2026, 2, 28), date(2026, 3, 1), date(2026, 9, 1))
    states = [KIND.state(facts, day) for day in days]
    assert [state.label for state in states if state] == ["尚未实施", "可以办理", "已停办"]
    assert [state.until for state in states if state] == [date(2026, 3, 1), date(2026, 9, 1), None]
