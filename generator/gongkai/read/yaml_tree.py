"""YAML → plain trees in which every scalar is text, with the line of any spot on demand.

The tree is built from libyaml's events in a loop, not by recursion: a hostile file can neither exhaust the stack
nor, as aliases are refused, blow up in memory. Reading every scalar as text keeps codes such as `0123` and times
such as `12:30` as they were typed (YAML 1.1 would make them 83 and 750).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml

from gongkai.model.finding import Finding, Keys, Rule
from gongkai.read import faults
from gongkai.read.limits import MAX_SPOTS
from gongkai.read.yaml_problem import explain, is_reference, is_too_deep

MAX_DEPTH = 24
# Line breaks other than \n are among them: they would shift every line below. A \r is left only by "\r" in quotes.
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]")
_SPOTS = {
    "where": "这里以上",
    "where_en": "What stands above",
    "what": "项内容",
    "what_en": "values",
}
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class TreeError(Exception):
    """The text is no acceptable YAML. Carries the rule that it breaks, the 1-based line and the rule's gaps."""

    def __init__(self, rule: Rule, line: int, **args: str | int) -> None:
        super().__init__(rule.name)
        self.finding = Finding(rule=rule.id, line=line, args=args)


@dataclass(slots=True)
class _Level:
    """An open mapping or list."""

    value: dict[str, Any] | list[Any]
    keys: Keys
    key: str | None = None


@dataclass(slots=True)
class _Builder:
    """Takes events, keeps the open levels, ends with the root."""

    first_line: int = 1
    marks: dict[Keys, int] = field(default_factory=dict)
    levels: list[_Level] = field(default_factory=list)
    root: Any = None

    def take(self, event: yaml.Event) -> None:
        line = (event.start_mark.line if event.start_mark else 0) + self.first_line
        if isinstance(event, yaml.NodeEvent):
            self._plain(event, line)
        if len(self.marks) > MAX_SPOTS:
            raise TreeError(faults.TOO_MUCH, line, count=len(self.marks), limit=MAX_SPOTS, **_SPOTS)
        match event:
            case yaml.DocumentStartEvent() if self.marks:
                raise TreeError(
                    faults.YAML,
                    line,
                    problem="一个文件里只能有一份内容，多了“---”",
                    problem_en="a second document",
                )
            case yaml.ScalarEvent():
                self._scalar(event.value, line)
            case yaml.MappingStartEvent():
                self._open({}, line)
            case yaml.SequenceStartEvent():
                self._open([], line)
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self.levels.pop()

    def _plain(self, event: yaml.NodeEvent, line: int) -> None:
        """Refuse what would make the content say something else than what is written there."""
        if event.anchor is not None:
            raise TreeError(faults.ALIAS, line)
        if getattr(event, "tag", None) is not None:
            raise TreeError(
                faults.YAML,
                line,
                problem="内容以感叹号开头，要加英文引号",
                problem_en="a value that begins with ! needs quotes",
            )
        if found := CONTROL.search(getattr(event, "value", "")):
            raise TreeError(faults.CONTROL, line, code=f"U+{ord(found[0]):04X}")

    def _scalar(self, text: str, line: int) -> None:
        top = self.levels[-1] if self.levels else None
        if top is not None and isinstance(top.value, dict) and top.key is None:
            if text in top.value:
                raise TreeError(faults.DUPLICATE_KEY, line, key=text)
            top.key = text
            self.marks[(*top.keys, text)] = line
        else:
            self._put(text, line)

    def _open(self, value: dict[str, Any] | list[Any], line: int) -> None:
        if len(self.levels) >= MAX_DEPTH:
            raise TreeError(faults.TOO_DEEP, line, limit=MAX_DEPTH)
        top = self.levels[-1] if self.levels else None
        if top is not None and isinstance(top.value, dict) and top.key is None:
            raise TreeError(
                faults.YAML,
                line,
                problem="冒号前面应当是名称，不能是列表或分组",
                problem_en="a key must be a word",
            )
        self.levels.append(_Level(value, self._put(value, line)))

    def _put(self, value: Any, line: int) -> Keys:
        if not self.levels:
            self.root = value
            self.marks[()] = line
            return ()
        top = self.levels[-1]
        if isinstance(top.value, list):
            keys: Keys = (*top.keys, len(top.value))
            top.value.append(value)
        else:
            assert top.key is not None
            keys = (*top.keys, top.key)
            top.value[top.key], top.key = value, None
        self.marks.setdefault(keys, line)
        return keys


def _events(text: str) -> Iterator[yaml.Event]:
    loader = _LOADER(text)
    try:
        while loader.check_event():
            yield loader.get_event()
    finally:
        loader.dispose()


def parse_tree(text: str, first_line: int = 1) -> tuple[Any, Mapping[Keys, int]]:
    """The tree of one YAML document and the line of each spot in it. Raises `TreeError`.

    `first_line` is the line of the file on which `text` begins.
    """
    builder = _Builder(first_line)
    try:
        for event in _events(text):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        line, (zh, en) = explain(error, text)
        if is_reference(error):
            raise TreeError(faults.ALIAS, line + first_line) from None
        if is_too_deep(error):
            raise TreeError(faults.TOO_DEEP, line + first_line, limit=MAX_DEPTH) from None
        raise TreeError(faults.YAML, line + first_line, problem=zh, problem_en=en) from None
    except yaml.YAMLError:
        raise TreeError(
            faults.YAML, first_line, problem="有不能用的字符", problem_en="a forbidden character"
        ) from None
    return builder.root, builder.marks
