"""Read real rows of lists of powers and of service matters, and say which cannot be read, and what they lack.

    python benchmarks/power_rows.py [--corpus DIR]

The mapping below puts each source's columns under the editor's keys; nothing is invented where a column is absent.
A row that is read is then asked what the rules on powers would ask: its elements, its duties, and, of a penalty, its
standard, procedure and remedies.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from corpus_portal import CORPUS, read_rows

from gongkai.check.decode import decode
from gongkai.check.engine import rules
from gongkai.check.powers import DUTIES, ELEMENTS, OF_PENALTY, is_penalty, lacking
from gongkai.model.finding import sentence
from gongkai.model.power import Power

Row = dict[str, Any]

# The numbers of both sources, seen beside their words in the first one. Other systems number the kinds otherwise,
# which is why the generator itself reads words only.
KINDS = {
    "1": "行政许可",
    "2": "行政处罚",
    "3": "行政强制",
    "4": "行政征收",
    "5": "行政给付",
    "6": "行政检查",
    "7": "行政确认",
    "8": "行政奖励",
    "9": "行政裁决",
    "10": "其他行政权力",
    "20": "公共服务",
}
LEVELS = {"1": "国家级", "2": "省级", "3": "州市级", "4": "县级", "5": "乡级", "6": "村级"}


def power_row(row: Row) -> Row:
    """A row with its basis in one cell: one line for each law. The department is a number without a name."""
    basis = (re.sub(r"\s+", " ", line).strip(' ;；"') for line in row["basis"].split("\n"))
    return {
        "编号": row["id"],
        "事项名称": row["title"],
        "编码": row["item_code"],
        "类别": row["power_type"] or KINDS.get(row["power_type_code"].lstrip("0"), row["power_type_code"]),
        "行使层级": [LEVELS[level] for level in row["levels"]],
        "实施依据": [line for line in basis if line],
    }


def matter_row(row: Row) -> Row:
    """A row of names, codes and departments."""
    return {
        "编号": row["id"],
        "事项名称": row["title"],
        "编码": row["number"],
        "类别": KINDS.get(row["task_type"], row["task_type"]),
        "行使主体": [row["issuer"]],
    }


def reasons(row: Row) -> list[str]:
    """Why a row is not read, in words."""
    known = {rule.id: rule for rule in rules()}
    return [sentence(known[finding.rule], finding) for finding in decode(row, Power)[1]]


def _owed(power: Power) -> Iterable[str]:
    yield from lacking(power, (*ELEMENTS, *DUTIES))
    if is_penalty(power):
        yield from lacking(power, OF_PENALTY)


def report(title: str, table: list[Row]) -> None:
    """How many rows are read, why the others are not, and what those that are read lack."""
    read = [power for row in table if (power := decode(row, Power)[0]) is not None]
    print(f"{title}: {len(read)} of {len(table)} rows are read")
    for row in table:
        for why in reasons(row):
            print(f"  {row['编号']} {row['事项名称'][:20]}: {why}")
    for category, count in Counter(power.category.value for power in read).most_common():
        print(f"  {count} x {category}")
    for key, count in Counter(key for power in read for key in _owed(power)).most_common():
        print(f"  without {key}: {count}")


SOURCES: dict[str, Callable[[Row], Row]] = {"catalogue_powers": power_row, "catalogue_matters": matter_row}


def main() -> None:
    parser = argparse.ArgumentParser(description="Read real rows of lists of powers.")
    parser.add_argument("--corpus", type=Path, default=CORPUS, help="the folder of the corpus")
    corpus = parser.parse_args().corpus
    for name, mapped in SOURCES.items():
        report(name, [mapped(row) for row in read_rows(corpus, name)])


if __name__ == "__main__":
    main()
