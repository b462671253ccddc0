"""Trees → records: every mistake at once, each with the editor's own key."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gongkai.check.decode import decode
from gongkai.model.agency import Agency, AgencyLevel
from gongkai.model.bulletin import Bulletin
from gongkai.model.field import said_of
from gongkai.model.finding import remedy, sentence
from gongkai.model.kind import kinds
from gongkai.model.policy import Policy
from gongkai.work.rulebook import rulebook

POLICY = {
    "编号": "zc-1",
    "标题": "办法",
    "发文机关": "市政府",
    "成文日期": "2026年11月2日",
    "发布机构": "市政府",
    "发布日期": "2026-11-04 09:30",
    "公开属性": "主动公开",
}
TASK = {"序号": "1", "任务": "管网", "牵头单位": "市水务局", "完成时限": "2026-12-31", "进度": "６０"}


def faults(tree: dict[str, Any], cls: type[Any] = Policy) -> list[tuple[str, tuple[Any, ...]]]:
    record, wrong = decode(tree, cls)
    assert record is None
    for finding in wrong:
        rule = rulebook()[finding.rule]
        for lang in ("zh", "en"):
            assert sentence(rule, finding, lang) and remedy(rule, finding, lang)
    return sorted((finding.rule, finding.keys) for finding in wrong)


def test_a_good_record():
    record, wrong = decode(POLICY | {"主题": "供水", "须解读": "否"}, Policy)
    assert wrong == ()
    assert record is not None
    assert (record.signed, record.published) == (date(2026, 11, 2), datetime(2026, 11, 4, 9, 30))
    assert (record.issuers, record.topics, record.to_interpret) == (("市政府",), ("供水",), False)


def test_all_mistakes_are_reported_at_once():
    tree = {key: value for key, value in POLICY.items() if key != "发布机构"}
    tree |= {
        "成文日期": "2026-02-30",
        "须解读": "yes",
        "公开属性": "公开",
        "主题": {"甲": "乙"},
        "点击": "1",
        "附件": [{"文件": "a.pdf"}, {"名称": "b", "大小": "1"}],
        "豁免": "GK301",
    }
    assert faults(tree) == [
        ("GK101", ("发布机构",)),
        ("GK101", ("附件", 1, "文件")),
        ("GK102", ("点击",)),
        ("GK102", ("附件", 1, "大小")),
        ("GK103", ("主题",)),
        ("GK103", ("成文日期",)),
        ("GK103", ("豁免", 0)),
        ("GK103", ("须解读",)),
        ("GK104", ("公开属性",)),
    ]


@pytest.mark.parametrize("blank", ["", "  ", "\u3000", [], {}, None])
def test_a_key_without_a_value_is_not_written(blank):
    assert faults(POLICY | {"标题": blank}) == [("GK101", ("标题",))]
    assert decode(POLICY | {"摘要": blank}, Policy)[1] == ()


def test_a_misspelt_key_is_one_mistake_not_two():
    tree = {key: value for key, value in POLICY.items() if key != "成文日期"}
    assert faults(tree | {"成文时间": "2026-11-02"}) == [("GK102", ("成文时间",))]
    assert faults(tree | {"signed": "2026-11-02"}) == [("GK102", ("signed",))]


def test_what_is_already_written_is_no_suggestion():
    _, wrong = decode(POLICY | {"成文时间": "2026-11-02"}, Policy)
    assert "成文日期" not in wrong[0].args["guess"]


def test_mistakes_in_a_list_of_records():
    tree = POLICY | {
        "年份": "2026",
        "季度": "3",
        "任务清单": [TASK, TASK | {"进度": "-1"}, "x", TASK | {"进度": "²"}],
    }
    del tree["发文机关"], tree["成文日期"]
    assert faults(tree, Bulletin) == [
        ("GK103", ("任务清单", 1, "进度")),
        ("GK103", ("任务清单", 2)),
        ("GK103", ("任务清单", 3, "进度")),
    ]


def test_a_message_does_not_repeat_a_mobile_number():
    number = "139" + "0" * 8
    _, wrong = decode(POLICY | {"成文日期": number, number: "x", "公开属性": number}, Policy)
    assert len(wrong) == 3
    assert all(number not in str(finding.args) for finding in wrong)


def test_keys_lead_from_the_files_root():
    _, wrong = decode({"编号": "a"}, Agency, ("机构", 4))
    assert {finding.keys for finding in wrong} == {("机构", 4, "名称"), ("机构", 4, "类别")}
    assert decode({"编号": "a", "名称": "局", "类别": "乡镇"}, Agency)[0].level is AgencyLevel.TOWNSHIP


_TREES = st.recursive(
    st.one_of(st.none(), st.text(max_size=6), st.sampled_from(["是", "1", "2026-11-02", "主动公开", "20日"])),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=4), inner, max_size=3)),
    max_leaves=6,
)


@settings(deadline=None)
@given(st.data())
def test_any_tree_is_a_record_or_findings_that_can_be_said(data):
    cls = data.draw(st.sampled_from([kind.record for kind in kinds().values()]))
    keys = st.sampled_from([said.key for said in said_of(cls).values()]) | st.text(max_size=4)
    record, wrong = decode(data.draw(st.dictionaries(keys, _TREES, max_size=8)), cls)
    assert (record is None) == bool(wrong)
    for finding in wrong:
        assert sentence(rulebook()[finding.rule], finding)
        assert finding.args.get("wanted") != "别的内容"
