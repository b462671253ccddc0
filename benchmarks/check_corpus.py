"""Check a portal of real documents of every kind, and count what each rule says of them.

    python benchmarks/check_corpus.py [--each 1200] [--seed 1] [--corpus DIR] [--profile 云南] [--sample DIR]

Makes the portal as `corpus_kinds.py` does, with every law, policy, letter and guide up to `--each` of a source, checks it
and prints a table: rule × severity × findings × files. With `--sample`, up to twenty findings of each rule that has
twenty or more are written there, one file for each rule, with the lines of the source around them, for a person to
judge. They are real text: keep them outside the repository.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from pathlib import Path

from corpus_kinds import every_kind
from corpus_portal import CORPUS, TODAY, write_portal

from gongkai.build import Order, build
from gongkai.model.finding import Settled, sentence
from gongkai.scaffold import theme_folders
from gongkai.work.rulebook import rulebook

NOISY = SAMPLED = 20
WIDEST = 400


def checked(corpus: Path, root: Path, each: int, seed: int, profile: str) -> tuple[int, list[Settled]]:
    """How many files there were, and the findings by rule."""
    portal, day = every_kind(corpus, each, seed), date.fromisoformat(TODAY)
    write_portal(portal, corpus, root, waivers=True, profile=profile)
    order = Order(
        root=root, out=root / "public", theme=theme_folders(root), day=day, today=day, jobs=1, only_check=True
    )
    return len(portal.pages), sorted(build(order).findings, key=lambda finding: finding.rule)


def by_rule(findings: Sequence[Settled]) -> Iterator[tuple[str, list[Settled]]]:
    for rule, found in groupby(findings, key=lambda finding: finding.rule):
        yield rule, list(found)


def _around(root: Path, finding: Settled) -> str:
    """The line of a finding with its neighbours."""
    if not finding.path or not (root / finding.path).is_file():
        return ""
    lines = (root / finding.path).read_text("utf-8").split("\n")
    shown = range(max(finding.line - 3, 0), min(finding.line + 2, len(lines)))
    return "\n".join(f"    {number + 1}: {lines[number][:WIDEST]}" for number in shown)


def write_samples(root: Path, target: Path, findings: Sequence[Settled], seed: int) -> None:
    """The findings of each noisy rule that a person shall read. Exits where real text may not be written."""
    if target.resolve().is_relative_to(Path(__file__).resolve().parents[1]):
        sys.exit("samples must lie outside the repository: real text is never copied into it")
    target.mkdir(parents=True, exist_ok=True)
    for rule, found in by_rule(findings):
        if len(found) >= NOISY:
            drawn = random.Random(f"{seed}-{rule}").sample(found, SAMPLED)
            told = (f"{f.path}:{f.line} {sentence(rulebook()[rule], f, 'zh')}\n{_around(root, f)}" for f in drawn)
            (target / f"{rule}.txt").write_text("\n\n".join(told) + "\n", "utf-8")


def table(findings: Sequence[Settled]) -> Iterator[str]:
    yield "| Rule | Severity | Findings | Files |"
    yield "|---|---|---|---|"
    for rule, found in by_rule(findings):
        files = len({finding.path for finding in found})
        yield f"| {rule} {rulebook()[rule].name} | {found[0].severity.value} | {len(found)} | {files} |"


def main() -> None:
    parser = argparse.ArgumentParser(description="Check real documents, and count by rule.")
    parser.add_argument("--each", type=int, default=1200, help="records of each source, 0 for all (default 1200)")
    parser.add_argument("--seed", type=int, default=1, help="which of them (default 1)")
    parser.add_argument("--corpus", type=Path, default=CORPUS, help="the folder of the corpus")
    parser.add_argument("--profile", default="全国", help="地区规则 of the portal (default 全国)")
    parser.add_argument("--sample", type=Path, help="write findings to be judged here, outside the repository")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "portal"
        count, findings = checked(args.corpus, root, args.each, args.seed, args.profile)
        if args.sample:
            write_samples(root, args.sample, findings, args.seed)
    print(f"{count} documents, {len(findings)} findings\n")
    print("\n".join(table(findings)))


if __name__ == "__main__":
    main()
