"""Pictures of one page of each kind, to be looked at, with what a machine can say about them.

    python -m tests.browser.look PORTAL TARGET [--modes light,dark,large,print] [--only list,record-policy]

Builds nothing: PORTAL is the folder of a portal that `gongkai build` has built. For each page and width one line:
pixels that stick out sideways, boxes that scroll by themselves, headings of the first level, words of the console.
Exits with 1 where a page sticks out, complains, or has not exactly one h1.
"""

from __future__ import annotations

import argparse
import base64
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.browser import chromium
from tests.browser.page_kinds import Look, one_of_each

A4 = 643  # 21 cm less two margins of 2 cm, in CSS pixels
MODES = ("light", "dark", "large", "print")
TALLEST = 12_000
_BOXES = """
return [...document.querySelectorAll('main *')].filter(e => e.scrollWidth > e.clientWidth + 1
  && ['auto', 'scroll'].includes(getComputedStyle(e).overflowX)).length
"""


def arrange(browser: Any, mode: str, width: int) -> None:
    """The medium and the width in which the next page is drawn."""
    scheme = {"name": "prefers-color-scheme", "value": "dark" if mode == "dark" else "light"}
    medium = {"media": "print" if mode == "print" else "screen", "features": [scheme]}
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", medium)
    chromium.resize(browser, width)


def picture(browser: Any, width: int) -> bytes:
    """The whole page as PNG, cut off where nobody scrolls any more."""
    height = browser.execute_script("return document.documentElement.scrollHeight")
    clip = {"x": 0, "y": 0, "width": width, "height": min(height, TALLEST), "scale": 1}
    order = {"format": "png", "captureBeyondViewport": True, "clip": clip}
    return base64.b64decode(browser.execute_cdp_cmd("Page.captureScreenshot", order)["data"])


def look(browser: Any, root: Path, page: Look, target: Path, mode: str, width: int) -> str:
    """Draw a page, keep its picture, and say what is wrong with it ("" if nothing)."""
    arrange(browser, mode, width)
    browser.get((root / "public" / page.url).as_uri())
    if mode == "large":
        browser.execute_script("document.documentElement.classList.add('elder')")
    (target / f"{page.url.replace('/', '_')[:-5]}.{mode}-{width}.png").write_bytes(picture(browser, width))
    out, said = chromium.sideways(browser, width), chromium.complaints(browser)
    h1 = browser.execute_script("return document.querySelectorAll('h1').length")
    print(
        f"{page.name:32} {mode:5} {width:4}  out {out:3}  boxes {browser.execute_script(_BOXES):2}  h1 {h1}  {page.url}"
    )
    for line in said:
        print(f"    {line}")
    return page.url if out or said or h1 != 1 else ""


def rounds(modes: list[str]) -> Iterator[tuple[str, int]]:
    for mode in modes:
        yield from ((mode, width) for width in ((A4,) if mode == "print" else chromium.WIDTHS))


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("portal", type=Path)
    parser.add_argument("target", type=Path)
    parser.add_argument("--modes", default="light", help=f"some of {','.join(MODES)}")
    parser.add_argument("--only", default="", help="names of kinds of pages; all without it")
    asked = parser.parse_args(arguments)
    root, only = asked.portal.resolve(), set(filter(None, asked.only.split(",")))
    asked.target.mkdir(parents=True, exist_ok=True)
    pages = [page for page in one_of_each(root) if not page.leads_on and (not only or page.name in only)]
    with tempfile.TemporaryDirectory() as profile:
        browser = chromium.start(Path(profile))
        try:
            bad = [
                look(browser, root, page, asked.target, mode, width)
                for mode, width in rounds(asked.modes.split(","))
                for page in pages
            ]
        finally:
            browser.quit()
    return 1 if any(bad) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
