"""By what hits can be narrowed: for each value the units that have it, as one list of bits.

A list is one of `shards.py` without weights. Units stand in the order of kind, agency and day, so most lists are runs,
and gzip makes little of them. Days are gamma(1 + step) codes, steps 0, -1, 1, -2, 2 … as 0, 1, 2, 3, 4 …
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

import numpy as np

from gongkai.index.search.bits import Ints, floor_log2, parameter_of, row
from gongkai.index.search.unit import Unit


def facets(units: Sequence[Unit]) -> dict[str, list[tuple[str, int, str]]]:
    """By name of the facet: its values in order, with the number of units and the packed list of these."""
    found: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for place, unit in enumerate(units):
        for name, values in unit.facets.items():
            for value in values:
                found[name][value].append(place)
    return {
        name: [(value, len(places), packed_list(places, len(units))) for value, places in sorted(values.items())]
        for name, values in sorted(found.items())
    }


def packed_list(places: Sequence[int], units: int) -> str:
    """Ascending positions among `units`."""
    held = np.array(places, np.int64)
    gaps: Ints = held - np.append(-1, held[:-1]) - 1
    k = parameter_of(units, len(places))
    return row(gaps >> k, np.full(len(gaps), k), gaps & ((1 << k) - 1)).decode("utf-16-le")


def packed_days(units: Sequence[Unit]) -> bytes:
    """The day of each unit as the step from the one before it; 0 where it has none."""
    days = np.array([date.fromisoformat(unit.day).toordinal() if unit.day else 0 for unit in units], np.int64)
    steps = np.diff(days, prepend=0)
    codes = np.where(steps < 0, -2 * steps - 1, 2 * steps) + 1
    log = floor_log2(codes)
    return row(log, log, codes - (1 << log))
