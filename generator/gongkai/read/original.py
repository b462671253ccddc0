"""A source as its bytes stand on disk: what may be rewritten, with its digest."""

from __future__ import annotations

import hashlib
from pathlib import Path

from gongkai.read.discover import FOLDERS


def digest_of(data: bytes) -> str:
    """The digest by which the store knows a source."""
    return hashlib.blake2b(data, digest_size=16).hexdigest()


def read_original(root: Path, path: str) -> tuple[str, str] | None:
    """Text, with its line breaks, and digest; None for what is no source of this portal or no UTF-8."""
    file = root / path
    if path.split("/")[0] not in FOLDERS or file.resolve() != root.resolve() / path or not file.is_file():
        return None
    data = file.read_bytes()
    try:
        return data.decode("utf-8"), digest_of(data)
    except UnicodeDecodeError:
        return None
