"""Rules are found by their files; waivers set them aside."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from gongkai.check.case import Case
from gongkai.check.engine import judge_record, rules
from gongkai.check.record import type_record
from gongkai.model.finding import Rule
from gongkai.model.source import Raw
from gongkai.read.regions import profiles

TREE = {
    "编号": "zc-1",
    "标题": "办法",
    "文号": "示政发[2026]1号",
    "索引号": "sl001/2026-00001",
    "发文机关": "市政府",
    "成文日期": "2026-11-02",
    "发布机构": "市政府",
    "发布日期": "2026-11-01",
    "公开属性": "主动公开",
}


def judged(**more: object) -> list[str]:
    raw = Raw(kind="policy", path="content/policies/zc-1.md", keys=(), tree=TREE | more)
    entry, _ = type_record(raw)
    assert entry is not None
    case = Case(record=entry.record, raw=raw, title="", profile=profiles()["云南"])
    return [finding.rule for finding in judge_record(case)]


FORMS = ("over_record", "over_store", "over_standing", "over_kin", "over_page", "over_output")


def test_every_file_holds_one_rule_and_one_function():
    package = import_module("gongkai.check.rules")
    for info in iter_modules(package.__path__):
        module = import_module(f"{package.__name__}.{info.name}")
        assert isinstance(module.RULE, Rule)
        asked = [form for form in FORMS if hasattr(module, form)]
        assert asked and hasattr(module, "KINDS") == (not {"over_standing", "over_kin"}.isdisjoint(asked)), (
            info.name
        )
        assert hasattr(module, "kin") == ("over_kin" in asked), info.name
        assert hasattr(module, "LEANS") == hasattr(module, "lean"), info.name
        assert hasattr(module, "READS") == ("over_store" in asked), info.name
        assert module.RULE.name.replace("-", "_") == info.name


def test_rules_come_in_order():
    assert [rule.id for rule in rules()] == sorted(rule.id for rule in rules())


def test_a_waiver_sets_one_rule_aside():
    waiver = {"规则": "GK201", "理由": "历史文号", "批准人": "市政府办公室主任"}
    assert judged() == ["GK201", "GK202"]
    assert judged(豁免=[waiver]) == ["GK202"]
