"""The search in headless Chromium from file://, over small indexes: boxes, results, and what is missing."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, quote, urlsplit

import pytest
from jinja2 import Environment, FileSystemLoader

from gongkai.render.assets import assets
from tests.browser import chromium
from tests.conftest import REPOSITORY
from tests.unit.index.search.samples import Unit, write_index

THEME = REPOSITORY / "theme"
PAGE = """<!doctype html>
<html lang="zh-CN" data-today="2026-11-25"><head><meta charset="utf-8"><title>页</title>
<meta http-equiv="Content-Security-Policy"
 content="default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'; base-uri 'none'">
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<link rel="stylesheet" href="assets/gongkai.css"><script defer src="assets/gongkai.js"></script></head>
<body><main class="gk-main"><h1>页</h1>
{% from "search_box/part.html" import search_box %}{% from "search_results/part.html" import search_results %}
{{ search_box("") }}{% if results %}{{ search_results("") }}{% endif %}
</main></body></html>"""
PARKING = Unit(
    record="p",
    url="p.html",
    title="关于规范城区停车收费的通知",
    text="机动车停放。" * 30 + "停车收费标准",
    kind="政策文件",
    number="楚市政通〔2017〕47号",
    agency="市政府办公室",
    day="2017-06-26",
    facets={"种类": ("政策文件",), "机关": ("市政府办公室",), "年份": ("2017",)},
)
OPEN = Unit(
    record="o",
    url="o.html",
    title="停车场规划公示",
    heading="图纸.pdf",
    text="<b>停车</b>场",
    kind="公示",
    day="2026-11-20",
    state=("即将公示|公示中|公示已结束", "2026-11-20", "2026-11-26", "soon"),
    facets={"种类": ("公示",), "年份": ("2026",)},
)
MANY = [
    Unit(
        record=f"m{at:02}",
        url=f"m{at}.html",
        title=f"第{at}次常务会议纪要",
        text="会议研究了预算",
        kind="会议纪要",
        day=f"2025-01-{at:02}",
        facets={"种类": ("会议纪要",), "年份": ("2025",)},
    )
    for at in range(1, 26)
]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root: Path = tmp_path_factory.mktemp("disk") / "门户 网站"
    for url, data in assets((THEME,)):
        (root / url).parent.mkdir(parents=True, exist_ok=True)
        (root / url).write_bytes(data)
    page = Environment(loader=FileSystemLoader(THEME / "parts"), autoescape=True).from_string(PAGE)
    for name, results in (("search", True), ("index", False), ("p", False), ("o", False)):
        (root / f"{name}.html").write_text(page.render(results=results), encoding="utf-8")
    write_index(root / "search", b=[PARKING, *MANY[:20]], c=[OPEN, *MANY[20:]])
    return root


@pytest.fixture
def page(browser: Any, site: Path) -> Iterator[Reader]:
    chromium.resize(browser, chromium.DESK)
    browser.get_log("browser")
    yield Reader(browser, site)


class Reader:
    """A person before the browser."""

    def __init__(self, browser: Any, site: Path) -> None:
        self.browser, self.site = browser, site

    def open(self, name: str = "search.html", **asked: str) -> None:
        query = "&".join(f"{quote(key)}={quote(value)}" for key, value in asked.items())
        self.browser.get(f"{(self.site / name).as_uri()}?{query}")

    def find(self, what: str) -> Any:
        return self.browser.find_element("css selector", what)

    def until(self, script: str) -> Any:
        from selenium.webdriver.support.ui import WebDriverWait

        return WebDriverWait(self.browser, 10, 0.05).until(lambda b: b.execute_script(f"return {script}"))

    def said(self, words: str) -> None:
        """The count says `words`, and nothing is being looked for any more."""
        self.until(
            "document.querySelector('.gk-results-body').getAttribute('aria-busy') === 'false' && "
            f"document.querySelector('.gk-results-count').textContent === '{words}'"
        )

    def titles(self) -> list[str]:
        return [one.text for one in self.browser.find_elements("css selector", ".gk-results-items .gk-item-title")]

    def asked(self) -> dict[str, list[str]]:
        return parse_qs(urlsplit(self.browser.current_url).query)

    def type(self, *keys: str) -> None:
        self.find("#gk-q").send_keys(*keys)

    def press(self, words: str) -> None:
        """Press the button with these words."""
        self.until(
            f"[...document.querySelectorAll('button')].some(b => b.offsetParent && b.textContent === '{words}')"
        )
        script = "[...document.querySelectorAll('button')].find(b => b.offsetParent && b.textContent === arguments[0]).click()"
        self.browser.execute_script(script, words)

    def values(self, facet: str) -> dict[str, int]:
        self.until(f"document.querySelector('#gk-facet-{facet} label')")
        labels = self.browser.find_elements("css selector", f"#gk-facet-{facet} label")
        return {
            label.find_element("tag name", "span").text: int(label.find_element("tag name", "small").text)
            for label in labels
        }

    def tick(self, value: str) -> None:
        self.until(f"document.querySelector('.gk-facet [value=\"{value}\"]')")
        self.find(f'.gk-facet [value="{value}"]').click()


def test_a_hit_shows_what_it_is_and_exactly_the_words(page: Reader) -> None:
    page.open(q="停车收费 [2017]047")
    page.until("document.querySelector('.gk-item')")
    first = page.find(".gk-item")
    assert (
        first.find_element("tag name", "a").get_attribute("innerHTML") == "关于规范城区<mark>停车收费</mark>的通知"
    )
    assert first.find_element("tag name", "time").text == "2017-06-26"
    assert "政策文件" in first.text and "市政府办公室" in first.text
    snippet = first.find_element("tag name", "p").get_attribute("innerHTML")
    assert snippet.startswith("…") and snippet.endswith("<mark>停车收费</mark>标准")
    assert chromium.complaints(page.browser) == []


def test_states_follow_the_day_and_text_is_never_markup(page: Reader) -> None:
    page.open(q="停车场")
    page.said("找到 2 条，其中 1 条完全符合")
    page.until("document.querySelector('.gk-item .gk-tag--open')")
    first = page.find(".gk-item")
    assert first.find_element("css selector", ".gk-tag--open").text == "公示中"
    assert "附件：图纸.pdf" in first.text
    assert first.find_element("tag name", "p").text == "<b>停车</b>场"


def test_a_document_number_in_another_spelling(page: Reader) -> None:
    page.open(q="2017 47")
    page.said("找到 1 条")
    assert page.titles() == ["关于规范城区停车收费的通知"]
    assert "<mark>2017</mark>〕<mark>47</mark>号" in page.find(".gk-item-meta").get_attribute("innerHTML")


def test_ten_at_a_time_and_the_focus_goes_on(page: Reader) -> None:
    page.open(q="预算")
    page.said("找到 25 条")
    assert len(page.titles()) == 10
    page.press("显示更多")
    page.until("document.querySelectorAll('.gk-item').length === 20")
    assert page.browser.switch_to.active_element.text == page.titles()[10]
    page.press("显示更多")
    page.until("document.querySelectorAll('.gk-item').length === 25")
    assert len(set(page.titles())) == 25
    assert not page.find(".gk-results-more").is_displayed()


def test_narrowing_stands_in_the_address_and_goes_back(page: Reader) -> None:
    page.open(q="停车")
    page.said("找到 2 条")
    assert page.values("种类") == {"公示": 1, "政策文件": 1}
    page.tick("公示")
    page.said("找到 1 条")
    assert page.asked() == {"q": ["停车"], "种类": ["公示"]}
    assert page.values("种类") == {"公示": 1, "政策文件": 1}
    assert page.values("年份") == {"2026": 1}
    page.tick("政策文件")
    page.said("找到 2 条")
    assert page.asked()["种类"] == ["公示", "政策文件"]
    page.tick("2017")
    page.said("找到 1 条")
    page.browser.back()
    page.said("找到 2 条")
    page.find('[aria-label="去掉条件 种类：公示"]').click()
    page.said("找到 1 条")
    assert page.titles() == ["关于规范城区停车收费的通知"]
    page.press("种类：政策文件")
    page.said("找到 2 条")
    assert page.asked() == {"q": ["停车"]}


def test_facets_alone_are_a_way_to_find(page: Reader) -> None:
    page.open()
    assert page.values("年份") == {"2026": 1, "2025": 25, "2017": 1}
    page.tick("2025")
    page.said("找到 25 条")
    assert page.titles()[:2] == ["第25次常务会议纪要", "第24次常务会议纪要"]


def test_by_day(page: Reader) -> None:
    page.open(q="停车")
    page.said("找到 2 条")
    page.find('[name="gk-sort"][value="day"]').click()
    page.until("document.querySelector('.gk-item time').textContent === '2026-11-20'")
    page.said("找到 2 条")
    assert page.asked() == {"q": ["停车"], "sort": ["day"]}
    page.browser.refresh()
    page.said("找到 2 条")
    assert page.find('[name="gk-sort"][value="day"]').is_selected()


def test_another_query_without_leaving_the_page(page: Reader) -> None:
    page.open(q="预算")
    page.said("找到 25 条")
    page.browser.execute_script("self.stayed = true; document.activeElement.blur()")
    page.find("body").send_keys("/")
    assert page.browser.switch_to.active_element.get_attribute("id") == "gk-q"
    page.find("#gk-q").clear()
    page.type("停车", "\ue007")
    page.said("找到 2 条")
    assert page.browser.execute_script("return self.stayed")


def test_nothing_found_says_which_word_is_missing_and_leads_on(page: Reader) -> None:
    page.open(q="停车火星人")
    page.until("document.querySelector('.gk-results-help button')")
    page.press("全站没有“火星人”，只找“停车”")
    page.said("找到 2 条")
    page.open(q="火星")
    page.said("没有找到“火星”")
    assert "全站没有“火星”" in page.find(".gk-results-help").text
    assert "网站地图" in page.find(".gk-results-tips").text
    page.open(q="“停车通知”")
    page.press("不加引号再找")
    page.until("document.querySelector('.gk-item')")
    page.open(q="停车", 年份="2025")
    page.said("没有找到“停车”")
    page.press("去掉筛选条件再找")
    page.said("找到 2 条")


def test_suggestions_by_keyboard(page: Reader) -> None:
    page.open("index.html")
    scripts = "[...document.scripts].filter(s => s.src.includes('search')).length"
    assert page.browser.execute_script(f"return {scripts}") == 0
    page.type("停")
    page.until("self.gongkaiSearch && document.querySelector('#gk-q[role=combobox]')")
    assert page.find("#gk-q").get_attribute("aria-expanded") == "false"
    page.type("车")
    page.until("document.querySelectorAll('.gk-suggest [role=option]').length === 2")
    box = page.find("#gk-q")
    assert box.get_attribute("aria-expanded") == "true"
    assert box.get_attribute("aria-controls") == page.find(".gk-suggest").get_attribute("id")
    assert box.get_attribute("aria-activedescendant") is None
    page.type("\ue015")
    chosen = page.find('.gk-suggest [aria-selected="true"]')
    assert box.get_attribute("aria-activedescendant") == chosen.get_attribute("id")
    page.type("\ue013")
    assert box.get_attribute("aria-activedescendant") is None
    page.type("\ue00c")
    assert not page.find(".gk-suggest").is_displayed()
    assert box.get_attribute("value") == "停车"
    page.type("场")
    page.until("document.querySelectorAll('.gk-suggest [role=option]').length")
    page.type("\ue015", "\ue007")
    page.until("location.pathname.endsWith('/o.html')")


def test_enter_without_a_choice_searches(page: Reader) -> None:
    page.open("index.html")
    page.type("停车")
    page.until("document.querySelectorAll('.gk-suggest [role=option]').length === 2")
    page.type("\ue007")
    page.until("location.pathname.endsWith('/search.html')")
    page.said("找到 2 条")


def test_a_suggestion_can_be_clicked(page: Reader) -> None:
    page.open("index.html")
    page.type("停车收费")
    page.until("document.querySelector('.gk-suggest [role=option] mark')")
    page.find(".gk-suggest mark").click()
    page.until("location.pathname.endsWith('/p.html')")


@pytest.fixture
def damaged(site: Path) -> Iterator[Path]:
    """The index of the site, to be spoiled by a test."""
    kept = site.parent / "kept"
    shutil.copytree(site / "search", kept)
    yield site / "search"
    shutil.rmtree(site / "search")
    kept.rename(site / "search")


def test_a_missing_part_is_told_and_the_rest_is_found(page: Reader, damaged: Path) -> None:
    for path in damaged.glob("c/t*/*.js"):
        path.rename(path.with_suffix(".gone"))
    page.open(q="停车")
    page.said("找到 1 条")
    assert page.find(".gk-results-notice").is_displayed()
    for path in damaged.glob("c/t*/*.gone"):
        path.rename(path.with_suffix(".js"))
    page.press("重新载入")
    page.said("找到 2 条")
    assert not page.find(".gk-results-notice").is_displayed()


def test_a_damaged_part_is_told_and_the_rest_is_found(page: Reader, damaged: Path) -> None:
    for path in damaged.glob("c/d*/*.js"):
        path.write_bytes(path.read_bytes()[:60])
    page.open(q="停车")
    page.until("document.querySelector('.gk-item')")
    assert page.titles() == ["关于规范城区停车收费的通知"]
    assert page.find(".gk-results-notice").is_displayed()


def test_without_an_index_the_page_says_so(page: Reader, damaged: Path) -> None:
    (damaged / "manifest.js").rename(damaged / "manifest.gone")
    page.open(q="停车")
    page.until("document.querySelector('.gk-results-notice').offsetParent")
    (damaged / "manifest.gone").rename(damaged / "manifest.js")
    page.press("重新载入")
    page.said("找到 2 条")


def test_the_index_may_be_newer_than_what_the_browser_kept(page: Reader, damaged: Path) -> None:
    page.open(q="停车")
    page.said("找到 2 条")
    write_index(damaged, b=[PARKING, *MANY[:20]], c=[OPEN, *MANY[18:]])
    page.find("#gk-q").clear()
    page.type("第25次常务会议", "\ue007")
    page.until("document.querySelector('.gk-item')")
    assert page.titles()[0] == "第25次常务会议纪要"
    assert not page.find(".gk-results-notice").is_displayed()


@pytest.mark.parametrize("width", chromium.WIDTHS)
def test_nothing_sticks_out(page: Reader, width: int) -> None:
    chromium.resize(page.browser, width)
    for asked in ({"q": "停车"}, {"q": "停车", "机关": "市政府办公室", "种类": "公示"}, {}):
        page.open(**asked)
        page.until("document.querySelector('.gk-results-body').getAttribute('aria-busy') === 'false'")
        assert chromium.sideways(page.browser, width) == 0, asked
