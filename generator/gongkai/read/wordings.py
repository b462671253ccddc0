"""The wordings that come with the system, and the portal's own file of them."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from gongkai.model.setting import Level
from gongkai.model.wording import WORDINGS_FILE, Wording
from gongkai.read.site_file import read_mapping
from gongkai.read.source_file import ReadFile


def _wording(row: dict[str, Any]) -> Wording:
    return Wording(
        word=row["词"],
        instead=row["改用"],
        why=row["理由"],
        level=Level(row["级别"]),
        source=row["依据"],
        since=row.get("起"),
        besides=tuple(row.get("除外", ())),
    )


@cache
def default_wordings() -> tuple[Wording, ...]:
    """Those that come with the system."""
    text = files("gongkai.read").joinpath("wordings.toml").read_text("utf-8")
    return tuple(_wording(row) for row in tomllib.loads(text)["措辞"])


def read_wordings(root: Path) -> ReadFile | None:
    """The portal's own file as one raw record of a pseudo-kind; None where there is none."""
    return read_mapping(root, WORDINGS_FILE, "wordings") if (root / WORDINGS_FILE).exists() else None
