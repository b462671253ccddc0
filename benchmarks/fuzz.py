"""Mutated sources and attachments against the reader and the checker, as many as you like.

    python benchmarks/fuzz.py [--count 100000] [--attachments 3000] [--seed 1] [--start 0]

Starts from the files of the repository, so input n of a seed is the same as long as they are. Prints how many inputs
were sound, how many broke which rule, the slowest one and the most memory; then every input that was not turned into
findings: a traceback, more than 5 s of processor time, more than 2 GB, or active content in the HTML. Exits with 1 then.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPOSITORY))

from tests.fuzz.run import Attachments, Make, Report, Sources, run  # noqa: E402


def _run(make: Make, seed: int, count: int, start: int) -> Report:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "portal"
        shutil.copytree(REPOSITORY / "tests/sites/small", root)
        return run(root, make, seed, count, start)


def _print(name: str, report: Report) -> None:
    seconds, number = report.slowest
    print(f"{name}: {report.count} inputs, {report.sound} without a finding, {len(report.failures)} failures")
    print(f"  slowest {seconds:.2f} s of processor time (input {number}); most memory {report.peak} MB")
    print("  inputs with a finding of: " + ", ".join(f"{rule} {n}" for rule, n in report.rules.most_common(40)))
    for one in report.failures:
        print(f"  input {one.number} {one.path}\n{one.wrong}")


def main() -> None:
    parser = argparse.ArgumentParser(description="Fuzz the reader and the checker.")
    parser.add_argument("--count", type=int, default=100_000, help="mutated sources (default 100000)")
    parser.add_argument("--attachments", type=int, default=3000, help="mutated attachments (default 3000)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--start", type=int, default=0, help="the number of the first input")
    args = parser.parse_args()
    reports = {
        "sources": _run(Sources(), args.seed, args.count, args.start),
        "attachments": _run(Attachments(), args.seed, args.attachments, args.start),
    }
    for name, report in reports.items():
        _print(name, report)
    sys.exit(any(report.failures for report in reports.values()))


if __name__ == "__main__":
    main()
