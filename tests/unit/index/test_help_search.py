"""The index of the editorial pages: what lunr.py finds in it, and lunr.js with the script of these pages."""

from __future__ import annotations

import json
import re
from functools import partial
from importlib.resources import files
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from lunr.index import Index
from tests.conftest import REPOSITORY
from tests.node import needs_node, node

from gongkai.index.help_search import help_search
from gongkai.index.search.folding import fold
from gongkai.index.search.terms import tokens

LUNR_JS = Path(str(files("mkdocs"))) / "contrib/search/templates/search/lunr.js"
HELP_JS = REPOSITORY / "theme/assets/js/help-search.js"
run = partial(node, lunr=LUNR_JS, help=HELP_JS)


def _section(anchor: str, heading: str, text: str = "", within: tuple[str, ...] = ("公开指南",)) -> Any:
    return SimpleNamespace(url=f"pages/guide.html{anchor}", heading=heading, within=within, text=text)


SECTIONS = (
    _section("", "公开指南", "本指南说明怎样获取信息。", ()),
    _section("#_1", "依申请公开"),
    _section("#_2", "收费", "提供信息不收取费用，号码是０９６１２８。", ("公开指南", "依申请公开")),
    _section(
        "#_3", "办理期限", "收到申请之日起20个工作日内答复；需要延长的，另行告知。", ("公开指南", "依申请公开")
    ),
    _section("#_4", "联系方式", "联系人𠮷某某，地址演示路1号，拨打0878-0000012。"),
    _section("#_5", "读屏软件", "页面按标题分级，状态写明文字。ABC", ("无障碍",)),
)


def _pushed(sections: Any = SECTIONS) -> dict[str, Any]:
    script = help_search(SimpleNamespace(sections=sections)).decode("utf-16")
    found = re.fullmatch(
        r"\(self\.gongkaiSearch=self\.gongkaiSearch\|\|\[\]\)\.push\((.*)\);\n", script, re.DOTALL
    )
    assert found
    name, data = json.loads(found[1])
    assert name == "help"
    return data


def _ask(body: str, value: Any) -> Any:
    return run(f"const {{ tokens, find, pieces, line }} = help.open(input[0], lunr); {body}", [_pushed(), value])


def test_sections_travel_as_they_are_shown() -> None:
    said = _pushed()["sections"]
    assert said[1] == ["pages/guide.html#_1", "依申请公开", "公开指南", ""]
    assert said[2][2] == "公开指南 › 依申请公开"


def test_lunr_py_finds_headings_before_texts() -> None:
    # lunr.py compares code points, so it cannot load terms beyond U+FFFF in the order of JavaScript.
    index = Index.load(_pushed([s for s in SECTIONS if "𠮷" not in s.text])["index"])
    assert [hit["ref"] for hit in index.search("申请")] == ["1", "3", "2"]
    assert [hit["ref"] for hit in index.search("答复")] == ["3"]
    assert [hit["ref"] for hit in index.search("096128")] == []
    assert [hit["ref"] for hit in index.search("96128")] == ["2"]
    assert index.search("预算") == []


def test_only_traditional_characters_that_can_meet_something_travel() -> None:
    script = _pushed()["script"]
    pairs = dict(zip(script[::2], script[1::2], strict=True))
    assert pairs["請"] == "请" and pairs["長"] == "长"
    assert "龍" not in pairs


@needs_node
@pytest.mark.parametrize(
    "text",
    [
        "依申请公开，20個工作日",
        "ＡＢＣ項目 Ｎｏ．007 000 〔2017〕047号",
        "字",
        "𠮷某某〇一",
        "བོད་ཡིག é ß ﬁ カﾞ ①",
        "xxgk@example.com",
        "",
    ],
)
def test_the_browser_cuts_as_the_generator(text: str) -> None:
    # The table that travels is cut down to this text; a word of another script would stay as it is.
    data = _pushed([_section("", text)])
    assert run("return help.open(input[0], lunr).tokens(input[1])", [data, text]) == tokens(fold(text))


@needs_node
@pytest.mark.parametrize(
    ("query", "anchors", "full"),
    [
        ("申请公开", ["#_1", "#_3", "#_2"], True),
        ("申請公開", ["#_1", "#_3", "#_2"], True),
        ("依申请公开 收费", ["#_2"], True),
        ("答", ["#_3"], True),
        ("961", ["#_2"], True),
        ("𠮷某", ["#_4"], True),
        ("ａｂｃ", ["#_5"], True),
        ("延长几天", ["#_3"], False),
        ("预算", [], False),
        ("。", [], False),
        ("*", [], False),
    ],
)
def test_the_browser_finds(query: str, anchors: list[str], full: bool) -> None:
    hits, said = _ask("const { hits, full } = find(input[1]); return [hits.map(([url]) => url), full];", query)
    assert [url.removeprefix("pages/guide.html") for url in hits] == anchors
    assert said is full


@needs_node
@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        ("依申请公开的申请", "申请公开", "依[申请公开]的[申请]"),
        ("２０ 个工作日", "20个", "[２０] [个]工作日"),
        ("2020年", "20", "[20]20年"),
        ("ＡＢＣ和abc", "abc", "[ＡＢＣ]和[abc]"),
        ("申请", "申請", "[申请]"),
        ("没有", "预算", "没有"),
        ("", "预算", ""),
    ],
)
def test_the_words_are_marked(text: str, query: str, expected: str) -> None:
    parts = _ask("return pieces(input[1][0], find(input[1][1]).words)", [text, query])
    assert "".join(f"[{part}]" if i % 2 else part for i, part in enumerate(parts)) == expected


@needs_node
def test_a_line_begins_shortly_before_the_first_word() -> None:
    text = "甲" * 50 + "\n收费" + "乙" * 100
    assert _ask("return line(input[1], ['收费'])", text) == "…" + "甲" * 19 + " 收费" + "乙" * 68 + "…"
    assert _ask("return line(input[1], ['预算'])", text) == text[:90].replace("\n", " ") + "…"
    assert _ask("return line(input[1], [])", "短") == "短"
    assert "\ufffd" not in _ask("return line(input[1], [])", "甲" * 89 + "𠮷" * 9)


def test_it_stays_small() -> None:
    assert HELP_JS.stat().st_size <= 7 * 1024
