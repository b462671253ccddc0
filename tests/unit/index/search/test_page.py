"""The search page in a real browser, opened from a disk: no server, no network."""

import re
import shutil
import subprocess
from types import SimpleNamespace
from urllib.parse import quote

import pytest

from gongkai.index.search.script import search_manifest
from gongkai.index.search.segment import segment

from .samples import LUNR_JS, SEARCH_JS, doc

CHROMIUM = shutil.which("chromium")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-quic",
    "--no-first-run",
    "--disable-component-update",
    "--disable-sync",
    "--virtual-time-budget=8000",
    "--dump-dom",
)
PAGE = """<!doctype html><meta charset="utf-8"><title>搜索</title>
<form role="search" action="search.html"><input name="q"></form>
<div id="search-results" aria-live="polite"></div>
<script defer src="assets/lunr.js"></script>
<script defer src="search/segments.js"></script>
<script defer src="assets/search.js"></script>
<script>addEventListener('load', () => setTimeout(() => { %s }, 1000));</script>
"""
ONE = (
    doc(
        "楚市政通〔2017〕47号",
        "关于规范城区停车收费的通知",
        "机动车停放。" * 20 + "停车收费标准",
        "市人民政府办公室",
        0,
    ),
)
MANY = tuple(doc("", f"第{at}次常务会议纪要", "会议研究了<b>预算</b>", "", at) for at in range(1, 121))

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="chromium is not installed; the page cannot be opened")


@pytest.fixture
def opened(tmp_path):
    """Open the page with a query, perhaps act on it, and give the document as it is then."""
    site = tmp_path / "门户 网站"
    for folder in ("assets", "search"):
        (site / folder).mkdir(parents=True)
    shutil.copy(LUNR_JS, site / "assets" / "lunr.js")
    shutil.copy(SEARCH_JS, site / "assets" / "search.js")
    (site / "search" / "d1.js").write_bytes(segment(SimpleNamespace(name="d1", docs=ONE)))
    (site / "search" / "d2.js").write_bytes(segment(SimpleNamespace(name="d2", docs=MANY)))

    def open_page(query, act="", segments=("d1.js", "d2.js")):
        (site / "search" / "segments.js").write_bytes(search_manifest(SimpleNamespace(segments=segments)))
        (site / "search.html").write_text(PAGE % act, encoding="utf-8")
        address = f"{(site / 'search.html').as_uri()}?q={quote(query)}"
        command = [CHROMIUM, *FLAGS, f"--user-data-dir={tmp_path / 'profile'}", address]
        done = subprocess.run(command, capture_output=True, timeout=120, check=True)
        return done.stdout.decode()

    return open_page


def titles(page):
    return [re.sub("<[^>]*>", "", title) for title in re.findall(r'<a class="gk-item-title"[^>]*>(.*?)</a>', page)]


def test_a_document_is_found_by_its_number_and_shown(opened):
    page = opened("停车收费 [2017]047")
    assert titles(page)[0] == "关于规范城区停车收费的通知"
    assert "找到 1 条" in page
    assert "规范城区<mark>停车收费</mark>的通知" in page
    assert "楚市政通〔<mark>2017</mark>〕<mark>47</mark>号" in page
    # The words stand late in the text; the snippet begins shortly before them.
    assert re.search(r'<p class="gk-item-snippet">….*<mark>停车收费</mark>标准</p>', page)
    assert re.search(r'href="file:///[^"]*/policies/0\.html"', page)
    assert '<time class="gk-item-day" datetime="2026-06-26">' in page


def test_fifty_at_a_time_and_text_is_never_markup(opened):
    page = opened("会议", "document.querySelector('.gk-results-more').click()")
    assert len(titles(page)) == 100
    assert "显示更多" in page
    assert "会议</mark>研究了&lt;b&gt;预算&lt;/b&gt;" in page


def test_another_query_without_leaving_the_page(opened):
    act = "const i = document.querySelector('input'); i.value = '停车'; i.form.requestSubmit()"
    assert titles(opened("会议", act)) == ["关于规范城区停车收费的通知"]


def test_nothing_found_says_what_to_do_and_what_was_lost(opened):
    page = opened("不存在", segments=("d1.js", "gone.js"))
    assert "没有找到“不存在”" in page
    assert "〔2017〕47号、2017 47 都可以" in page
    assert "有一部分没能载入" in page
