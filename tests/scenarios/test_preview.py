"""`gongkai serve`: an edit reaches the open page, and the files on disk stay free of the reload script."""

from __future__ import annotations

import re
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator

import pytest

from tests.portal import Portal

EDITED = "content/policies/example-policy.md"


@pytest.fixture
def server(portal: Portal) -> Iterator[str]:
    command = [sys.executable, "-u", "-m", "gongkai", "serve", "-C", str(portal.root), "--port", "0"]
    process = subprocess.Popen([*command, "--today", "2026-11-23"], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    for line in process.stdout:
        if found := re.search(r"http://127\.0\.0\.1:\d+/", line):
            yield found[0]
            break
    else:
        pytest.fail("the server said nothing")
    process.kill()
    process.wait()
    process.stdout.close()


def _get(url: str) -> str:
    with urllib.request.urlopen(url, timeout=20) as answer:
        return answer.read().decode()


def test_an_edit_is_announced_and_served(portal: Portal, server: str) -> None:
    page = server + "policies/example-policy.html"
    assert "/.gongkai/reload.js" in _get(page)
    assert "reload.js" not in portal.page("policies/example-policy.html")
    assert "EventSource" in _get(server + ".gongkai/reload.js")
    with urllib.request.urlopen(server + ".gongkai/changes", timeout=20) as events:
        time.sleep(0.3)  # the watcher starts after the server is up
        portal.change(EDITED, "做好政务公开工作", "做实政务公开工作")
        while not events.readline().startswith(b"data: changed"):
            pass
    assert "做实政务公开工作" in _get(page)


def test_a_broken_edit_keeps_the_last_good_page(portal: Portal, server: str) -> None:
    portal.change(EDITED, "标题:", "标题")
    time.sleep(2)
    assert "做好政务公开工作" in _get(server + "policies/example-policy.html")


def test_paths_outside_are_not_served(server: str) -> None:
    with pytest.raises(urllib.error.HTTPError):
        _get(server + "..%2f..%2fsite_config.yml")
