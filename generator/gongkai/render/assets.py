"""Style sheets, scripts and pictures of the theme, under names that never change (ADR on stable asset names)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path


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


def assets(theme: tuple[Path, ...]) -> Iterator[tuple[str, bytes]]:
    """URL and content of every asset of the theme."""
    yield "assets/gongkai.css", _style(theme)
    for name, path in _layers(theme, "assets/js/*.js").items():
        yield name.replace("/js/", "/"), path.read_bytes()
    for pattern in ("assets/img/**/*", "assets/fonts/**/*"):
        for name, path in _layers(theme, pattern).items():
            yield name, path.read_bytes()
