"""The same queries to the same index, asked in Python and in Node by the script that the browser runs."""

from __future__ import annotations

import json
import random
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from gongkai.chinese.readings import readings
from gongkai.chinese.script_table import SIMPLIFIED, TRADITIONAL
from gongkai.index.search.query import Answer, Index, open_index
from tests.node import NODE

JS = Path(__file__).parents[1] / "theme" / "assets" / "js"
ASK = Path(__file__).with_name("search_ask.js")
FACETS = ("种类", "机关", "年份")
_TRADITIONAL = str.maketrans({s: t for t, s in zip(TRADITIONAL, SIMPLIFIED, strict=True)})


@dataclass(frozen=True, kw_only=True)
class Query:
    """What is typed, and chosen beside the box."""

    text: str
    filters: dict[str, list[str]] = field(default_factory=dict)
    by_day: bool = False


def folder_index(folder: Path) -> Index:
    """The index below a folder `search/` on the disk."""

    def load(path: str) -> bytes | None:
        file = folder / path
        return file.read_bytes() if file.is_file() else None

    index = open_index(load)
    assert index is not None
    return index


def by_browser(folder: Path, queries: Sequence[Query]) -> list[dict[str, Any]]:
    """What search-core.js answers."""
    asked = [[q.text, {"filters": q.filters, "byDay": q.by_day}, FACETS] for q in queries]
    assert NODE is not None
    done = subprocess.run(
        [NODE, str(ASK), str(JS / "search-words.js"), str(JS / "search-core.js"), str(folder)],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


def by_python(index: Index, query: Query) -> dict[str, Any]:
    """What the twin answers, in the same form."""
    answer: Answer = index.query(query.text, query.filters, by_day=query.by_day)
    first = [(hit.url, hit.value or hit.score) for hit in answer.first]
    return {
        "total": len(answer.hits),
        "full": answer.full,
        "absent": list(answer.absent),
        "hits": first,
        # What a further page finds to be none leaves the hits, so they are counted before it.
        "counts": [[list(row) for row in answer.counts(name)] for name in FACETS],
        "next": [(hit.url, hit.value or hit.score) for hit in answer.page(10)],
        "failed": answer.failed > 0,
    }


def _alike(mine: list[tuple[str, float]], theirs: list[list[Any]]) -> bool:
    """Equal hits in equal order. The last bit of a power or a logarithm is the engine's own."""
    return [url for url, _ in mine] == [url for url, _ in theirs] and all(
        abs(a - b) <= 1e-9 * abs(b) for (_, a), (_, b) in zip(mine, theirs, strict=True)
    )


def differences(folder: Path, queries: Sequence[Query]) -> list[tuple[Query, str, Any, Any]]:
    """Query, name of the part, and both answers, wherever they are not the same."""
    index = folder_index(folder)
    found: list[tuple[Query, str, Any, Any]] = []
    for query, theirs in zip(queries, by_browser(folder, queries), strict=True):
        mine = by_python(index, query)
        for name, value in theirs.items():
            same = _alike(mine[name], value) if name in ("hits", "next") else mine[name] == value
            if not same:
                found.append((query, name, mine[name], value))
    return found


@dataclass(frozen=True, kw_only=True)
class Known:
    """What queries are made of: a document that the index holds."""

    title: str
    text: str
    number: str = ""
    kind: str = ""
    agency: str = ""
    day: str = ""


def queries_about(documents: Sequence[Known], count: int, seed: int) -> list[Query]:
    """`count` seeded queries of every type, in turn."""
    dice = random.Random(seed)
    kinds = _ways()
    return [kinds[at % len(kinds)](dice, dice.choice(documents)) for at in range(count)]


def _cut(dice: random.Random, text: str, low: int, high: int) -> str:
    size = dice.randint(low, high)
    start = dice.randint(0, max(len(text) - size, 0))
    return text[start : start + size]


def _typo(dice: random.Random, text: str) -> str:
    at = dice.randrange(max(len(text), 1))
    return text[:at] + dice.choice(["", "错", text[at : at + 1] * 2]) + text[at + 1 :]


_SHAPES = (
    *("{o}〔{y}〕{n}号", "{o}[{y}]{n}", "（{y}）{n}号", "{y} {n}"),
    *("{y}-0{n}", "{y}年第{n}号", "{n}号", "文号:{o}{y}{n}"),
)


def _number(dice: random.Random, document: Known) -> str:
    number = document.number or "楚市政通〔2017〕47号"
    organ, _, rest = number.partition("〔")
    year, _, last = rest.rstrip("号").partition("〕")
    shape = dice.choice(_SHAPES)
    return shape.format(o=organ, y=year, n=last)


def _spoken(dice: random.Random, title: str) -> str:
    runs = [run for run in readings(title) if len(run) > 2] or [("gong", "shui", "guan")]
    run = dice.choice(runs)[:5]
    return dice.choice(["".join(run), " ".join(run), "'".join(run).upper(), "".join(s[0] for s in run)])


def _ways() -> tuple[Any, ...]:
    def way(make: Any) -> Any:
        return lambda dice, known: Query(text=make(dice, known))

    def filtered(dice: random.Random, known: Known) -> Query:
        filters = (
            {"种类": [known.kind]} if dice.random() < 0.5 else {"机关": [known.agency], "年份": [known.day[:4]]}
        )
        return Query(
            text=dice.choice(["", _cut(dice, known.title, 2, 5)]), filters=filters, by_day=dice.random() < 0.3
        )

    return (
        way(lambda dice, known: known.title),
        way(lambda dice, known: _cut(dice, known.title, 2, 9)),
        way(lambda dice, known: _cut(dice, known.text, 3, 12)),
        way(lambda dice, known: f"{_cut(dice, known.text, 2, 4)} {_cut(dice, known.title, 2, 4)}"),
        way(_number),
        way(lambda dice, known: f'"{_cut(dice, known.text, 3, 8)}"'),
        way(lambda dice, known: f"{_cut(dice, known.title, 3, 6)} -{_cut(dice, known.text, 2, 3)}"),
        way(lambda dice, known: f"机关:{known.agency[:4]} {_cut(dice, known.title, 2, 4)}"),
        way(lambda dice, known: _spoken(dice, known.title)),
        way(lambda dice, known: _cut(dice, known.title, 4, 12).translate(_TRADITIONAL)),
        way(lambda dice, known: _typo(dice, _cut(dice, known.title, 4, 10))),
        way(lambda dice, known: f"请问{_cut(dice, known.text, 4, 9)}怎么办理，要多久？"),
        way(lambda dice, known: f"{_cut(dice, known.text, 10, 30)}"),
        way(lambda dice, known: dice.choice(known.title or "水")),
        filtered,
        lambda dice, known: Query(text=_cut(dice, known.title, 2, 4), by_day=True),
    )


def documents_of(index: Index) -> Iterator[Known]:
    """What an index shows of the first units of each of its segments."""
    for segment in index.segments:
        for unit in range(segment.units):
            row = index.files.row(segment, unit)
            assert row is not None
            _, title, _, kind, agency, number, day, _, text = row
            yield Known(title=title, text=text or title, kind=kind, agency=agency, number=number, day=day)
