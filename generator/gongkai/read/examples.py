"""The broken sites of the tests as examples for people.

A folder of broken sites holds `_base`, which is clean, and for each case the files in which it differs from it,
`removed.txt` with those it lacks, `expected.txt` with what is told, and perhaps `mended/` with what mends it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from gongkai.model.example import Example

BASE, MENDED = "_base", "mended"
SPECIAL = frozenset(["removed.txt", "expected.txt", "expected.en.txt"])
_FILLED = (("@身份证@", "（身份证号码）"), ("@手机@", "（手机号码）"))


def case_files(case: Path) -> dict[str, Path]:
    """The files in which a broken site differs from the base, by path in the portal."""
    found = {p.relative_to(case).as_posix(): p for p in sorted(case.rglob("*")) if p.is_file()}
    return {n: p for n, p in found.items() if p.name not in SPECIAL and not n.startswith(f"{MENDED}/")}


def mended_files(case: Path) -> dict[str, Path]:
    """The files that mend it, by path in the portal; none where the base itself is how it should be."""
    folder = case / MENDED
    return {p.relative_to(folder).as_posix(): p for p in sorted(folder.rglob("*")) if p.is_file()}


def removed_files(case: Path) -> tuple[str, ...]:
    """What a broken site lacks of the base."""
    listed = case / "removed.txt"
    return tuple(listed.read_text("utf-8").split()) if listed.is_file() else ()


def _text(path: Path | None) -> str | None:
    if path is None or not path.is_file():
        return None
    text = path.read_text("utf-8")
    for mark, words in _FILLED:
        text = text.replace(mark, words)
    return text


def _changes(case: Path) -> Iterator[tuple[str, str | None, str | None]]:
    """Path, text in the broken site and text as it should be, where they differ."""
    files, mended, base = case_files(case), mended_files(case), case.parent / BASE
    for path, file in files.items():
        after = mended.get(path, file if mended else base / path)
        yield path, _text(file), _text(after)
    for path, file in mended.items():
        if path not in files:
            yield path, _text(base / path), _text(file)
    for path in () if mended else removed_files(case):
        yield path, None, _text(base / path)


def _told(case: Path, rule: str) -> Example:
    expected = case / "expected.txt"
    words = expected.read_text("utf-8") if expected.is_file() else ""
    found = re.search(rf"^(\S+?)(?::(\d+))?: {rule} .*\n(?:    改法.*\n)?", words, re.MULTILINE)
    if found is None:
        return Example(case=case.name, told="")
    return Example(case=case.name, told=found[0].strip(), path=found[1], line=int(found[2] or 0))


def _worth(told: Example, example: Example) -> tuple[bool, bool, bool]:
    """An example shows best what was told of, before and after."""
    return example.before is not None and example.after is not None, example.path == told.path, bool(example.told)


def _of_case(case: Path) -> tuple[tuple[bool, bool, bool], Example]:
    told = _told(case, case.name[:5])
    shown = [replace(told, path=p, before=b, after=a) for p, b, a in _changes(case) if b != a]
    shown.sort(key=lambda example: _worth(told, example), reverse=True)
    best = shown[0] if shown else replace(told, path="")
    return _worth(told, best), best


def read_examples(folder: Path) -> dict[str, Example]:
    """The best example of each rule, by the rule's id; of equals the first case by name."""
    found: dict[str, tuple[tuple[bool, bool, bool], Example]] = {}
    for case in sorted(folder.iterdir()) if folder.is_dir() else ():
        if case.is_dir() and case.name != BASE:
            new = _of_case(case)
            old = found.setdefault(case.name[:5], new)
            found[case.name[:5]] = max(old, new, key=lambda pair: pair[0])
    return {rule: example for rule, (_, example) in sorted(found.items())}
