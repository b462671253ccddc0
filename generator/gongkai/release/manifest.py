"""The manifest: SHA-256 of every file, in shards, so that one edit rewrites a small file. `sha256sum -c` reads it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import blake2b, sha256
from pathlib import Path

from gongkai.release.staging import is_safe

SHARDS = 64


def shard_of(url: str) -> int:
    """The shard in which a file is listed."""
    return blake2b(url.encode(), digest_size=2).digest()[0] % SHARDS


def manifest_url(shard: int) -> str:
    """`manifest/07.txt`."""
    return f"manifest/{shard:02d}.txt"


def manifest_bytes(files: Iterable[tuple[str, str]]) -> bytes:
    """Lines of `<sha256>  <url>`, sorted by URL."""
    return "".join(f"{digest}  {url}\n" for url, digest in sorted(files)).encode()


def sha(data: bytes) -> str:
    """SHA-256 in hex."""
    return sha256(data).hexdigest()


def read_manifest(out: Path) -> Iterator[tuple[str, str]]:
    """URL and SHA-256 of every file that an earlier release wrote: the only files we may ever remove."""
    for shard in range(SHARDS):
        path = out / manifest_url(shard)
        if not path.is_file():
            continue
        for line in path.read_text("utf-8", "replace").splitlines():
            digest, gap, url = line.partition("  ")
            if gap and len(digest) == 64 and is_safe(url):
                yield url, digest
        yield manifest_url(shard), sha(path.read_bytes())
