"""The staging folder beside the output: new files wait there until all are written."""

from __future__ import annotations

import os
import shutil
from pathlib import Path


def staging_of(out: Path) -> Path:
    """`public` → `.public.gongkai-next`, on the same file system: a name that nobody else uses."""
    return out.with_name(f".{out.name}.gongkai-next")


def is_safe(url: str) -> bool:
    """Whether a URL names a file below the folder of the portal."""
    return not url.startswith("/") and "\\" not in url and all(p not in ("", ".", "..") for p in url.split("/"))


def _safe(folder: Path, url: str) -> Path:
    """The file of a URL below a folder. Raises ValueError for one that leads out of it."""
    if not is_safe(url):
        raise ValueError(f"not a path of the portal: {url}")
    return folder / url


def no_links(out: Path, path: Path) -> None:
    """Raise OSError if a folder between the output and a file is a link: writing would lead elsewhere."""
    for parent in path.parents:
        if parent == out:
            return
        if parent.is_symlink():
            raise OSError(f"{parent.name} is a link")


def stage_file(out: Path, url: str, data: bytes) -> None:
    """Write one new file into the staging folder."""
    path = _safe(staging_of(out), url)
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    with os.fdopen(handle, "wb", buffering=0) as file:
        file.write(data)


def copy_file(root: Path, source: str, most: int) -> bytes:
    """The bytes of an attachment below the portal's root. Raises OSError if it is gone or has grown over `most`."""
    data = _safe(root, source).read_bytes()
    if len(data) > most:
        raise OSError(f"{source} has grown")
    return data


def clear_staging(out: Path) -> None:
    """Throw away what an unfinished run left behind; of a link that somebody put there, the link alone."""
    folder = staging_of(out)
    if folder.is_symlink() or folder.is_file():
        folder.unlink()
    else:
        shutil.rmtree(folder, ignore_errors=True)
