"""Read real documents into every kind that the corpus has something for, and say what comes of it.

    python benchmarks/corpus_kinds.py [--each 700] [--seed 1] [--corpus DIR]

Takes up to `--each` laws, provincial documents, letters and service guides (0: all), and every row of the disclosure
catalogues, through `corpus_mapping.toml` into a temporary portal, checks it, and prints for each kind: how many
records there were, how many are read, how many are held back (quarantined), and the findings by rule. Nothing is built
and nothing is kept.
"""

from __future__ import annotations

import argparse
import random
import tempfile
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from corpus_portal import (
    CORPUS,
    TODAY,
    Portal,
    Row,
    catalogue,
    crawled,
    guide,
    interpreted,
    letter,
    pick,
    policy,
    province,
    read_rows,
    write_portal,
)

from gongkai.build import Order, build
from gongkai.model.kind import kinds
from gongkai.scaffold import theme_folders
from gongkai.store.schema import open_reader
from gongkai.work.rulebook import rulebook


@dataclass(slots=True)
class Tally:
    """Of one kind: records in the sources, records in the store, findings by rule."""

    written: int = 0
    read: int = 0
    rules: Counter[str] = field(default_factory=Counter)


def with_answered(rows: Sequence[Row], each: int, chance: random.Random) -> list[Row]:
    """Up to `each` of the crawl, and what their interpretations answer: a target that was not drawn would be no fault."""
    drawn = pick(rows, each or len(rows), chance)
    wanted = {row["id"] for row in drawn} | interpreted(drawn)
    return [row for row in rows if row["id"] in wanted]


def every_kind(corpus: Path, each: int, seed: int) -> Portal:
    """Up to `each` records of every source."""
    chance, portal = random.Random(seed), Portal()
    sources = (read_rows(corpus, name) for name in ("laws_national", "letters_replied", "guides_guangdong"))
    laws, letters, guides = (pick(rows, each or len(rows), chance) for rows in sources)
    crawl = with_answered(crawled(corpus), each, chance)
    answered = interpreted(row for row in crawl if row["kind"] == "interpretation")
    portal.pages += [policy(row, portal, False) for row in laws]
    portal.pages += [province(row, portal, answered) for row in crawl]
    portal.pages += [letter(row, portal) for row in letters]
    portal.pages += [guide(row, portal) for row in guides]
    portal.tables["standard"] = catalogue(read_rows(corpus, "catalogue_disclosure_rows"), portal)
    return portal


def _kind_of(path: str) -> str:
    """The kind of a source by its folder; '' for the portal as a whole."""
    folder = path.split("/")[1] if path.count("/") > 1 else ""
    return next((kind.name for kind in kinds().values() if kind.folder == folder), "")


def tallies(corpus: Path, root: Path, each: int, seed: int = 1) -> dict[str, Tally]:
    """Write the portal below `root`, check it, and count by kind."""
    portal, day = every_kind(corpus, each, seed), date.fromisoformat(TODAY)
    write_portal(portal, corpus, root, waivers=True)
    order = Order(
        root=root, out=root / "public", theme=theme_folders(root), day=day, today=day, jobs=1, only_check=True
    )
    outcome = build(order)
    found = {name: Tally(written=count) for name, count in _written(portal).items()}
    with closing(open_reader(root / ".gongkai/store.sqlite")) as db:
        for name, count in db.execute("SELECT kind, count(*) FROM record GROUP BY kind"):
            if name in found:
                found[name].read = count
    for finding in outcome.findings:
        if (name := _kind_of(finding.path)) in found:
            found[name].rules[finding.rule] += 1
    return found


def _written(portal: Portal) -> Counter[str]:
    count = Counter(_kind_of(f"content/{page.folder}/{page.id}.md") for page in portal.pages)
    return count + Counter(matter=sum(len(rows) for rows in portal.tables.values()))


def main() -> None:
    parser = argparse.ArgumentParser(description="Read real documents into records, and count by kind.")
    parser.add_argument("--each", type=int, default=700, help="records of each source, 0 for all (default 700)")
    parser.add_argument("--seed", type=int, default=1, help="which of them (default 1)")
    parser.add_argument("--corpus", type=Path, default=CORPUS, help="the folder of the corpus")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = tallies(args.corpus, Path(folder) / "portal", args.each, args.seed)
    for name, tally in found.items():
        held = tally.written - tally.read
        print(f"{kinds()[name].title} ({name}): {tally.written} records, {tally.read} read, {held} quarantined")
        for rule, count in tally.rules.most_common():
            print(f"  {count:6} x {rule} {rulebook()[rule].name} [{rulebook()[rule].severity.value}]")


if __name__ == "__main__":
    main()
