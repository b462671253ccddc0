"""The quality and size bench of the search: one command, one table.

    python -m benchmarks.search [--sizes 2000,10000] [--engines pagefind,lunr] [--each 100] [--seed 1] [--out FILE]

Run it from the repository's root. README.md beside this file says what it measures.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.search import documents, tools
from benchmarks.search.engines import ENGINES, Engine
from benchmarks.search.measure import Bench, Result, judge_questions, measure
from benchmarks.search.queries import queries
from benchmarks.search.relevance import Judge
from benchmarks.search.table import JUDGED_UP_TO, Run, table
from tests.browser import chromium

HERE = Path(__file__).resolve()
CORPUS = HERE.parents[3] / "shared/corpus"
SMALLEST = 2_000


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure search engines on real documents.")
    parser.add_argument("--sizes", default="2000,10000,50000,100000", help="documents in each set")
    parser.add_argument("--engines", default=",".join(ENGINES), help=f"some of {', '.join(ENGINES)}")
    parser.add_argument("--each", type=int, default=100, help="queries of each measure")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--corpus", type=Path, default=CORPUS)
    parser.add_argument("--work", type=Path, help="where to build (default: a temporary folder)")
    parser.add_argument("--out", type=Path, default=HERE.with_name("RESULTS.md"))
    parser.add_argument("--no-chromium", action="store_true", help="Node only")
    parser.add_argument("--no-questions", action="store_true", help="without the judged questions")
    return parser.parse_args()


def say(words: str) -> None:
    print(words, flush=True)


def facts(args: argparse.Namespace, each: int, real: int) -> list[str]:
    """Machine, versions, seed: what the figures depend on."""
    machine = f"{os.cpu_count()} cores, {platform.machine()}, shared: compare processor seconds, not wall clock"
    browser = chromium.version() if not args.no_chromium else "no browser"
    sources = f"seed {args.seed}, {each} queries of each measure, made from the first {SMALLEST:,} documents"
    real_ones = f"{real:,} pieces of real documents; beyond, recombined from their paragraphs"
    return [machine, ", ".join([*tools.versions(), browser]), sources, real_ones]


def of_size(
    bench: Bench, engines: Sequence[Engine], docs: Sequence[documents.Doc], notes: list[str]
) -> list[Result]:
    """All engines on one set."""
    size = len(docs)
    judge = Judge(docs) if size <= JUDGED_UP_TO else None
    judged = {query.id: judge.answers(query) for query in bench.queries} if judge else {}
    results = []
    for engine in engines:
        if engine.largest and size > engine.largest:
            notes.append(f"{engine.title} on {size:,} documents: {engine.why}")
            continue
        say(f"{engine.name}, {size:,} documents")
        results.append(measure(bench, engine, docs, judged))
    return results


def run(args: argparse.Namespace, work: Path) -> Run:
    """Everything, in the order of the table."""
    engines = [ENGINES[name] for name in args.engines.split(",")]
    sizes = sorted(int(size) for size in args.sizes.split(","))
    tools.install(work / "tools")
    say("documents and queries")
    real = documents.documents(args.corpus, args.seed)
    cutter, traditional = tools.cutter(work / "tools"), tools.traditional(work / "tools")
    asked = queries(real[:SMALLEST], args.seed, args.each, cutter, traditional)
    bench = Bench(work=work, tools=work / "tools", seed=args.seed, queries=asked, chromium=not args.no_chromium)
    notes: list[str] = []
    results = []
    for docs in documents.sets(real, sizes, args.seed).values():
        results += of_size(bench, engines, docs, notes)
    questions = {} if args.no_questions else of_questions(bench, engines, args.corpus)
    told = facts(args, args.each, len(real))
    return Run(results=results, questions=questions, facts=told, notes=notes)


def of_questions(bench: Bench, engines: Sequence[Engine], corpus: Path) -> Mapping[str, tuple[float, float]]:
    """The judged questions, for engines that can hold 20,000 short passages."""
    docs, questions, relevant = documents.judged(corpus)
    found = {}
    for engine in engines:
        say(f"{engine.name}, judged questions")
        found[engine.name] = judge_questions(bench, engine, docs, questions, relevant)
    return found


def main() -> None:
    args = arguments()
    if not args.no_chromium and not chromium.installed():
        sys.exit("Chromium and chromedriver are not installed; --no-chromium goes without")
    with tempfile.TemporaryDirectory(prefix="gongkai-bench-") as folder:
        found = run(args, args.work or Path(folder))
    args.out.write_text(table(found), "utf-8")
    say(f"written: {args.out}")


if __name__ == "__main__":
    main()
