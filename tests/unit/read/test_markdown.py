"""What a document may bring into a page, and what it may not."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gongkai.read.markdown import render_markdown

HOSTILE = [
    "<script>alert(1)</script>",
    "<SCRIPT SRC=//x.example></SCRIPT>",
    "[点这里](javascript:alert(1))",
    "[点这里](JaVaScRiPt:alert(1))",
    "[点这里](java&#115;cript:alert(1))",
    "[点这里]\n\n[点这里]: javascript:alert(1)",
    "[点这里][甲]\n\n[甲]: <javascript:alert(1)>",
    "<javascript:alert(1)>",
    "![图](javascript:alert(1))",
    "![图]\n\n[图]: data:image/svg+xml;base64,PHN2Zz4=",
    "![图](data:text/html;base64,PHNjcmlwdD4=)",
    "<a href='data:text/html,x'>点</a>",
    "<a href=' javascript:alert(1)'>点</a>",
    "<a href='vbscript:x'>点</a>",
    "<img src=x onerror=alert(1)>",
    "<p onclick='alert(1)' style='position:fixed'>字</p>",
    "<iframe src='https://x.example'></iframe>",
    "<svg><script>alert(1)</script></svg>",
    "<svg onload=alert(1)>",
    "<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>",
    "<object data=x></object><embed src=x>",
    "<form action=x><button>交</button></form>",
    "<base href='https://x.example'>",
    "<meta http-equiv=refresh content='0;url=x'>",
    "<link rel=stylesheet href=x>",
    "<style>body{display:none}</style>",
    "<!-- --!><script>alert(1)</script> -->",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
]
_TAGS = {"script", "iframe", "svg", "math", "object", "embed", "form", "button", "base", "meta", "link", "style"}


class _Active(HTMLParser):
    """Collects what a browser would run or load by itself; looks at tags and attributes, not at their text."""

    def __init__(self, markup):
        super().__init__()
        self.found = []
        self.feed(markup)

    def handle_starttag(self, tag, attrs):
        self.found += [tag] if tag in _TAGS else []
        for name, value in attrs:
            if name.startswith("on") or name == "style":
                self.found.append(name)
            if name in ("href", "src") and re.match(r"\s*(javascript|data|vbscript):", value or "", re.IGNORECASE):
                self.found.append(value)


@pytest.mark.parametrize("source", HOSTILE)
def test_nothing_active_comes_through(source):
    assert _Active(render_markdown(f"前面的话\n\n{source}\n\n后面的话\n").html).found == []


@settings(deadline=None)
@given(
    st.lists(st.sampled_from([*HOSTILE, "## 一", "- ", "> ", "`", "*", "\n", "[", "]:", " ", "字"]), max_size=8)
)
def test_nothing_active_comes_through_in_any_company(parts):
    assert _Active(render_markdown("".join(parts)).html).found == []


@settings(deadline=None)
@given(st.text(max_size=300))
def test_any_text_renders(source):
    render_markdown(source)


@pytest.mark.parametrize(
    "source",
    [
        "<table><tr><td colspan=2>合并</td></tr></table>",
        "[附件](图纸.pdf)",
        "[邮箱](mailto:a@example.com)",
        "[电话](tel:0878-0000000)",
        "H<sub>2</sub>O",
    ],
)
def test_honest_markup_comes_through(source):
    body = render_markdown(source).html
    assert re.search(r"colspan|href=\"(?:%E5|mailto|tel)|<sub>", body)


def test_emphasis_beside_chinese_punctuation_is_bold():
    assert "<strong>“应公开”</strong>的" in render_markdown("凡**“应公开”**的都公开").html


def levels(source: str) -> list[int]:
    return [level for level, _, _ in render_markdown(source).headings]


@pytest.mark.parametrize(
    ("written", "wanted"),
    [
        ("# 甲\n## 乙\n### 丙\n", [2, 3, 4]),
        ("### 甲\n### 乙\n", [2, 2]),
        ("## 甲\n#### 乙\n## 丙\n", [2, 3, 2]),
        ("#### 甲\n## 乙\n### 丙\n", [2, 2, 3]),
        ("# 甲\n## 乙\n### 丙\n#### 丁\n##### 戊\n###### 己\n", [2, 3, 4, 5, 6, 6]),
    ],
)
def test_heading_levels(written, wanted):
    assert levels(written) == wanted


@settings(deadline=None)
@given(st.lists(st.integers(1, 6), max_size=12))
def test_headings_have_no_gaps_and_agree_with_the_page(written):
    body = render_markdown("\n\n".join("#" * level + " 标题" for level in written))
    found = [level for level, _, _ in body.headings]
    assert [int(level) for level in re.findall(r"<h([1-6]) id=", body.html)] == found
    assert all(level >= 2 for level in found)
    assert all(after <= before + 1 for before, after in zip([1, *found], found, strict=False))


def test_anchors_are_unique_and_the_outline_is_plain():
    body = render_markdown("## **一** 总则\n\n## 二 <b>分则</b>\n")
    assert [row[1:] for row in body.headings] == [("h1", "一 总则"), ("h2", "二 分则")]


def test_words_are_unescaped_once():
    assert render_markdown("用 `&lt;` 表示小于").text == "用 &lt; 表示小于"
    assert render_markdown("甲 < 乙 & 丙").text == "甲 < 乙 & 丙"
