"""Where personal numbers are looked for, and how often one is reported."""

from __future__ import annotations

from dataclasses import replace

from gongkai.check.case import Case
from gongkai.check.record import type_record
from gongkai.check.rules.personal_mobile import RULE
from gongkai.check.words import _but_open, in_tree, spots
from gongkai.chinese.accounts import find_mails
from gongkai.chinese.identity import bare, find_ids, find_mobiles
from gongkai.model.source import Body, Raw, RawFile
from gongkai.read.regions import profiles

MOBILE = "139" + "0" * 8
# The example printed in GB 11643.
ID = "11010519491231002X"
TREE = {
    "编号": "jc-1",
    "标题": "方案",
    "发布机构": "市水务局",
    "发布日期": "2026-10-08",
    "公开属性": "主动公开",
    "承办单位": "市水务局",
    "程序": [{"环节": "启动", "说明": "无"}],
}


def file(name: str, text: str = "") -> RawFile:
    return RawFile(name=name, size=1, digest="", text=text)


def found(more: dict, body: str = "", *files: RawFile) -> list[tuple]:
    raw = Raw(
        kind="decision",
        path="content/decisions/jc-1.md",
        keys=(),
        tree=TREE | more,
        body=Body(source=body),
        files=files,
    )
    entry, _ = type_record(raw)
    assert entry is not None
    case = Case(record=entry.record, raw=raw, title="", profile=profiles()["云南"])
    hits = list(spots(case, RULE, find_mobiles))
    assert all(MOBILE not in str(replace(hit, path="").args) for hit in hits)
    return [(hit.keys, hit.offset, hit.args["where"], hit.args["count"]) for hit in hits]


def test_nothing_is_found_in_nothing():
    assert found({}, "电话 0878-0000002，项目编号：13900000000") == []


def test_fields_however_deep():
    assert found({"程序": [{"环节": "启动", "说明": f"找 {MOBILE}"}]}) == [
        (("程序", 0, "说明"), None, "“说明”", 1)
    ]


def test_each_line_of_the_body():
    assert found({}, f"一\n{MOBILE} {MOBILE}\n二\n{MOBILE}") == [((), 1, "正文", 2), ((), 3, "正文", 1)]


def test_attachments_are_placed_by_name_even_if_one_is_missing():
    listed = {"附件": [{"文件": "无.txt"}, {"文件": "名单.txt"}]}
    assert found(listed, "", file("名单.txt", MOBILE)) == [(("附件", 1), None, "附件“名单.txt”", 1)]


def test_a_file_that_is_asked_for_elsewhere():
    assert found({"程序": [{"环节": "启动", "说明": "样例.txt"}]}, "", file("样例.txt", MOBILE)) == [
        (("程序", 0, "说明"), None, "附件“样例.txt”", 1)
    ]


def test_what_the_site_calls_open_is_not_told_unless_it_is_an_id():
    def told(find, text: str, number: str) -> int:
        return len(_but_open(find, (bare(number),))(text))

    assert told(find_mobiles, f"电话 139-0000-0000、138{'0' * 8}", MOBILE) == 1
    assert told(find_mails, "本人邮箱Demo0@163.com", "demo0@163.com") == 0
    assert told(find_ids, f"号码{ID}", ID) == 1


def test_open_numbers_in_the_configuration():
    tree = {"联系电话": MOBILE, "公开号码": [{"号码": MOBILE, "单位": "甲", "理由": f"见 {MOBILE}"}]}
    assert [hit.keys for hit in in_tree(tree, RULE, find_mobiles)] == [("联系电话",), ("公开号码", 0, "理由")]
    assert len(list(in_tree({"公开号码": [{"号码": ID}]}, RULE, find_ids))) == 1


def test_a_number_in_a_files_name_is_reported_once_and_never_repeated():
    name = f"{MOBILE}.txt"
    assert found({"附件": [{"文件": name}]}, "", file(name)) == [(("附件", 0, "文件"), None, "“附件的文件名”", 1)]
    assert found({"附件": [{"文件": name}]}, "", file(name, MOBILE))[1] == (("附件", 0), None, "第1个附件", 1)
