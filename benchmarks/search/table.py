"""The table of what must be shown (issue 5), for every engine that ran."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from benchmarks.search.engines import ENGINES
from benchmarks.search.measure import Result
from benchmarks.search.relevance import mean
from benchmarks.search.spellings import NUMBERS, spelled_number

KB = 1000
EXAMPLE = "楚市政通〔2017〕47号"
# Above this size documents are recombined and relevance means nothing.
JUDGED_UP_TO = 50_000

Cell = Callable[[Result], str]
Targets = Mapping[int, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One measure: its name, its target by size, how it is read off a result, from which to which size."""

    name: str
    cell: Cell
    targets: Targets
    upto: int = 1 << 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Everything the table tells."""

    results: Sequence[Result]
    questions: Mapping[str, tuple[float, float]]
    facts: Sequence[str]
    notes: Sequence[str]


def centile(figures: Sequence[float], share: float) -> float:
    """The figure below which `share` of them lie."""
    return sorted(figures)[min(len(figures) - 1, int(len(figures) * share))]


def _load(which: str) -> Cell:
    def cell(result: Result) -> str:
        visits: Sequence[Mapping[str, float]] = getattr(result.answers, which)
        if not visits:
            return "0"
        sizes = [visit["bytes"] / KB for visit in visits]
        files = mean(visit["files"] for visit in visits)
        return f"{mean(sizes):,.1f} ({centile(sizes, 0.9):,.1f}; {files:.0f} files)"

    return cell


def _without_client(result: Result) -> str:
    return f"{(mean(visit['bytes'] for visit in result.answers.first) - result.client) / KB:,.1f}"


def _phone(which: str) -> Cell:
    def cell(result: Result) -> str:
        times = getattr(result.seen, which) if result.seen else ()
        return f"{centile(times, 0.5) / 1000:.1f} / {centile(times, 0.9) / 1000:.1f}" if times else "–"

    return cell


def _quality(*measures: str) -> Cell:
    def cell(result: Result) -> str:
        found = [result.quality[measure] for measure in measures if measure in result.quality]
        return f"{mean(found):.3f}" if found else "–"

    return cell


def _same(which: str) -> Cell:
    def cell(result: Result) -> str:
        seen = result.seen
        return f"{getattr(seen, which)} of {seen.asked}" if seen else "–"

    return cell


def _harm(way: str) -> Cell:
    def cell(result: Result) -> str:
        found = next((harm for harm in result.answers.harms if harm["way"] == way), None)
        if found is None:
            return "–"
        hits = found["hits"] / found["asked"]
        return f"{found['threw']} threw, {found['told']} told, {hits:.1f} hits (of {found['asked']})"

    return cell


def _every(target: str, *sizes: int) -> Targets:
    return dict.fromkeys(sizes or (2_000, 10_000, 50_000, 100_000), target)


def _added(result: Result) -> str:
    return f"{result.added.bytes / KB:,.1f} in {result.added.files} files"


ROWS = (
    Row(
        name="first query, KB gz, index files",
        cell=_without_client,
        targets={10_000: "≤ 40", 50_000: "≤ 60", 100_000: "≤ 80"},
    ),
    Row(name="the same with the client: mean (p90; files)", cell=_load("first"), targets={}),
    Row(
        name="each further query, KB gz: mean (p90; files)",
        cell=_load("further"),
        targets={10_000: "≤ 20", 50_000: "≤ 27", 100_000: "≤ 45"},
    ),
    Row(
        name="slow phone, first query with the client, s p50 / p90",
        cell=_phone("first"),
        targets={100_000: "≤ 2.0"},
    ),
    Row(name="slow phone, next query, s p50 / p90", cell=_phone("further"), targets={100_000: "≤ 1.0"}),
    Row(name="query in Node, ms p50", cell=lambda result: f"{centile(result.answers.ms, 0.5):.1f}", targets={}),
    Row(
        name="phrases from bodies (P), MRR@10",
        cell=_quality("P"),
        targets={10_000: "≥ .99", 50_000: "≥ .98"},
        upto=JUDGED_UP_TO,
    ),
    *(
        Row(
            name=f"document numbers ({way}: {spelled_number(EXAMPLE, way)})",
            cell=_quality(way),
            targets=_every("1.0"),
            upto=JUDGED_UP_TO,
        )
        for way in NUMBERS
    ),
    Row(name="quoted phrases (QP)", cell=_quality("QP"), targets=_every("1.0"), upto=JUDGED_UP_TO),
    Row(
        name="titles, words dropped (T1)",
        cell=_quality("T1"),
        targets={10_000: "≥ .93", 50_000: "≥ .88"},
        upto=JUDGED_UP_TO,
    ),
    Row(
        name="titles, words reordered (T2)",
        cell=_quality("T2"),
        targets={10_000: "≥ .93", 50_000: "≥ .88"},
        upto=JUDGED_UP_TO,
    ),
    Row(name="several words (M)", cell=_quality("M"), targets={}, upto=JUDGED_UP_TO),
    Row(name="pinyin of titles (PY, PB)", cell=_quality("PY", "PB"), targets=_every("≥ .9"), upto=JUDGED_UP_TO),
    Row(name="initials of titles (PI)", cell=_quality("PI"), targets={}, upto=JUDGED_UP_TO),
    Row(name="traditional (TR)", cell=_quality("TR"), targets=_every("≥ .98"), upto=JUDGED_UP_TO),
    Row(name="one wrong character (TY)", cell=_quality("TY"), targets=_every("≥ .8"), upto=JUDGED_UP_TO),
    Row(
        name="index time, ms cpu a document",
        cell=lambda result: f"{result.spent.cpu * 1000 / result.size:.2f}",
        targets=_every("≤ 0.5"),
    ),
    Row(name="index memory, MiB", cell=lambda result: f"{result.spent.peak:,.0f}", targets={100_000: "≤ 1,024"}),
    Row(name="one new document, KB gz changed", cell=_added, targets={100_000: "≤ 40 in 25"}),
    Row(
        name="index on disk / text",
        cell=lambda result: f"{result.disk / result.text:.2f} ({result.files:,} files)",
        targets=_every("≤ 1.2"),
    ),
    Row(name="client, KB gz", cell=lambda result: f"{result.client / KB:.1f}", targets=_every("≤ 12")),
    Row(name="two builds equal", cell=lambda result: "yes" if result.equal else "no", targets=_every("yes")),
    Row(name="same hits over http as in Node", cell=_same("http"), targets=_every("all")),
    Row(name="same hits from file:// as in Node", cell=_same("file"), targets=_every("all")),
    Row(name="a tenth of the files missing", cell=_harm("missing"), targets=_every("0 threw")),
    Row(name="a tenth of the files corrupt", cell=_harm("corrupt"), targets=_every("0 threw")),
)


def table(run: Run) -> str:
    """The whole of RESULTS.md."""
    names = [name for name in ENGINES if any(result.engine == name for result in run.results)]
    sizes = sorted({result.size for result in run.results})
    lines = [
        "# The search bench",
        "",
        "Written by `python -m benchmarks.search`; README.md says what is measured.",
        "",
    ]
    lines += [f"- {fact}" for fact in run.facts]
    for size in sizes:
        lines += ["", f"## {size:,} documents", "", *_head(names), *_of_size(run, size, names)]
    if run.questions:
        lines += ["", "## Judged questions: 20,000 passages", "", *_head(names), *_questions(run, names)]
    if run.notes:
        lines += ["", "## Not run", "", *(f"- {note}" for note in run.notes)]
    return "\n".join(lines) + "\n"


def _head(names: Sequence[str]) -> list[str]:
    titles = [ENGINES[name].title for name in names]
    return [f"| measure | target | {' | '.join(titles)} |", "|---|---|" + "---|" * len(names)]


def _of_size(run: Run, size: int, names: Sequence[str]) -> list[str]:
    found = {result.engine: result for result in run.results if result.size == size}
    rows = []
    for row in ROWS:
        if size <= row.upto:
            cells = [row.cell(found[name]) if name in found else "–" for name in names]
            rows.append(f"| {row.name} | {row.targets.get(size, '')} | {' | '.join(cells)} |")
    return rows


def _questions(run: Run, names: Sequence[str]) -> list[str]:
    pairs = [run.questions.get(name) for name in names]
    rows = []
    for at, (name, target) in enumerate(
        (("lay questions, MRR@10", "≥ .45"), ("lay questions, recall@10", "≥ .56"))
    ):
        cells = [f"{pair[at]:.3f}" if pair else "–" for pair in pairs]
        rows.append(f"| {name} | {target} | {' | '.join(cells)} |")
    return rows
