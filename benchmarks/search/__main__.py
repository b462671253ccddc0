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
from collections.abc import Iterator, Sequence
from dataclasses import replace
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


def of_size(bench: Bench, engines: Sequence[Engine], docs: Sequence[documents.Doc]) -> Iterator[Result]:
    """All engines on one set that can hold it."""
    judge = Judge(docs) if len(docs) <= JUDGED_UP_TO else None
    judged = {query.id: judge.answers(query) for query in bench.queries} if judge else {}
    for engine in engines:
        if not too_large(engine, len(docs)):
            say(f"{engine.name}, {len(docs):,} documents")
            yield measure(bench, engine, docs, judged)


def too_large(engine: Engine, size: int) -> bool:
    return engine.largest is not None and size > engine.largest


def left_out(engines: Sequence[Engine], sizes: Sequence[int]) -> list[str]:
    """What is not run, and why."""
    pairs = ((engine, size) for engine in engines for size in sizes if too_large(engine, size))
    return [f"{engine.title} on {size:,} documents: {engine.why}" for engine, size in pairs]


def run(args: argparse.Namespace, work: Path) -> Iterator[Run]:
    """Everything, in the order of the table: the table so far after each measurement."""
    engines = [ENGINES[name] for name in args.engines.split(",")]
    sizes = sorted(int(size) for size in args.sizes.split(","))
    tools.install(work / "tools")
    say("documents and queries")
    real = documents.documents(args.corpus, args.seed)
    cutter, traditional = tools.cutter(work / "tools"), tools.traditional(work / "tools")
    asked = queries(real[:SMALLEST], args.seed, args.each, cutter, traditional)
    bench = Bench(work=work, tools=work / "tools", seed=args.seed, queries=asked, chromium=not args.no_chromium)
    told, notes = facts(args, args.each, len(real)), left_out(engines, sizes)
    found = Run(results=(), questions={}, facts=told, notes=notes)
    for docs in documents.sets(real, sizes, args.seed).values():
        for result in of_size(bench, engines, docs):
            found = replace(found, results=(*found.results, result))
            yield found
    for name, figures in () if args.no_questions else of_questions(bench, engines, args.corpus):
        found = replace(found, questions={**found.questions, name: figures})
        yield found


def of_questions(
    bench: Bench, engines: Sequence[Engine], corpus: Path
) -> Iterator[tuple[str, tuple[float, float]]]:
    """MRR@10 and recall@10 on the judged questions, by engine."""
    docs, questions, relevant = documents.judged(corpus)
    for engine in engines:
        say(f"{engine.name}, judged questions")
        yield engine.name, judge_questions(bench, engine, docs, questions, relevant)


def main() -> None:
    args = arguments()
    if not args.no_chromium and not chromium.installed():
        sys.exit("Chromium and chromedriver are not installed; --no-chromium goes without")
    with tempfile.TemporaryDirectory(prefix="gongkai-bench-") as folder:
        for found in run(args, args.work or Path(folder)):
            args.out.write_text(table(found), "utf-8")
    say(f"written: {args.out}")


if __name__ == "__main__":
    main()
