"""The engines that are compared: how each builds its index into a folder, and what of it a reader loads.

In Node an engine is `node/<name>.mjs` with `open(visit, tools)`, in the browser the page `pages/<name>.html` with
`bench(text)`; both give the ids of the first ten hits.
"""

from __future__ import annotations

import html
import json
import shutil
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.search.tools import NODE

PAGES = Path(__file__).parent / "pages"


@dataclass(frozen=True, slots=True, kw_only=True)
class Engine:
    """`prepare` is not measured, the command of `build` is; `client` are the scripts that a page with a box needs.

    `largest`: the largest set it can hold, and `why`; `phone_visits`: visits on a slow phone, fewer where one takes long.
    """

    name: str
    title: str
    build: Callable[[Path, Path, Path], list[str]]
    client: Sequence[str]
    prepare: Callable[[Path, Path], None] = lambda docs, folder: None
    largest: int | None = None
    phone_visits: int = 8
    why: str = ""


def page_of(doc: Mapping[str, str]) -> str:
    """A page as a site would have it: title, number and agency, paragraphs."""
    words = {key: html.escape(value) for key, value in doc.items()}
    text = words["text"].replace("\n", "</p><p>")
    main = f"<h1>{words['title']}</h1><p>{words['number']} {words['agency']}</p><p>{text}</p>"
    head = f'<html lang="zh-CN"><head><meta charset="utf-8"><title>{words["title"]}</title></head>'
    return f"<!doctype html>{head}<body><main data-pagefind-body>{main}</main></body></html>"


def write_pages(docs: Path, folder: Path) -> None:
    """Pagefind reads a built site."""
    site = site_of(folder)
    shutil.rmtree(site, ignore_errors=True)
    with docs.open(encoding="utf-8") as lines:
        for line in lines:
            doc = json.loads(line)
            path = site / doc["url"]
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(page_of(doc), "utf-8")


def site_of(folder: Path) -> Path:
    """Beside the index, the pages that Pagefind reads."""
    return folder.with_name(f"{folder.name}-site")


def build_pagefind(docs: Path, folder: Path, tools: Path) -> list[str]:
    command = [str(tools / "node_modules/.bin/pagefind"), "--silent", "--site", str(site_of(folder))]
    return [*command, "--output-path", str(folder)]


def build_lunr(docs: Path, folder: Path, tools: Path) -> list[str]:
    memory = "--max-old-space-size=8000"
    return ["node", memory, str(NODE / "make_lunr.mjs"), str(docs), str(folder), str(tools)]


def build_gongkai(docs: Path, folder: Path, tools: Path) -> list[str]:
    return [sys.executable, "-m", "benchmarks.search.ours", str(docs), str(folder)]


ENGINES = {
    engine.name: engine
    for engine in (
        Engine(
            name="gongkai",
            title="gongkai",
            build=build_gongkai,
            client=("search-words.js", "search-core.js"),
        ),
        Engine(
            name="pagefind",
            title="Pagefind",
            build=build_pagefind,
            prepare=write_pages,
            client=("pagefind.js",),
        ),
        Engine(
            name="lunr",
            title="lunr, bigrams",
            build=build_lunr,
            client=("lunr.js", "lunr-peer.js"),
            largest=10_000,
            phone_visits=2,
            why="one script of more than 500 MB",
        ),
    )
}
