"""YAML → plain trees in which every scalar is text, with the line of any spot on demand.

The tree is built from libyaml's events in a loop, not by recursion: a hostile file can neither exhaust the stack
nor, as aliases are refused, blow up in memory. Reading every scalar as text keeps codes such as `0123` and times
such as `12:30` as they were typed (YAML 1.1 would make them 83 and 750).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml

from gongkai.model.finding import Finding, Keys, Rule
from gongkai.read import faults

MAX_DEPTH = 24
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

    marks: dict[Keys, int] = field(default_factory=dict)
    levels: list[_Level] = field(default_factory=list)
    root: Any = None

    def take(self, event: yaml.Event) -> None:
        line = (event.start_mark.line if event.start_mark else 0) + 1
        match event:
            case yaml.AliasEvent():
                raise TreeError(faults.ALIAS, line)
            case yaml.ScalarEvent():
                self._scalar(event.value, line)
            case yaml.MappingStartEvent():
                self._open({}, line)
            case yaml.SequenceStartEvent():
                self._open([], line)
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self.levels.pop()

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
            raise TreeError(faults.YAML, line, problem="列表或分组不能当作名称", problem_en="a key must be a word")
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


_PROBLEMS = {
    "mapping values are not allowed": ("这一行多了冒号，或上一行的引号、缩进没有写完整", "a colon too many"),
    "could not find expected ':'": ("这一行缺少英文冒号，或冒号写成了中文“：”", "the colon is missing"),
    "did not find expected key": ("缩进没有对齐，或引号没有配对", "the indentation does not match"),
    "did not find expected '-' indicator": ("列表的缩进没有对齐", "the list's indentation does not match"),
    "found character that cannot start any token": (
        "行首有制表符（Tab）或不能用的符号",
        "a tab or a forbidden sign",
    ),
    "found unexpected end of stream": ("引号没有配对", "a quotation mark is not closed"),
    "found undefined tag handle": ("内容以感叹号开头，需要加引号", "a value that begins with ! needs quotes"),
    "found unknown escape character": (
        "英文双引号里有反斜杠，请改用英文单引号",
        "a backslash inside double quotes",
    ),
}


def _problem(error: yaml.MarkedYAMLError) -> tuple[str, str]:
    for start, words in _PROBLEMS.items():
        if (error.problem or "").startswith(start):
            return words
    return ("格式有误", error.problem or "syntax error")


def parse_tree(text: str, first_line: int = 1) -> tuple[Any, Mapping[Keys, int]]:
    """The tree of one YAML document and the line of each spot in it. Raises `TreeError`."""
    builder = _Builder()
    try:
        for event in _events(text):
            builder.take(event)
    except TreeError as error:
        rule = error.finding.rule
        shifted = next(r for r in faults.RULES if r.id == rule)
        raise TreeError(shifted, error.finding.line + first_line - 1, **dict(error.finding.args)) from None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        zh, en = _problem(error)
        line = (mark.line if mark else 0) + first_line
        raise TreeError(faults.YAML, line, problem=zh, problem_en=en) from None
    except yaml.YAMLError:
        raise TreeError(
            faults.YAML, first_line, problem="有不能用的字符", problem_en="a forbidden character"
        ) from None
    return builder.root, {keys: line + first_line - 1 for keys, line in builder.marks.items()}
