"""The documents say what the code does: nothing in them may be missing, stale or impossible."""

from __future__ import annotations

import argparse
import dataclasses
import re
import shlex
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

from gongkai import cli
from gongkai.build import Order, build
from gongkai.cli.arguments import document_kinds
from gongkai.model.deadline import Deadline
from gongkai.model.field import said_of
from gongkai.model.kind import kinds
from gongkai.model.site import SiteConfig
from gongkai.read.examples import read_examples
from gongkai.say.rule_pages import rule_index, rule_page
from gongkai.scaffold import theme_folders
from gongkai.work.rulebook import rulebook

REPOSITORY = Path(__file__).parents[2]
DOCS = REPOSITORY / "docs"
PACKAGE = REPOSITORY / "generator" / "gongkai"
READMES = (REPOSITORY / "README.md", REPOSITORY / "README.zh-CN.md")
STAGES = ("read", "check", "relate", "plan", "chrome", "render", "index", "release")
ADR_HEADINGS = ["Context", "Decision", "Consequences", "Alternatives considered"]
_LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
_FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
_SAMPLE = re.compile(r"文件 `(content/[^`]+\.md)`：\n\n```markdown\n(.*?)```\n", re.DOTALL)


def text_of(path: Path) -> str:
    return path.read_text("utf-8")


def headings(path: Path) -> list[str]:
    """The levels and words of a document's headings; code is not a heading."""
    return re.findall(r"^#{1,6} .*$", _FENCE.sub("", text_of(path)), re.MULTILINE)


def commands(path: Path) -> list[str]:
    """The shell commands of a document, in order."""
    return re.findall(r"^```sh\n(.*?)^```$", text_of(path), re.MULTILINE | re.DOTALL)


def documents() -> list[Path]:
    return sorted([*DOCS.rglob("*.md"), *REPOSITORY.glob("*.md"), *(REPOSITORY / "changes").glob("*.md")])


def test_architecture_is_short_and_names_every_stage() -> None:
    words = text_of(DOCS / "architecture.md")
    assert len(words.splitlines()) <= 200
    assert all((PACKAGE / stage).is_dir() for stage in STAGES)
    rooms = sorted(path.name for path in PACKAGE.iterdir() if (path / "__init__.py").is_file())
    rooms.remove("starter") if "starter" in rooms else None
    assert [room for room in rooms if f"`{room}/`" not in words] == []


def _subparsers() -> dict[str, argparse.ArgumentParser]:
    for action in cli.parser_for("en")._actions:
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    raise AssertionError("the command line has no commands")


def test_every_command_and_option_is_in_the_manual() -> None:
    manual = text_of(DOCS / "cli.md")
    for name, parser in _subparsers().items():
        assert f"\n## gongkai {name}\n" in manual, name
        assert f"\n| [`{name}`](#gongkai-{name}) |" in manual, name
        for action in parser._actions:
            for option in action.option_strings:
                assert re.search(rf"`{re.escape(option)}[ `]", manual), (name, option)
            if not action.option_strings:
                assert f"{action.dest.upper()}" in manual, (name, action.dest)


def test_the_manual_names_no_command_or_option_that_is_gone() -> None:
    manual = text_of(DOCS / "cli.md")
    known = {option for parser in _subparsers().values() for a in parser._actions for option in a.option_strings}
    known |= {"--version", "--check"}  # of the program itself, and of sha256sum
    assert set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", manual)) <= known
    assert set(re.findall(r"^## gongkai (\w+)$", manual, re.MULTILINE)) == set(_subparsers())


def test_the_manual_names_every_kind_that_can_be_new() -> None:
    (listed,) = re.findall(r"^Kinds: ([^.]+)\.", text_of(DOCS / "cli.md"), re.MULTILINE)
    assert re.findall(r"`(\w+)`", listed) == document_kinds()


def test_the_manual_names_every_exit_code_and_format() -> None:
    manual = text_of(DOCS / "cli.md")
    for code in (cli.OK, cli.ERRORS, cli.USAGE, cli.REFUSED):
        assert f"\n| {code} |" in manual
    for name in cli.FORMATS:
        assert f"\n| `{name}` |" in manual


def test_rule_pages_are_those_of_the_rulebook() -> None:
    book = list(rulebook().values())
    examples = read_examples(REPOSITORY / "tests" / "broken")
    wanted = {f"{rule.id}.md": rule_page(rule, examples.get(rule.id)) for rule in book} | {
        "README.md": rule_index(book)
    }
    found = {path.name: text_of(path) for path in (DOCS / "rules").glob("*.md")}
    assert sorted(found) == sorted(wanted), "run: just docs"
    assert [name for name in wanted if found[name] != wanted[name]] == [], "run: just docs"


def test_editors_are_told_what_each_rule_means() -> None:
    guide = text_of(DOCS / "editing.md")
    assert [rule for rule in rulebook() if rule not in guide] == []
    assert [found for found in re.findall(r"GK\d{3}", guide) if found not in rulebook()] == []


def test_every_decision_has_its_four_parts() -> None:
    found = sorted((DOCS / "adr").glob("[0-9]*.md"))
    assert [path.name[:4] for path in found] == [f"{n:04d}" for n in range(1, len(found) + 1)]
    index = text_of(DOCS / "adr" / "README.md")
    for path in found:
        first, *rest = headings(path)
        assert first.startswith(f"# {path.name[:4]} "), path.name
        assert [heading.removeprefix("## ") for heading in rest] == ADR_HEADINGS, path.name
        assert path.name in index, path.name


