"""A real browser and the sample portal, served over http and opened from the disk."""

from __future__ import annotations

import functools
import http.server
import shutil
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from tests.browser import chromium
from tests.browser.page_kinds import one_of_each
from tests.conftest import REPOSITORY
from tests.portal import Portal


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
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Headless Chromium under Selenium, with its console and its network in the log."""
    pytest.importorskip("selenium.webdriver", reason="selenium is not installed")
    if not chromium.installed():
        pytest.skip("Chromium and chromedriver are not installed")
    found = chromium.start(tmp_path_factory.mktemp("profile"))
    yield found
    found.quit()


@pytest.fixture(scope="session")
def pages(sample: Portal) -> list[str]:
    """One URL of each kind of page, as the store of the sample knows them."""
    return [page.url for page in one_of_each(sample.root) if not page.leads_on]
