"""The rules of the house that no linter knows: who may touch the disk, the clock and the terminal."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from jinja2 import meta

from gongkai.check.schema import schemas
from gongkai.render.environment import environment
from gongkai.scaffold import theme_folders
from tests.conftest import REPOSITORY

PACKAGE = REPOSITORY / "generator/gongkai"
MODULES = sorted(PACKAGE.rglob("*.py"))
DISK_ROOMS = ("read", "release", "store", "chrome", "render", "work", "scaffold", "preview", "cli")
DISK_CALLS = {
    "write_text",
    "write_bytes",
    "read_text",
    "read_bytes",
    "unlink",
    "rename",
    "replace",
    "mkdir",
    "rmtree",
}
THEME = theme_folders(REPOSITORY)


def _room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def _calls(tree: ast.AST) -> set[str]:
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            found.add(node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", ""))
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_disk_clock_and_terminal_stay_in_their_rooms(path: Path) -> None:
    calls, room = _calls(ast.parse(path.read_text("utf-8"))), _room(path)
    if room != "cli":
        assert not calls & {"print", "today", "now", "input"} - ({"today"} if room == "preview" else set())
    if room in ("model", "chinese", "relate", "plan", "index", "say"):
        # str.replace and dataclasses.replace are no disk calls.
        assert not calls & (DISK_CALLS - {"replace"}) and "open" not in calls


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_every_module_says_where_it_stands(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text("utf-8")))


@pytest.mark.parametrize("name", sorted(p.stem for p in (THEME[-1] / "templates").glob("*.html")))
def test_a_template_sees_only_its_view(name: str) -> None:
    env = environment(THEME, "contract")
    assert env.loader is not None
    source = env.loader.get_source(env, f"{name}.html")[0]
    assert meta.find_undeclared_variables(env.parse(source)) <= {"page"}
    assert None not in set(meta.find_referenced_templates(env.parse(source)))


@pytest.mark.parametrize("part", sorted((THEME[-1] / "parts").iterdir()), ids=lambda p: p.name)
def test_examples_of_a_part_render(part: Path) -> None:
    about = yaml.safe_load((part / "part.yml").read_text("utf-8"))
    env = environment(THEME, "contract")
    macros = env.get_template(f"{part.name}/part.html").module
    assert len(about["examples"]) >= 2
    for example in about["examples"]:
        name = example.get("macro", about.get("macro", about["name"]))
        getattr(macros, name)(**example["args"])


def test_schemas_in_the_repository_are_those_of_the_code() -> None:
    folder = REPOSITORY / "catalogue/.schema"
    for name, schema in schemas().items():
        assert json.loads((folder / name).read_text("utf-8")) == schema, "run `just docs`"


def test_schemas_are_valid_and_accept_the_sample() -> None:
    jsonschema = pytest.importorskip("jsonschema")
    from gongkai.model.kind import speaking
    from gongkai.read.source_file import kind_of, read_file
    from gongkai.work.vocabulary import declared_by

    with speaking(declared_by(REPOSITORY)):
        _accepts_the_sample(jsonschema, schemas(), read_file, kind_of)


def _accepts_the_sample(jsonschema: Any, found: dict[str, Any], read_file: Any, kind_of: Any) -> None:
    for schema in found.values():
        jsonschema.Draft202012Validator.check_schema(schema)
    for path in sorted((REPOSITORY / "content").rglob("*.md")):
        name = str(path.relative_to(REPOSITORY))
        kind = kind_of(name)
        assert kind is not None
        for raw in read_file(REPOSITORY, name).source.raws:
            jsonschema.validate(raw.tree, found[f"{kind.name}.json"])


def test_no_file_is_long_and_no_function_is_longer_than_a_screen() -> None:
    for path in MODULES:
        text = path.read_text("utf-8")
        assert text.count("\n") <= 420, path
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef):
                assert (node.end_lineno or 0) - node.lineno < 60, (path, node.name)
