"""Remarks such as `# gongkai: ignore GK112 因…` in YAML and `<!-- gongkai: ignore GK112 因… -->` in Markdown.

At the end of a line they are about that line, on a line of their own about the next one; before everything else in
the YAML of a file they are about the whole file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from gongkai.model.ignore import Ignore

MARK = "gongkai:"
_YAML = re.compile(r"(?:^|(?<=[ \t]))#[ \t]*gongkai:(.*)$")
_BODY = re.compile(r"<!--[ \t]*gongkai:(.*?)-->")
_SAID = re.compile(r"[ \t]*ignore[ \t]+((?:GK\w+[ \t、,，]*)+)(.*)", re.ASCII)


def _ignore(words: str, line: int, about: int) -> Ignore:
    """What a remark says. One that cannot be understood names no rule."""
    said = _SAID.match(words)
    if said is None:
        return Ignore(line=line, about=about, reason=words.strip())
    reason = said[2].strip().lstrip("因为：:，, ").strip()
    return Ignore(line=line, about=about, rules=tuple(re.findall(r"GK\w+", said[1], re.ASCII)), reason=reason)


def _empty(line: str) -> bool:
    """Whether a line of YAML says nothing."""
    return not line.strip() or line.lstrip().startswith("#")


def _next(lines: list[str], number: int) -> int:
    """The index of the next line that says something."""
    return next((n for n in range(number + 1, len(lines)) if not _empty(lines[n])), number)


def ignores_in_yaml(text: str, first_line: int = 1) -> Iterator[Ignore]:
    """The remarks in YAML that begins on `first_line` of its file."""
    lines = text.split("\n")
    top = next((n for n, line in enumerate(lines) if not _empty(line)), len(lines))
    for number, line in enumerate(lines):
        if MARK in line and (found := _YAML.search(line)):
            alone = not line[: found.start()].strip()
            about = (_next(lines, number) if alone else number) + first_line
            yield _ignore(found[1], number + first_line, 0 if number < top else about)


def ignores_in_body(text: str, first_line: int) -> Iterator[Ignore]:
    """The remarks in a Markdown body that begins on `first_line` of its file."""
    lines = text.split("\n")
    for number, line in enumerate(lines):
        for found in _BODY.finditer(line) if MARK in line else ():
            alone = not _BODY.sub("", line).strip()
            after = (n for n in range(number + 1, len(lines)) if _BODY.sub("", lines[n]).strip())
            about = next(after, number) if alone else number
            yield _ignore(found[1], number + first_line, about + first_line)


def without_ignores(text: str) -> str:
    """A Markdown body without its remarks: they are not for the public. Its lines stay where they are."""
    return _BODY.sub("", text) if MARK in text else text
