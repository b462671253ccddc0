"""The engines in Chromium: the same hits over http and from a disk as in Node, and the time on a slow phone."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.search.engines import PAGES
from benchmarks.search.serve import served
from tests.browser import chromium

# 150 ms, 1.6 Mbit/s down, 0.75 up, a processor of a quarter: what Lighthouse calls a slow phone.
SLOW = {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 93_750}
SLOWER_CPU = 4
PATIENCE = 400

_ASK = """
const [text, done] = [arguments[0], arguments[arguments.length - 1]];
const start = performance.now();
window.bench(text).then((hits) => done({ hits, ms: performance.now() - start }),
  (error) => done({ error: String(error) }));
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """Milliseconds of first and further queries on a slow phone; of the sample, how many lists were as in Node."""

    first: Sequence[float]
    further: Sequence[float]
    asked: int
    http: int
    file: int
    error: str


@contextmanager
def opened() -> Iterator[Any]:
    """A headless Chromium with an empty profile."""
    with tempfile.TemporaryDirectory(prefix="gongkai-bench-profile-") as profile:
        found = chromium.start(Path(profile))
        found.command_executor.client_config.timeout = PATIENCE + 60
        found.set_script_timeout(PATIENCE)
        found.set_page_load_timeout(PATIENCE)
        try:
            yield found
        finally:
            found.quit()


def visit(browser: Any, address: str, texts: Sequence[str]) -> list[Mapping[str, Any]]:
    """The page opened with an empty cache, and the queries put to it one after the other."""
    browser.execute_cdp_cmd("Network.clearBrowserCache", {})
    browser.get(address)
    return [put(browser, text) for text in texts]


def put(browser: Any, text: str) -> Mapping[str, Any]:
    """One query: its `hits` and `ms`, or the `error`."""
    from selenium.common import exceptions

    try:
        answer: Mapping[str, Any] = browser.execute_async_script(_ASK, text)
    except exceptions.WebDriverException as gone:
        return {"error": f"{type(gone).__name__}: {gone.msg}"}
    return answer


def slow_phone(browser: Any, address: str, sessions: Sequence[Sequence[str]]) -> tuple[list[float], list[float]]:
    """Milliseconds from the question to ten hits; the client is loaded with the first question."""
    browser.execute_cdp_cmd("Network.enable", {})
    browser.execute_cdp_cmd("Network.emulateNetworkConditions", SLOW)
    browser.execute_cdp_cmd("Emulation.setCPUThrottlingRate", {"rate": SLOWER_CPU})
    answers = [visit(browser, address, texts) for texts in sessions]
    first = [answer[0]["ms"] for answer in answers if "ms" in answer[0]]
    further = [said["ms"] for answer in answers for said in answer[1:] if "ms" in said]
    return first, further


def same_lists(answers: Sequence[Mapping[str, Any]], expected: Sequence[Sequence[str]]) -> int:
    """How many of the answers are the lists that Node gave."""
    return sum(said.get("hits") == list(hits) for said, hits in zip(answers, expected, strict=True))


def look(
    engine: str, folder: Path, sample: Mapping[str, Sequence[str]], sessions: Sequence[Sequence[str]]
) -> Seen:
    """`sample`: hits of Node by query text; `sessions`: texts, one visit each."""
    shutil.copy(PAGES / f"{engine}.html", folder / "bench.html")
    texts, expected = list(sample), list(sample.values())
    with served(folder) as address:
        with opened() as browser:
            over_http = visit(browser, f"{address}bench.html", texts)
            from_disk = visit(browser, f"{folder.as_uri()}/bench.html", texts)
        with opened() as browser:
            first, further = slow_phone(browser, f"{address}bench.html", sessions)
    (folder / "bench.html").unlink()
    error = next((said["error"] for said in (*over_http, *from_disk) if "error" in said), "")
    same = {"http": same_lists(over_http, expected), "file": same_lists(from_disk, expected)}
    return Seen(first=first, further=further, asked=len(texts), error=error, **same)
