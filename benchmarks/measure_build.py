"""Measure builds of a portal of real documents: cold, unchanged, and after small edits; then look for differences.

    python benchmarks/measure_build.py [--count 2000] [--seed 1] [--jobs 1] [--corpus DIR]

Each build is a process of its own (`python -m gongkai build`). Wall clock is ours; processor time (user and system,
with workers) and the peak of resident memory come from `wait4`. That peak is the largest single process's, not the
sum of all. After the edits a second copy of the sources is built from nothing, and every file of the two outputs is
compared by SHA-256: a difference is a bug, and is listed. Works in a temporary folder and writes nothing else.
Exits with 1 when a build breaks down or the outputs differ.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from corpus_portal import arguments, build_portal
from process_cost import run

# 0: clean; 1: findings, which real documents have. Anything else is no build.
BUILT = (0, 1)
SHOWN = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What one build took, in seconds and MiB, and what it changed."""

    name: str
    wall: float
    cpu: float
    peak: float
    pages: int
    said: str


def build(name: str, root: Path, jobs: int) -> Cost:
    """One build in a process of its own."""
    command = [sys.executable, "-m", "gongkai", "build", "-C", str(root), "--jobs", str(jobs), "--lang", "en"]
    spent = run(command)
    if spent.code not in BUILT:
        sys.exit("\n".join([f"{name}: exit {spent.code}", *spent.lines[-SHOWN:]]))
    said = next((line for line in reversed(spent.lines) if "rendered" in line), "")
    pages = sum(1 for _ in (root / "public").rglob("*.html"))
    return Cost(name=name, wall=spent.wall, cpu=spent.cpu, peak=spent.peak, pages=pages, said=said)


def policies(root: Path) -> list[Path]:
    """The policies of a portal in order of path."""
    return sorted((root / "content/policies").glob("*.md"))


def edit_text(root: Path) -> None:
    """A sentence more at the end of one document."""
    path = policies(root)[len(policies(root)) // 2]
    path.write_text(path.read_text("utf-8") + "\n\n本段为压力测试时所加。\n", "utf-8")


def edit_title(root: Path) -> None:
    """Another title, which lists, neighbours and feeds show as well."""
    path = policies(root)[len(policies(root)) // 3]
    path.write_text(path.read_text("utf-8").replace('标题: "', '标题: "（改）', 1), "utf-8")


def add_one(root: Path) -> None:
    """A new document of the portal's own day."""
    text = policies(root)[0].read_text("utf-8")
    lines = [line for line in text.split("\n") if not line.startswith(("文号:", "发布日期:"))]
    added = "\n".join(["---", "发布日期: 2026-11-23", *lines[1:]])
    (root / "content/policies/bench-added.md").write_text(added, "utf-8")


def remove_one(root: Path) -> None:
    """One of the oldest files goes."""
    policies(root)[len(policies(root)) // 4].unlink()


STEPS = (("one text edited", edit_text), ("one title edited", edit_title), ("one added", add_one))
STEPS = (*STEPS, ("one removed", remove_one))


def digests(folder: Path) -> dict[str, str]:
    """SHA-256 of every file below a folder."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): sha256(path.read_bytes()).hexdigest() for path in files}


def differences(one: Path, other: Path) -> list[str]:
    """The files that are not the same in both folders."""
    first, second = digests(one), digests(other)
    return sorted(name for name in {*first, *second} if first.get(name) != second.get(name))


def measure(root: Path, jobs: int) -> Iterator[Cost]:
    """The builds, one after the other."""
    yield build("cold", root, jobs)
    yield build("nothing changed", root, jobs)
    for name, change in STEPS:
        change(root)
        yield build(name, root, jobs)


def compare(root: Path, fresh: Path, jobs: int) -> tuple[Cost, list[str]]:
    """A build of the same sources from nothing, and the differences."""
    shutil.copytree(root, fresh, ignore=shutil.ignore_patterns("public", ".gongkai"))
    cost = build("from scratch", fresh, jobs)
    return cost, differences(root / "public", fresh / "public")


def show(cost: Cost) -> None:
    """One line of the table."""
    numbers = f"{cost.wall:8.2f} {cost.cpu:8.2f} {cost.peak:9.0f} {cost.pages:7d}"
    print(f"{cost.name:<18}{numbers}  {cost.said}", flush=True)


def main() -> None:
    parser = arguments(argparse.ArgumentParser(description="Measure builds of real documents."))
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="workers (default: one a core)")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="gongkai-bench-") as folder:
        root, fresh = Path(folder) / "portal", Path(folder) / "fresh"
        build_portal(args.corpus, root, args.count, args.seed)
        print(f"{args.count} real records, seed {args.seed}, {args.jobs} jobs")
        print(f"{'build':<18}{'wall s':>8} {'cpu s':>8} {'peak MiB':>9} {'html':>7}")
        for cost in measure(root, args.jobs):
            show(cost)
        cost, found = compare(root, fresh, args.jobs)
        show(cost)
    print(f"{len(found)} files differ between the incremental and the from-scratch output")
    print("".join(f"  {name}\n" for name in found[:SHOWN]), end="")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
