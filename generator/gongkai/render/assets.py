"""Style sheets, scripts and pictures of the theme, under names that never change (ADR on stable asset names)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

# Comments on lines of their own and the blanks before a line; types within a line.
_COMMENT = rb"(?:/\*(?:[^*]|\*(?!/))*\*/|//[^\n]*)\n"
_FOR_PEOPLE = re.compile(rb"^(?:\s*%b)*\s*|/\*\* @type [^\n]*?\*/ " % _COMMENT, re.MULTILINE)


def _layers(theme: tuple[Path, ...], pattern: str) -> dict[str, Path]:
    """Files by their path below the theme; the portal's own theme wins over ours."""
    found: dict[str, Path] = {}
    for folder in reversed(theme):
        for path in sorted(folder.glob(pattern)):
            if path.is_file():
                found[path.relative_to(folder).as_posix()] = path
    return dict(sorted(found.items()))


def _style(theme: tuple[Path, ...]) -> bytes:
    sheets = [*_layers(theme, "assets/css/*.css").values(), *_layers(theme, "parts/*/part.css").values()]
    return b"\n".join(path.read_bytes().strip() for path in sheets) + b"\n"


def _script(path: Path, ours: Path) -> bytes:
    """Our scripts without what only people read: none of them has a string over several lines, or one like a comment.

    A portal's own script is served as it is.
    """
    return _FOR_PEOPLE.sub(b"", path.read_bytes()) if path.is_relative_to(ours) else path.read_bytes()


def _scripts(theme: tuple[Path, ...]) -> dict[str, bytes]:
    """Scripts by URL. The search is one of them: together its parts make fewer bytes, and one request."""
    found: dict[str, bytes] = {}
    for name, path in _layers(theme, "assets/js/*.js").items():
        url = "assets/search.js" if path.name.startswith("search-") else name.replace("/js/", "/")
        found[url] = found.get(url, b"") + _script(path, theme[-1])
    return found


def assets(theme: tuple[Path, ...]) -> Iterator[tuple[str, bytes]]:
    """URL and content of every asset of the theme."""
    yield "assets/gongkai.css", _style(theme)
    yield from _scripts(theme).items()
    for pattern in ("assets/img/**/*", "assets/fonts/**/*"):
        for name, path in _layers(theme, pattern).items():
            yield name, path.read_bytes()
