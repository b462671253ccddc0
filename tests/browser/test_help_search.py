"""The search in the editorial pages, in headless Chromium, over http and from file://."""

from __future__ import annotations

from typing import Any

import pytest

from tests.browser import chromium
from tests.browser.look import arrange

_LOADED = "return [...document.scripts].map((script) => script.src.split('/').pop()).sort()"


def _wait(browser: Any, css: str) -> list[Any]:
    from selenium.webdriver.support.ui import WebDriverWait

    return WebDriverWait(browser, 15).until(lambda b: b.find_elements("css selector", css))


def _type(browser: Any, *keys: str) -> Any:
    box = browser.find_element("id", "gk-help-q")
    box.send_keys(*keys)
    return box


def test_a_section_of_another_page_is_found_and_opened(browser: Any, address: str) -> None:
    browser.get_log("browser")
    browser.get(address + "pages/help.html")
    assert browser.execute_script(_LOADED) == ["gongkai.js", "help-search.js"]
    _type(browser, "申請公開 收费")
    hits = _wait(browser, ".gk-help-found a")
    assert [hit.text for hit in hits] == ["（三）收费"]
    assert browser.find_element("class name", "gk-help-said").text == "找到1节"
    assert browser.find_element("css selector", ".gk-help-found a mark").text == "收费"
    assert chromium.complaints(browser) == []
    hits[0].click()
    assert "/pages/guide.html#" in browser.current_url
    anchor = browser.current_url.partition("#")[2]
    assert browser.find_element("id", anchor).text == "（三）收费"


def test_by_keys_alone(browser: Any, file_address: str) -> None:
    from selenium.webdriver.common.keys import Keys

    browser.get(file_address + "pages/about.html")
    box = _type(browser, "96128")
    first = _wait(browser, ".gk-help-found a")[0]
    box.send_keys(Keys.ARROW_DOWN)
    assert browser.switch_to.active_element == first
    first.send_keys(Keys.ARROW_UP)
    assert browser.switch_to.active_element == box
    box.send_keys(Keys.ARROW_DOWN)
    browser.switch_to.active_element.send_keys(Keys.ESCAPE)
    assert browser.switch_to.active_element == box and box.get_attribute("value") == ""
    _wait(browser, ".gk-help-found[hidden]")


def test_nothing_found_leads_to_the_search_of_the_portal(browser: Any, address: str) -> None:
    browser.get(address + "pages/about.html")
    _type(browser, "量子力学")
    link = _wait(browser, ".gk-help-said a")[0]
    assert link.get_attribute("href").endswith("search.html?q=%E9%87%8F%E5%AD%90%E5%8A%9B%E5%AD%A6")


def test_without_script_there_is_no_box(browser: Any, http_address: str) -> None:
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        browser.get(http_address + "pages/guide.html")
        assert not browser.find_element("class name", "gk-help").is_displayed()
    finally:
        browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})


@pytest.mark.parametrize("width", chromium.WIDTHS)
@pytest.mark.parametrize("mode", ["light", "large"])
def test_hits_stick_out_nowhere(browser: Any, file_address: str, mode: str, width: int) -> None:
    arrange(browser, mode, width)
    try:
        browser.get(file_address + "pages/guide.html")
        browser.execute_script("document.documentElement.classList.toggle('elder', arguments[0])", mode == "large")
        _type(browser, "公开")
        _wait(browser, ".gk-help-found a")
        assert chromium.sideways(browser, width) == 0
    finally:
        arrange(browser, "light", chromium.DESK)
