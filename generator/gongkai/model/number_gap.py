"""缺号说明: why numbers of a sequence of documents are not among the published ones."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from enum import StrEnum

from gongkai.model.field import said
from gongkai.model.kind import Kind
from gongkai.model.record import Record


class Why(StrEnum):
    """The reasons that may stand in public."""

    NOT_PROACTIVE = "依申请公开或不予公开"
    ON_REQUEST = "依申请公开"
    CLOSED = "不予公开"
    UNUSED = "空号"
    VOID = "作废"
    PENDING = "尚未录入"


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberGap(Record):
    """A row of catalogue/number-gaps.yml: numbers `first` to `last` of one sequence."""

    sequence: str = said("文号序列", "机关代字和年份，写到六角括号为止", en="Sequence", sample="楚市政规〔2026〕")
    first: int = said("起", "缺号从第几号起", en="From")
    last: int = said("止", "到第几号止，含这一号", en="To")
    reason: Why = said("理由", "为什么没有公布", en="Reason", default=Why.NOT_PROACTIVE)

    @property
    def title(self) -> str:
        return f"{self.sequence}{self.first}—{self.last}号"


def gaps(serials: frozenset[int]) -> tuple[tuple[int, int], ...]:
    """The numbers from 1 to the highest that are missing, as runs (first, last)."""
    edges = sorted({0, *serials})
    return tuple((low + 1, high - 1) for low, high in itertools.pairwise(edges) if high - low > 1)


def uncovered(
    runs: tuple[tuple[int, int], ...], known: tuple[tuple[int, int], ...]
) -> tuple[tuple[int, int], ...]:
    """The parts of `runs` that no explanation covers."""
    for low, high in known:
        runs = tuple(
            part
            for first, last in runs
            for part in ((first, min(last, low - 1)), (max(first, high + 1), last))
            if part[0] <= part[1]
        )
    return tuple(dict.fromkeys(runs))


KIND = Kind(
    name="number_gap",
    title="缺号说明",
    en="Number gap",
    record=NumberGap,
    source="catalogue",
    folder="number-gaps",
    table="缺号",
    url="numbers",
    column="inquiry",
    facts=("sequence", "first", "last", "reason"),
    id_from=("文号序列", "起"),
    paged=False,
    listed=False,
    order=92,
)
