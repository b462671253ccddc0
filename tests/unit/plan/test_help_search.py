"""The sections of an editorial page, cut out of what MkDocs made of it."""

from __future__ import annotations

from gongkai.plan.pages.help_search import sections

PAGE = """<html><body><header><h2 id="no">不是正文</h2></header><main id="main"><nav>首页</nav><article>
<div><h1 id="_1">指南</h1><form><label>在说明页里找</label></form></div><nav><a href="#_2">申请</a></nav>
<div><p>开<strong>头</strong>的话</p>
<h2 id="_2">一、<em>申请</em></h2>
<h3 id="_3">（一）怎样提</h3><p>书面提出&lt;h2 id="x"&gt;</p>
<h3 id="_4">（二）期限</h3><table><tr><th>环节</th><td>答复</td></tr></table>
<h2 id="_5">二、收费</h2><p>不收费</p>
<footer>更新日期：2026-11-16</footer></div></article></main><footer>网站地图</footer></body></html>"""


def _cut(html: str) -> list[tuple[str, str, tuple[str, ...], str]]:
    return [(s.url, s.heading, s.within, s.text) for s in sections("pages/a.html", "指南", html)]


def test_each_heading_begins_a_section_and_knows_what_is_above_it() -> None:
    assert _cut(PAGE) == [
        ("pages/a.html", "指南", (), "开头的话"),
        ("pages/a.html#_2", "一、申请", ("指南",), ""),
        ("pages/a.html#_3", "（一）怎样提", ("指南", "一、申请"), '书面提出<h2 id="x">'),
        ("pages/a.html#_4", "（二）期限", ("指南", "一、申请"), "环节 答复"),
        ("pages/a.html#_5", "二、收费", ("指南",), "不收费"),
    ]


def test_a_page_without_headings_is_one_section() -> None:
    assert _cut("<main><p>一句话</p></main>") == [("pages/a.html", "指南", (), "一句话")]
    assert _cut("<p>别的主题</p>") == [("pages/a.html", "指南", (), "")]
