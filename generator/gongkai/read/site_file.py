"""site_config.yml and the declarations of kinds → raw records."""

from __future__ import annotations

from pathlib import Path

from gongkai.model.finding import Finding
from gongkai.model.source import Raw, Source
from gongkai.read import faults
from gongkai.read.discover import KIND_FOLDER
from gongkai.read.ignores import MARK, ignores_in_yaml
from gongkai.read.source_file import Marks, ReadFile, broken, fields_of
from gongkai.read.text_file import RefusedError, read_text
from gongkai.read.yaml_tree import TreeError, parse_tree

SITE_FILE = "site_config.yml"


def read_mapping(root: Path, path: str, kind: str) -> ReadFile:
    """A YAML file that is one group of fields, as one raw record of a pseudo-kind."""
    digest = ""
    try:
        text, digest = read_text(root / path)
        tree, lines = parse_tree(text)
        tree = fields_of(tree)
    except (RefusedError, TreeError) as error:
        return broken(path, digest, error.finding)
    raw = Raw(kind=kind, path=path, keys=(), tree=tree)
    ignores = tuple(ignores_in_yaml(text)) if MARK in text else ()
    return ReadFile(
        source=Source(path=path, digest=digest, raws=(raw,)), marks=Marks(lines=lines), ignores=ignores
    )


def read_site(root: Path) -> ReadFile:
    """The site's configuration as one raw record of the pseudo-kind `site`."""
    if not (root / SITE_FILE).is_file():
        return broken(SITE_FILE, "", Finding(rule=faults.NO_CONFIG.id))
    return read_mapping(root, SITE_FILE, "site")


def read_declarations(root: Path) -> dict[str, ReadFile]:
    """The files in which the portal declares kinds of its own, by path."""
    found = sorted(p.name for p in (root / KIND_FOLDER).glob("*.yml") if not p.name.startswith("."))
    return {path: read_mapping(root, path, "kind") for path in (f"{KIND_FOLDER}/{name}" for name in found)}
