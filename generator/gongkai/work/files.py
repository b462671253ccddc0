"""Read and check a batch of files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from gongkai.check.case import Case
from gongkai.check.engine import judge_record
from gongkai.check.record import title_of, type_record
from gongkai.check.rolls import rolls_of
from gongkai.model.finding import Finding
from gongkai.model.kind import Declarations, speaking
from gongkai.model.profile import Profile
from gongkai.model.record import Openness
from gongkai.model.source import Raw
from gongkai.read.discover import Stat
from gongkai.read.source_file import read_file
from gongkai.store.rows import CheckedFile, Entry
from gongkai.work.rulebook import vetoes


def _check_raw(raw: Raw, profile: Profile) -> tuple[Entry | None, tuple[Finding, ...]]:
    entry, wrong = type_record(raw)
    if entry is None:
        return None, wrong
    case = Case(record=entry.record, raw=raw, title=title_of(entry.record), profile=profile)
    found = judge_record(case)
    # What is vetoed never enters the store: there it would count as the last good version once the file breaks.
    return (None if any(vetoes(f) for f in found) else replace(entry, rolls=rolls_of(case))), found


def _withdrawn(raw: Raw) -> bool:
    """Whether the broken version says anything but 主动公开: then the last good version must not stay up for it."""
    said = raw.tree.get("公开属性")
    return said is not None and said != Openness.PUBLIC.value


def check_file(root: Path, path: str, stat: Stat, profile: Profile) -> CheckedFile:
    """Read one file and check everything in it that needs no other file."""
    read = read_file(root, path)
    entries, broken, good = [], [], True
    findings: list[Finding] = list(read.source.findings)
    for raw in read.source.raws:
        entry, found = _check_raw(raw, profile)
        findings += found
        if entry is None:
            good = False
            if not _withdrawn(raw):
                broken.append(str(raw.tree.get("编号", "")))
        else:
            at = Finding(rule="", keys=(*raw.keys, "编号"))
            entries.append(replace(entry, line=read.marks.line(at)))
    return CheckedFile(
        path=path,
        stat=stat,
        digest=read.source.digest,
        entries=tuple(entries),
        broken=tuple(broken),
        findings=read.placed(findings),
        attached=read.attached,
        ignores=read.ignores,
        good=good and bool(read.source.raws or not read.source.findings),
        whole=bool(read.source.raws) or not read.source.findings,
    )


def check_files(
    root: Path, profile: Profile, declarations: Declarations, batch: Sequence[tuple[str, Stat]]
) -> list[CheckedFile]:
    """One batch of files of a portal that declares these kinds."""
    with speaking(declarations):
        return [check_file(root, path, stat, profile) for path, stat in batch]
