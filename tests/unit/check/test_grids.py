"""Tables of a record, in its text and in its attachments."""

from __future__ import annotations

from gongkai.check.case import Case
from gongkai.check.grids import Grid, grids
from gongkai.check.record import type_record
from gongkai.model.source import Body, Raw, RawFile
from gongkai.read.markdown import render_markdown
from gongkai.read.regions import profiles

TREE = {
    "编号": "jc-1",
    "标题": "困境儿童补助",
    "发布机构": "市水务局",
    "发布日期": "2026-10-08",
    "公开属性": "主动公开",
    "承办单位": "市水务局",
    "程序": [{"环节": "启动", "说明": "无"}],
    "附件": [{"文件": "名单.xlsx"}],
}
NAMES = ("姓名",)


def of(source: str = "", *files: RawFile) -> list[Grid]:
    body = Body(source=source, html=render_markdown(source).html) if source else Body()
    raw = Raw(kind="decision", path="content/decisions/jc-1.md", keys=(), tree=TREE, body=body, files=files)
    entry, _ = type_record(raw)
    assert entry is not None
    return list(grids(Case(record=entry.record, raw=raw, title=TREE["标题"], profile=profiles()["云南"])))


def test_a_table_in_the_text():
    (grid,) = of("前言\n\n## 名单\n\n| 姓 名 | 班级 |\n| --- | --- |\n| 李演示 | 一班 |\n| 王* | |\n")
    assert grid.head == ("姓名", "班级")
    assert grid.rows == (("李演示", "一班"), ("王*", ""))
    assert (grid.offset, grid.title) == (4, "困境儿童补助 ## 名单")
    assert grid.columns(NAMES) == (0,)
    assert grid.filled(1) == ("一班",)
    assert grid.named_rows(NAMES) == (("李演示", "一班"),)


def test_a_table_in_html():
    (grid,) = of("<table><tr><th>姓名</th><th>班级</th></tr><tr><td>李演示</td></tr></table>\n")
    assert grid.rows == (("李演示", ""),)


def test_sheets_and_tables_of_attachments():
    file = RawFile(name="名单.xlsx", size=1, digest="", text="一览表\n姓名\t班级\n李演示\t一班\n\n无表\n甲\t乙\n")
    (grid,) = of("", file)
    assert (grid.head, grid.rows) == (("姓名", "班级"), (("李演示", "一班"),))
    assert (grid.where, grid.keys) == ("附件“名单.xlsx”", ("附件", 0))
    assert grid.title == "困境儿童补助 名单.xlsx 一览表"


def test_what_is_no_table():
    assert of("正文\n") == of("| 姓名 |\n| --- |\n| 李演示 |\n") == []
