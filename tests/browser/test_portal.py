"""The sample portal in headless Chromium, over http and from file://."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.browser import chromium


def _open(browser: Any, url: str) -> None:
    browser.get_log("browser"), browser.get_log("performance")
    browser.get(url)


def _requests(browser: Any) -> list[str]:
    messages = [json.loads(row["message"])["message"] for row in browser.get_log("performance")]
    return [m["params"]["request"]["url"] for m in messages if m["method"] == "Network.requestWillBeSent"]


def _click(browser: Any, by: str, what: str) -> None:
    """Click what a reader would scroll to."""
    element = browser.find_element(by, what)
    browser.execute_script("arguments[0].scrollIntoView({block: 'center'})", element)
    element.click()


def _wait(browser: Any, script: str) -> Any:
    from selenium.webdriver.support.ui import WebDriverWait

    return WebDriverWait(browser, 15).until(lambda b: b.execute_script(script))


def test_every_kind_of_page_is_quiet_and_asks_nobody_else(browser: Any, address: str, pages: list[str]) -> None:
    for url in pages:
        _open(browser, address + url)
        assert browser.execute_script("return document.querySelectorAll('h1').length") == 1, url
        assert chromium.complaints(browser) == [], url
        outside = [r for r in _requests(browser) if not r.startswith((address, "data:"))]
        assert outside == [], (url, outside)


@pytest.mark.parametrize("width", chromium.WIDTHS)
def test_nothing_sticks_out(browser: Any, http_address: str, pages: list[str], width: int) -> None:
    chromium.resize(browser, width)
    try:
        for url in pages:
            browser.get(http_address + url)
            assert chromium.sideways(browser, width) == 0, url
    finally:
        chromium.resize(browser, chromium.DESK, 1600)


def test_a_citizen_finds_the_hearing_by_the_columns(browser: Any, address: str) -> None:
    browser.get(address + "index.html")
    browser.find_element("link text", "重大决策听证").click()
    assert browser.find_element("tag name", "h1").text == "重大决策听证"
    _click(browser, "partial link text", "停车泊位设置和收费管理方案听证会的公告")
    assert "即将听证" in browser.find_element("tag name", "main").text
    browser.find_element("css selector", "nav[aria-label='当前位置'] a").click()
    assert browser.current_url == address + "index.html"


@pytest.mark.parametrize("query", ["停车收费", "楚市政通〔2017〕47号", "[2017]47", "2017 47", "公租房", "96128"])
def test_search_finds(browser: Any, address: str, query: str) -> None:
    from urllib.parse import quote

    browser.get(f"{address}search.html?q={quote(query)}")
    count = _wait(browser, "return document.querySelectorAll('#search-results .gk-items a').length")
    assert count > 0
    text = browser.find_element("id", "search-results").text
    assert "找到" in text or "条" in text
    _click(browser, "css selector", "#search-results .gk-items a")
    assert browser.current_url.startswith(address) and "search.html" not in browser.current_url


def test_search_from_the_header(browser: Any, address: str) -> None:
    browser.get(address + "policies/czstz-2017-47.html")
    box = browser.find_element("css selector", "header form[role=search] input[name=q]")
    box.send_keys("供水")
    box.submit()
    _wait(browser, "return document.querySelectorAll('#search-results .gk-items a').length")


def test_policy_and_interpretation_lead_to_each_other(browser: Any, address: str) -> None:
    browser.get(address + "policies/czstz-2017-47.html")
    _click(browser, "partial link text", "试点工作方案》解读")
    assert "/interpretations/" in browser.current_url
    _click(browser, "css selector", "main a[href*='policies/czstz-2017-47.html']")
    assert browser.current_url.endswith("policies/czstz-2017-47.html")


def test_feeds_are_linked_and_load(browser: Any, http_address: str) -> None:
    browser.get(http_address + "notices/index.html")
    links = browser.find_elements("css selector", "head link[rel=alternate]")
    assert {link.get_attribute("type") for link in links} >= {"application/rss+xml", "application/atom+xml"}
    for link in links:
        script = "return fetch(arguments[0]).then(a => a.ok)"
        assert browser.execute_script(script, link.get_attribute("href"))


def test_large_type_is_remembered(browser: Any, http_address: str) -> None:
    browser.get(http_address + "index.html")
    browser.find_element("css selector", ".gk-elder").click()
    browser.get(http_address + "notices/index.html")
    assert "elder" in browser.find_element("tag name", "html").get_attribute("class")
    browser.find_element("css selector", ".gk-elder").click()
    assert "elder" not in (browser.find_element("tag name", "html").get_attribute("class") or "")


def test_a_window_closes_by_itself(browser: Any, http_address: str) -> None:
    """The page was built while the window was open; the reader comes a month later."""
    source = (
        "document.addEventListener('readystatechange', () => "
        "document.documentElement.dataset.today = '2026-12-24', {once: true});"
    )
    later = browser.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": source})
    try:
        browser.get(http_address + "notices/gs-housing-2026q4.html")
        assert "公示已结束" in browser.find_element("tag name", "main").text
    finally:
        browser.execute_cdp_cmd("Page.removeScriptToEvaluateOnNewDocument", later)
