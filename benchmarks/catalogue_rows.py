"""Read the real rows of disclosure catalogues and say which cannot be read, and why.

    python benchmarks/catalogue_rows.py [--corpus DIR]

The rows go through the same mapping as in `corpus_portal.py`, then through `REPAIRS` and `DEFAULTS` below, which is
what an editor would do with such a table: tell what an empty column means and put the names of local channels
right. First the rows are read as they stand, then as repaired; what still fails is printed with its reason.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from pathlib import Path
from typing import Any

from corpus_portal import CORPUS, Portal, catalogue_row, read_rows

from gongkai.check.decode import decode
from gongkai.check.engine import rules
from gongkai.model.finding import sentence
from gongkai.model.matter import Matter

Row = dict[str, Any]

# Cell by cell: what such a table means where it does not use the words of the national form.
REPAIRS: dict[str, dict[str, str]] = {
    "公开渠道": {
        "镇村公示公开栏": "社区/企事业单位/村公示栏（电子屏）",
        "单位/村委会公示栏(电子屏)": "社区/企事业单位/村公示栏（电子屏）",
        "山东政务服务网": "其他",
        "办事窗口": "政务服务中心",
        "会议": "其他",
    },
    "公开层级": {"乡村级": "乡级、村级"},
}
# A table that leaves a column out means this by it.
DEFAULTS: Row = {"公开对象": "全社会", "公开方式": "主动", "公开层级": "县级"}


def rows(corpus: Path) -> list[Row]:
    """The rows in the editor's keys."""
    portal = Portal()
    for row in read_rows(corpus, "catalogue_disclosure_rows"):
        catalogue_row(row, portal)
    return portal.tables["standard"]


def repaired(row: Row) -> Row:
    """The row with the cells put right; nothing is invented where a required cell is empty."""
    found = dict(row)
    for key, words in REPAIRS.items():
        cells = found.get(key) or []
        cells = [cells] if isinstance(cells, str) else cells
        parts = [part for cell in cells for part in words.get(cell, cell).split("、")]
        if parts:
            found[key] = parts
    return {key: value or DEFAULTS.get(key, value) for key, value in (DEFAULTS | found).items()}


def reasons(row: Row) -> list[str]:
    """Why a row is not read, in words."""
    known = {rule.id: rule for rule in rules()}
    _, wrong = decode(row, Matter)
    return [re.sub("（是不是“.*”？）", "", sentence(known[f.rule], f)) for f in wrong]


def report(title: str, table: list[Row]) -> None:
    """How many rows are read, and the reasons of the others."""
    failed = [(row["编号"], why) for row in table if (why := reasons(row))]
    print(f"{title}: {len(table) - len(failed)} of {len(table)} rows are read")
    for why, count in Counter(reason for _, found in failed for reason in found).most_common():
        ids = "、".join(number for number, found in failed if why in found)
        print(f"  {count} x {why} ({ids})")


def main() -> None:
    parser = argparse.ArgumentParser(description="Read real rows of disclosure catalogues.")
    parser.add_argument("--corpus", type=Path, default=CORPUS, help="the folder of the corpus")
    table = rows(parser.parse_args().corpus)
    report("as they stand", table)
    report("repaired", [repaired(row) for row in table])


if __name__ == "__main__":
    main()
