"""Mutated sources and attachments against the reader and the checker, as many as you like.

    python benchmarks/fuzz.py [--count 100000] [--attachments 3000] [--seed 1] [--start 0] [--keep DIR]

Starts from the files of the repository, so input n of a seed is the same as long as they are. Says every 1,000 inputs how
far it is, and at once what was not turned into findings: a traceback (also for active content in the HTML), more than 5 s
of processor time, a child that died (2 GB of memory are its limit). `--keep` writes each of these into a file. The last
lines are the summary. Exits with 1 if there was any failure.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPOSITORY))

from tests.fuzz.run import Attachments, Make, Report, Sources, run  # noqa: E402

STEP = 1000


def _run(make: Make, args: argparse.Namespace, count: int) -> Report:
    report, began = Report(), time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "portal"
        shutil.copytree(REPOSITORY / "tests/sites/small", root)
        for one in run(root, make, args.seed, count, args.start, kept=args.keep):
            report.take(one)
            if one.fault:
                print(f"{one.fault}: input {one.number} {one.path}\n{one.wrong}", flush=True)
            if not report.count % STEP:
                print(f"{time.monotonic() - began:.0f} s, {report.summary()}", flush=True)
    return report


def _print(name: str, report: Report, seconds: float) -> None:
    print("inputs with a finding of: " + ", ".join(f"{rule} {n}" for rule, n in report.rules.most_common(40)))
    print(f"{name}: {report.summary()}; {seconds:.0f} s in all", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description="Fuzz the reader and the checker.")
    parser.add_argument("--count", type=int, default=100_000, help="mutated sources (default 100000)")
    parser.add_argument("--attachments", type=int, default=3000, help="mutated attachments (default 3000)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--start", type=int, default=0, help="the number of the first input")
    parser.add_argument("--keep", type=Path, help="a folder for the inputs that failed")
    args = parser.parse_args()
    failed = False
    for name, make, count in (
        ("attachments", Attachments(), args.attachments),
        ("sources", Sources(), args.count),
    ):
        began = time.monotonic()
        report = _run(make, args, count)
        _print(name, report, time.monotonic() - began)
        failed = failed or bool(report.failures)
    sys.exit(failed)


if __name__ == "__main__":
    main()
