"""What a built index weighs, and what of it a change touches."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

LEVEL = 6


def squeezed(body: bytes) -> bytes:
    """gzip -6, without a name or a day."""
    squeeze = zlib.compressobj(LEVEL, zlib.DEFLATED, 31)
    return squeeze.compress(body) + squeeze.flush()


def packed(path: Path) -> int:
    """Bytes of a file as a server sends it, gzip -6, or as it is if that is less."""
    body = path.read_bytes()
    return min(len(body), len(squeezed(body)))


def digests(folder: Path) -> Mapping[str, str]:
    """SHA-256 of every file below a folder."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): sha256(path.read_bytes()).hexdigest() for path in files}


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Files that are new or other, their bytes packed, and files that are gone."""

    files: int
    bytes: int
    gone: int


def change(before: Mapping[str, str], folder: Path) -> Change:
    """What has to be uploaded to get from one build to the other."""
    after = digests(folder)
    other = [name for name, digest in after.items() if before.get(name) != digest]
    size = sum(packed(folder / name) for name in other)
    return Change(files=len(other), bytes=size, gone=len(before.keys() - after.keys()))


def weight(folder: Path) -> int:
    """Bytes on disk, by length."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def packed_sum(folder: Path, names: Iterable[str]) -> int:
    """Bytes of some files, each packed."""
    return sum(packed(folder / name) for name in names)
