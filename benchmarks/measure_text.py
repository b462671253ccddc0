"""How long the rules over the text take, in microseconds for 1,000 characters, each by itself and all together.

What they share, such as the fields of a record that hold words, is found once for all of them: together they take less
than the sum.

    python benchmarks/measure_text.py PORTAL

PORTAL is a folder as `corpus_portal.py` makes it. Time is that of the process, so other work on the machine
lengthens it only a little. Reading and parsing are not counted.
"""

from __future__ import annotations

import sys
import time
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from gongkai.check import rules
from gongkai.check.case import Case
from gongkai.check.engine import RecordRule
from gongkai.check.record import type_record
from gongkai.read.regions import profiles
from gongkai.read.source_file import read_file
from gongkai.read.wordings import default_wordings

FIRST, LAST = "GK610", "GK639"


def text_rules() -> dict[str, RecordRule]:
    """The rules over the text of one record, by id."""
    modules = [import_module(f"gongkai.check.rules.{found.name}") for found in iter_modules(rules.__path__)]
    found = {m.RULE.id: m.over_record for m in modules if hasattr(m, "over_record")}
    return {rule: found[rule] for rule in sorted(found) if FIRST <= rule <= LAST}


def cases(root: Path) -> list[Case]:
    """Every record of the portal's documents that can be typed."""
    profile = replace(profiles()["云南"], wordings=default_wordings())
    found = []
    for path in sorted((root / "content").glob("*/*.md")):
        for raw in read_file(root, str(path.relative_to(root))).source.raws:
            entry, _ = type_record(raw)
            if entry:
                found.append(Case(record=entry.record, raw=raw, title=entry.title, profile=profile))
    return found


def main() -> None:
    every = cases(Path(sys.argv[1]))
    signs = sum(len(case.raw.body.source) for case in every if case.raw.body)
    print(f"{len(every)} records, {signs} characters")
    rules = text_rules()
    for rule, over_record in rules.items():
        start = time.process_time()
        count = sum(1 for case in every for _ in over_record(case))
        print(f"{rule} {count:6d} findings {(time.process_time() - start) / signs * 1e9:6.0f} µs")
    start = time.process_time()
    for case in every:
        for over_record in rules.values():
            sum(1 for _ in over_record(case))
    print(f"all {(time.process_time() - start) / signs * 1e9:.0f} µs for 1,000 characters")


if __name__ == "__main__":
    main()
