"""The generator's own digest: its code and the versions of what it stands on. Another one starts the store over."""

from __future__ import annotations

from functools import cache
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path

import gongkai

# Whatever decides how sources are read, checked or rendered; MkDocs has a key of its own (chrome/stage.py).
_STANDS_ON = (
    "openpyxl",
    "pypdf",
    "python-docx",
    "pyyaml",
    "cattrs",
    "chinesecalendar",
    "comrak",
    "feedgenerator",
    "icalendar",
    "jinja2",
    "lunr",
    "lxml",
    "msgspec",
    "nh3",
    "numpy",
    "pypinyin",
)


@cache
def stamp() -> str:
    """A digest of every source file of the package and of its libraries' versions."""
    folder = Path(gongkai.__file__).parent
    digest = blake2b(digest_size=16)
    for pattern in ("**/*.py", "**/*.toml", "read/*.txt"):
        for path in sorted(folder.glob(pattern)):
            digest.update(path.relative_to(folder).as_posix().encode())
            digest.update(path.read_bytes())
    for name in _STANDS_ON:
        digest.update(f"{name}={version(name)}".encode())
    return digest.hexdigest()