def test_readmes_are_twins() -> None:
    english, chinese = ([line.split(" ")[0] for line in headings(path)] for path in READMES)
    assert english == chinese
    assert commands(READMES[0]) == commands(READMES[1])
    assert [set(_links(path)) - {other.name} for path, other in zip(READMES, reversed(READMES), strict=True)] == [
        set(_links(READMES[0])) - {READMES[1].name}
    ] * 2


def test_readmes_count_what_there_is() -> None:
    """Kinds, rules, and of the list of checks those decided and all."""
    listed, decided, *_ = re.findall(r"(\d+)项", text_of(DOCS / "checks.md"))
    english, chinese = (text_of(path) for path in READMES)
    assert f"- {len(kinds())} kinds of records" in english and f"- {len(kinds())}种记录" in chinese
    assert f"{len(rulebook())} rules" in english and f"{len(rulebook())}条规则" in chinese
    assert f"decide {decided} of a list of {listed} checks" in english
    assert f"判断一份{listed}项清单中的{decided}项" in chinese


def test_readme_has_two_commands_and_ci_runs_the_second() -> None:
    found = commands(READMES[0])
    assert len(found) == 2
    assert found[1].strip() in text_of(REPOSITORY / ".ci" / "run")


def test_contributors_find_every_recipe() -> None:
    recipes = re.findall(r"^([a-z-]+)(?: [^:=\n]*)?:(?!=)", text_of(REPOSITORY / "justfile"), re.MULTILINE)
    guide = text_of(REPOSITORY / "CONTRIBUTING.md")
    assert [name for name in recipes if name != "default" and f"just {name}" not in guide] == []


def test_hooks_call_recipes() -> None:
    recipes = text_of(REPOSITORY / "justfile")
    entries = re.findall(r"entry: (.*)$", text_of(REPOSITORY / ".pre-commit-config.yaml"), re.MULTILINE)
    assert entries
    for entry in entries:
        tool, recipe = shlex.split(entry)
        assert tool == "just" and re.search(rf"^{recipe}\b", recipes, re.MULTILINE), entry


def _classes(cls: type[Any]) -> Iterator[type[Any]]:
    """A record's class and the dataclasses its fields are made of."""
    yield cls
    for hint in get_type_hints(cls).values():
        for part in (hint, *get_args(hint), *(deep for shallow in get_args(hint) for deep in get_args(shallow))):
            if isinstance(part, type) and dataclasses.is_dataclass(part) and part is not Deadline:
                yield from _classes(part)


def _declared(cls: type[Any], name: str) -> str:
    """The class whose file declares the field."""
    return next(c.__name__ for c in reversed(cls.__mro__) if name in getattr(c, "__annotations__", {}))


def _rows() -> set[str]:
    records = [kind.record for kind in kinds().values()]
    return {
        f"| {said.key} | {said.en} | `{_declared(cls, name)}.{name}` |"
        for record in (*records, SiteConfig)
        for cls in _classes(record)
        for name, said in said_of(cls).items()
    }


def test_glossary_names_every_kind_and_field() -> None:
    glossary = text_of(DOCS / "glossary.md")
    for kind in kinds().values():
        assert f"| {kind.title} |" in glossary and f"| `{kind.name}` |" in glossary, kind.name
    assert sorted(row for row in _rows() if row not in glossary) == []


def test_glossary_fields_are_all_still_there() -> None:
    _, fields = text_of(DOCS / "glossary.md").split("\n## Fields 字段\n")
    listed = re.findall(r"^\| (?!中文|---).*$", fields, re.MULTILINE)
    assert sorted(row for row in listed if row not in _rows()) == []


def _links(path: Path) -> list[str]:
    return [link.split("#")[0] for link in _LINK.findall(_FENCE.sub("", text_of(path))) if "://" not in link]


@pytest.mark.parametrize("path", documents(), ids=lambda path: str(path.relative_to(REPOSITORY)))
def test_links_lead_somewhere(path: Path) -> None:
    assert [link for link in _links(path) if link and link != "…" and not (path.parent / link).exists()] == []


def _samples() -> list[tuple[str, str]]:
    return _SAMPLE.findall(text_of(DOCS / "editing.md"))


def test_the_samples_for_editors_pass_the_check(tmp_path: Path) -> None:
    samples = _samples()
    assert {Path(path).parts[1] for path, _ in samples} >= {
        "policies",
        "interpretations",
        "publicity",
        "hearing-notices",
        "bulletins",
    }
    (tmp_path / "site_config.yml").write_text(text_of(REPOSITORY / "site_config.yml"), "utf-8")
    (tmp_path / "catalogue").symlink_to(REPOSITORY / "catalogue")
    for path, text in samples:
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, "utf-8")
    day = date(2026, 11, 23)
    outcome = build(
        Order(
            root=tmp_path,
            out=tmp_path / "public",
            theme=theme_folders(tmp_path),
            day=day,
            today=day,
            only_check=True,
        )
    )
    # The tables point to documents of the sample portal, which are not here.
    told = [found for found in outcome.findings if found.path.startswith("content/")]
    assert [(found.path, found.line, found.rule) for found in told] == []
