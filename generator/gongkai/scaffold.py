"""New portals, new documents, schema files: what is written into a portal's own folder for its editors."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, get_type_hints

import gongkai
from gongkai.check.record import ID
from gongkai.check.schema import schemas
from gongkai.model.edit import Mending
from gongkai.model.field import required_of, said_of
from gongkai.model.kind import kinds
from gongkai.read.original import read_original


def theme_folders(root: Path) -> tuple[Path, ...]:
    """The portal's own theme, if it has one, before ours; ours is in the wheel, or beside the checkout."""
    package = Path(gongkai.__file__).parent
    ours = package / "theme" if (package / "theme").is_dir() else package.parents[1] / "theme"
    own = root / "theme"
    return (own, ours) if own.is_dir() and own.resolve() != ours.resolve() else (ours,)


def rule_document(rule: str) -> str:
    """The page of a rule as it was written with its example: in the wheel, or beside the checkout."""
    package = Path(gongkai.__file__).parent
    places = (package / "rule_pages", package.parents[1] / "docs" / "rules")
    found = (place / f"{rule}.md" for place in places)
    return next((path.read_text("utf-8") for path in found if path.is_file()), "")


def write_texts(folder: Path, texts: Mapping[str, str]) -> None:
    """Write several small files; unchanged ones are left alone."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        path = folder / name
        if not path.is_file() or path.read_text("utf-8") != text:
            path.write_text(text, "utf-8")


def write_files(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write several files as they are."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)


def rewrite(root: Path, mending: Mending) -> bool:
    """Replace a source in one step; False, and nothing done, if it is not what was checked any more."""
    original = read_original(root, mending.path)
    if original is None or original[1] != mending.digest:
        return False
    target = root / mending.path
    beside = target.with_name(f".{target.name}.gongkai-next")
    with beside.open("wb") as file:
        file.write(mending.after.encode("utf-8"))
        file.flush()
        os.fsync(file.fileno())
    shutil.copymode(target, beside)
    beside.replace(target)
    return True


def write_json_files(folder: Path, values: Mapping[str, Any]) -> None:
    """Write values as readable JSON."""
    write_texts(folder, {name: json.dumps(v, ensure_ascii=False, indent=2) + "\n" for name, v in values.items()})


def _marks(day: date) -> tuple[tuple[str, str], ...]:
    """What stands in the starter files for the day on which the portal is made."""
    later = day + timedelta(days=30)
    quarter = (day.month + 2) // 3
    return (
        ("@今天@", day.isoformat()),
        ("@今年@", str(day.year)),
        ("@本季度@", str(quarter)),
        ("@三十天后@", later.isoformat()),
    )


def _copy(source: Traversable, target: Path, day: date) -> None:
    target.mkdir(parents=True, exist_ok=True)
    for entry in source.iterdir():
        if entry.is_dir():
            _copy(entry, target / entry.name, day)
        elif entry.name != "__init__.py" and not entry.name.endswith(".pyc"):
            text = entry.read_text("utf-8")
            for mark, value in _marks(day):
                text = text.replace(mark, value)
            (target / entry.name.replace("dot-", ".")).write_text(text, "utf-8")


def write_portal(target: Path, day: date) -> bool:
    """A new portal that builds at once; False if the folder is not empty."""
    if target.exists() and any(target.iterdir()):
        return False
    _copy(files("gongkai").joinpath("starter"), target, day)
    write_json_files(target / "catalogue/.schema", schemas())
    return True


def _blank(hint: Any, sample: str, day: date) -> str:
    return day.isoformat() if hint in (date, datetime) else sample


def _front_matter(kind_name: str, day: date) -> str:
    cls = kinds()[kind_name].record
    hints, needed = get_type_hints(cls), required_of(cls)
    lines = [f"# yaml-language-server: $schema=../../catalogue/.schema/{kind_name}.json"]
    for name, said in said_of(cls).items():
        if name == "id":
            continue
        value = {"published": day.isoformat(), "openness": "主动公开"}.get(name, "")
        value = value or (_blank(hints[name], said.sample, day) if name in needed else "")
        mark = "" if name in needed else "# "
        lines.append(f"{mark}{said.key}: {value}".rstrip() + f"    # {said.help}")
    return "\n".join(lines)


def write_document(root: Path, kind_name: str, name: str, day: date) -> tuple[Path | None, bool]:
    """A new document with every field explained; (path, made). No path: the name cannot be an id."""
    if not ID.fullmatch(name):
        return None, False
    path = root / "content" / kinds()[kind_name].folder / f"{name}.md"
    if path.exists():
        return path, False
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"---\n{_front_matter(kind_name, day)}\n---\n\n在这里写正文。\n", "utf-8")
    return path, True
