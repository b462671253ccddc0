"""Manifest: the digests of files in the form that `sha256sum --check` reads."""

from __future__ import annotations

from typing import Protocol


class Manifest(Protocol):
    """SHA-256 in lower-case hex and URL of each file, sorted by URL."""

    @property
    def files(self) -> tuple[tuple[str, str], ...]: ...


def manifest(view: Manifest) -> bytes:
    """One line a file: digest, two blanks, URL (GNU coreutils, text mode)."""
    return "".join(f"{digest}  {url}\n" for digest, url in view.files).encode()
