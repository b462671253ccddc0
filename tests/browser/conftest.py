"""A real browser and the sample portal, served over http and opened from the disk."""

from __future__ import annotations

import functools
import http.server
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import REPOSITORY
from tests.portal import Portal

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-quic",
    "--no-first-run",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--window-size=1280,1600",
    "--lang=zh-CN",
)


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Portal:
    """The sample portal of the repository, built once."""
    root = tmp_path_factory.mktemp("sample")
    for name in ("content", "catalogue"):
        shutil.copytree(REPOSITORY / name, root / name)
    shutil.copy(REPOSITORY / "site_config.yml", root)
    portal = Portal(root)
    assert portal.build().released
    return portal


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format, *args):
        pass


@pytest.fixture(scope="session")
def http_address(sample: Portal) -> Iterator[str]:
    handler = functools.partial(_Quiet, directory=str(sample.out))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def file_address(sample: Portal) -> str:
    return sample.out.as_uri() + "/"


@pytest.fixture(params=["http", "file"])
def address(request: pytest.FixtureRequest, http_address: str, file_address: str) -> str:
    """The portal's root, once over http and once from the disk."""
    return http_address if request.param == "http" else file_address


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[object]:
    """Headless Chromium under Selenium, with its console and its network in the log."""
    webdriver = pytest.importorskip("selenium.webdriver", reason="selenium is not installed")
    chromium, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if not chromium or not driver:
        pytest.skip("Chromium and chromedriver are not installed")
    options = webdriver.ChromeOptions()
    options.binary_location = chromium
    for flag in (*FLAGS, f"--user-data-dir={tmp_path_factory.mktemp('profile')}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    found = webdriver.Chrome(options=options, service=webdriver.ChromeService(driver))
    yield found
    found.quit()


def pages_of(_out: Path) -> list[str]:
    """One URL for each kind of page."""
    return [
        "index.html",
        "hearings/index.html",
        "notices/index.html",
        "bulletins/index.html",
        "inquiry/index.html",
        "lists/policies/index.html",
        "policies/czstz-2017-47.html",
        "interpretations/jd-czstz-2017-47.html",
        "hearings/jc-water-2021.html",
        "hearings/jc-parking-2026.html",
        "notices/gs-housing-2026q4.html",
        "bulletins/tb-2026-q3.html",
        "matters/index.html",
        "matters/open-water.html",
        "agencies/index.html",
        "agencies/gov.html",
        "agencies/gov-office/index.html",
        "pages/guide.html",
        "search.html",
        "sitemap.html",
        "feeds/index.html",
        "404.html",
    ]
