"""A throw-away MkDocs project: editorial pages and shells in, HTML out. MkDocs is a door, not the house (ADR 1)."""

from __future__ import annotations

import logging
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from gongkai.model.columns import COLUMNS
from gongkai.model.field import said_of
from gongkai.model.site import SiteConfig

DEPTHS = ("", "a/", "a/b/")
NO_COLUMN = ""
EXTENSIONS = (
    "admonition",
    "def_list",
    "footnotes",
    "sane_lists",
    "toc",
    "pymdownx.details",
    "gongkai.chrome.safe_markdown",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class EditorialSource:
    """An editorial page: its URL, its title, its day, and its Markdown without front matter."""

    url: str
    title: str
    updated: str
    agency: str
    markdown: str


def shell_name(column: str, depth: int) -> str:
    """The name under which a shell is stored."""
    return f"{depth}:{column}"


def _shell_file(column: str, folder: str) -> str:
    return f"{folder}shell-{column or 'none'}"


def _front(values: dict[str, Any]) -> str:
    return f"---\n{yaml.safe_dump(values, allow_unicode=True, sort_keys=True)}---\n\n"


def _columns() -> Iterator[str]:
    yield from (NO_COLUMN, "home", "agencies", "matters")
    yield from (column.name for column in COLUMNS)


def _write_sources(docs: Path, pages: Iterable[EditorialSource]) -> None:
    for folder in DEPTHS:
        (docs / folder).mkdir(parents=True, exist_ok=True)
        for column in _columns():
            path = docs / f"{_shell_file(column, folder)}.md"
            path.write_text(_front({"template": "shell.html", "column": column, "title": "-"}), "utf-8")
    for page in pages:
        path = docs / page.url.replace(".html", ".md")
        path.parent.mkdir(parents=True, exist_ok=True)
        meta = {"title": page.title, "updated": page.updated, "agency": page.agency, "column": ""}
        path.write_text(_front(meta) + page.markdown, "utf-8")


# What decides about rules and days is no word of a page.
_UNSAID = ("profile", "level", "overrides", "settings", "holidays", "open_numbers", "demo_day")


def site_words(site: SiteConfig) -> dict[str, Any]:
    """What pages say of the site."""
    words = {name: getattr(site, name) for name in said_of(SiteConfig) if name not in _UNSAID}
    demo_day = site.demo_day.isoformat() if site.demo and site.demo_day else ""
    return words | {"domain": site.domain, "demo_day": demo_day}


def _config(work: Path, site: SiteConfig) -> dict[str, Any]:
    columns = [{"name": c.name, "title": c.title, "url": f"{c.url}/index.html"} for c in COLUMNS]
    return {
        "site_name": site.name,
        "site_description": site.description,
        "docs_dir": str(work / "docs"),
        "site_dir": str(work / "site"),
        "use_directory_urls": False,
        "theme": {"name": "material", "custom_dir": str(work / "chrome"), "language": "zh", "font": False},
        "markdown_extensions": [{"tables": {"use_align_attribute": True}}, *EXTENSIONS],
        "plugins": [],
        "extra": {"site": site_words(site), "columns": columns, "generator": False},
    }


def _merge_chrome(theme: tuple[Path, ...], target: Path) -> None:
    """The portal's own overrides over ours."""
    target.mkdir()
    for folder in reversed(theme):
        if (folder / "chrome").is_dir():
            shutil.copytree(folder / "chrome", target, dirs_exist_ok=True)


def _run(work: Path, site: SiteConfig) -> None:
    from mkdocs.commands.build import build
    from mkdocs.config import load_config

    logging.getLogger("mkdocs").setLevel(logging.ERROR)
    config_file = work / "mkdocs.yml"
    config_file.write_text(yaml.safe_dump(_config(work, site), allow_unicode=True), "utf-8")
    build(load_config(str(config_file)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Chrome:
    """Shells by name, and editorial pages by URL, as HTML."""

    shells: dict[str, str]
    pages: dict[str, str]


def render_chrome(theme: tuple[Path, ...], site: SiteConfig, pages: tuple[EditorialSource, ...]) -> Chrome:
    """Run MkDocs once. Its cost does not depend on the number of records."""
    with tempfile.TemporaryDirectory(prefix="gongkai-chrome-") as name:
        work = Path(name)
        _write_sources(work / "docs", pages)
        _merge_chrome(theme, work / "chrome")
        _run(work, site)
        shells = {
            shell_name(column, depth): (work / "site" / f"{_shell_file(column, folder)}.html").read_text("utf-8")
            for depth, folder in enumerate(DEPTHS)
            for column in _columns()
        }
        return Chrome(
            shells=shells, pages={page.url: (work / "site" / page.url).read_text("utf-8") for page in pages}
        )


def lunr_script() -> bytes:
    """lunr.js as MkDocs ships it."""
    import mkdocs

    folder = Path(mkdocs.__file__).parent / "contrib/search/templates/search"
    return (folder / "lunr.js").read_bytes()
