"""Ids, titles and days of records."""

from __future__ import annotations

import re

import pytest

from gongkai.check.record import type_record
from gongkai.model.source import Raw


def agency(id: str, **more: str) -> Raw:
    tree = {"编号": id, "名称": "示例市水务局", "类别": "市级部门"} | more
    return Raw(kind="agency", path="catalogue/agencies.yml", keys=("机构", 0), tree=tree)


@pytest.mark.parametrize("id", ["a", "0", "czs-2017-47", "a--b", "x" * 80, " water ", "index2", "pages"])
def test_good_ids(id):
    entry, wrong = type_record(agency(id))
    assert wrong == ()
    assert entry is not None
    assert entry.id == id.strip()


@pytest.mark.parametrize(
    "id", ["水", "A", "a_b", "-a", "a-", "x" * 81, "index", "page-1", "../x", "a/b", "a b", "a\nb", "١"]
)
def test_bad_ids_come_with_a_good_one(id):
    entry, wrong = type_record(agency(id))
    assert entry is None
    assert [(finding.rule, finding.keys) for finding in wrong] == [("GK105", ("机构", 0, "编号"))]
    suggestion = str(wrong[0].args["suggestion"])
    assert re.fullmatch("[a-z0-9-]{1,40}", suggestion)
    assert type_record(agency(suggestion))[1] == ()


def test_a_bad_id_does_not_hide_other_mistakes():
    _, wrong = type_record(agency("水", 类别="乡"))
    assert {finding.rule for finding in wrong} == {"GK104", "GK105"}


def test_a_missing_id_is_reported_once():
    _, wrong = type_record(agency(""))
    assert [finding.rule for finding in wrong] == ["GK101"]
