"""One engine on one set: built, asked in Node, asked in Chromium."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

from benchmarks.process_cost import Spent, run
from benchmarks.search import browser
from benchmarks.search.documents import Doc, write
from benchmarks.search.engines import Engine
from benchmarks.search.folders import Change, change, digests, packed_sum, weight
from benchmarks.search.queries import Query
from benchmarks.search.relevance import mean, recall, reciprocal_rank
from benchmarks.search.tools import NODE

LATEST = "2026-11-20"
# Visits in Node, and queries in each; in Chromium on a slow phone; lists compared between Node and Chromium.
SESSIONS, LONG = 24, 5
PHONE_LONG = 3
COMPARED = 40
HARMED, SHARE = 40, 0.1


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """What all measurements share: where to work, the queries, and the seed."""

    work: Path
    tools: Path
    seed: int
    queries: Sequence[Query]
    chromium: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What Node said: hits by query id, bytes, files and milliseconds of visits, what harmed visits came to."""

    hits: Mapping[str, Sequence[str]]
    ms: Sequence[float]
    first: Sequence[Mapping[str, float]]
    further: Sequence[Mapping[str, float]]
    harms: Sequence[Mapping[str, Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """One engine on one set of `size` documents with `text` bytes."""

    engine: str
    size: int
    text: int
    spent: Spent
    disk: int
    files: int
    client: int
    added: Change
    equal: bool
    answers: Answers
    quality: Mapping[str, float]
    seen: browser.Seen | None


def build(bench: Bench, engine: Engine, docs: Path, folder: Path) -> Spent:
    """The index of a file of documents in a new folder. Exits when the engine breaks down."""
    shutil.rmtree(folder, ignore_errors=True)
    engine.prepare(docs, folder)
    spent = run(engine.build(docs, folder, bench.tools))
    if spent.code:
        sys.exit("\n".join([f"{engine.name}: exit {spent.code}", *spent.lines[-20:]]))
    return spent


def sessions(bench: Bench, count: int, length: int) -> list[list[str]]:
    """Ids of queries for visits, each measure as often as any other; N1 to N7 count as one."""
    chance = Random(f"sessions {bench.seed} {count}")
    groups: dict[str, list[str]] = {}
    for query in bench.queries:
        groups.setdefault(query.measure[0] if query.measure[0] == "N" else query.measure, []).append(query.id)
    return [[chance.choice(groups[chance.choice(sorted(groups))]) for _ in range(length)] for _ in range(count)]


def sample(bench: Bench, count: int) -> list[str]:
    """Ids of queries, drawn like those of visits."""
    return list(dict.fromkeys(name for (name,) in sessions(bench, count, 1)))


def ask(bench: Bench, engine: Engine, folder: Path, queries: Sequence[Query], harm: bool) -> Answers:
    """All queries in Node. Exits when the runner breaks down."""
    request = {
        "queries": [(query.id, query.text) for query in queries],
        "sessions": sessions(bench, SESSIONS, LONG) if harm else [],
        "harms": [{"share": SHARE, "way": way} for way in ("missing", "corrupt")] if harm else [],
        "harmed": sample(bench, HARMED),
    }
    command = [
        "node",
        "--max-old-space-size=8000",
        str(NODE / "run.mjs"),
        engine.name,
        str(folder),
        str(bench.tools),
    ]
    done = subprocess.run(command, input=json.dumps(request), capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{engine.name} in Node: {done.stderr[-2000:]}")
    return Answers(**json.loads(done.stdout))


def quality_of(
    queries: Sequence[Query], hits: Mapping[str, Sequence[str]], judged: Mapping[str, set[str]]
) -> dict[str, float]:
    """MRR@10 by measure; of queries that some document answers."""
    ranks: dict[str, list[float]] = {}
    for query in queries:
        if judged.get(query.id):
            ranks.setdefault(query.measure, []).append(reciprocal_rank(hits[query.id], judged[query.id]))
    return {measure: mean(found) for measure, found in ranks.items()}


def newest(docs: Sequence[Doc]) -> Doc:
    """One more document, later than all."""
    like = docs[len(docs) // 2]
    fields = {name: getattr(like, name) for name in ("kind", "agency", "text")}
    return Doc(
        id="d999999", url="docs/999/d999999.html", title=f"新增：{like.title}", number="", day=LATEST, **fields
    )


def chromium_of(bench: Bench, engine: Engine, folder: Path, answers: Answers) -> browser.Seen | None:
    """What Chromium said, if it is wanted."""
    if not bench.chromium:
        return None
    texts = {query.id: query.text for query in bench.queries}
    compared = {texts[name]: answers.hits[name] for name in sample(bench, COMPARED)}
    visits = [[texts[name] for name in ids] for ids in sessions(bench, engine.phone_visits, PHONE_LONG)]
    return browser.look(engine.name, folder, compared, visits)


def measure(bench: Bench, engine: Engine, docs: Sequence[Doc], judged: Mapping[str, set[str]]) -> Result:
    """Everything about one engine and one set."""
    source, folder = bench.work / f"{len(docs)}.jsonl", bench.work / f"{engine.name}-{len(docs)}"
    text = write(docs, source)
    spent = build(bench, engine, source, folder)
    before = digests(folder)
    answers = ask(bench, engine, folder, bench.queries, harm=True)
    seen = chromium_of(bench, engine, folder, answers)
    facts = {"disk": weight(folder), "files": len(before), "client": packed_sum(folder, engine.client)}
    build(bench, engine, source, folder)
    equal = digests(folder) == before
    write([*docs, newest(docs)], source)
    build(bench, engine, source, folder)
    return Result(
        engine=engine.name,
        size=len(docs),
        text=text,
        spent=spent,
        added=change(before, folder),
        equal=equal,
        answers=answers,
        quality=quality_of(bench.queries, answers.hits, judged),
        seen=seen,
        **facts,
    )


def judge_questions(
    bench: Bench,
    engine: Engine,
    docs: Sequence[Doc],
    questions: Mapping[str, str],
    relevant: Mapping[str, set[str]],
) -> tuple[float, float]:
    """MRR@10 and recall@10 on the judged questions."""
    source, folder = bench.work / "judged.jsonl", bench.work / f"{engine.name}-judged"
    write(docs, source)
    build(bench, engine, source, folder)
    queries = [Query(id=name, measure="Q", text=text, by="", keys=()) for name, text in questions.items()]
    hits = ask(bench, engine, folder, queries, harm=False).hits
    rank = mean(reciprocal_rank(hits[name], relevant.get(name, ())) for name in questions)
    return rank, mean(recall(hits[name], relevant.get(name, ())) for name in questions)
