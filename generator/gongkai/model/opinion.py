"""意见台账: what people said, how many of them, and what became of it (国令713 art. 18)."""

from __future__ import annotations

from dataclasses import dataclass

from gongkai.model.field import said
from gongkai.model.period import Number


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion:
    """One opinion and its fate. Whoever does not adopt it owes a reason (rule GK436)."""

    text: str = said("意见", "意见内容，可归纳合并", en="Opinion")
    count: int = said("人次", "提出这条意见的人次", en="Voices", default=1)
    adopted: bool = said("采纳", "是否采纳：是或否", en="Adopted")
    reason: str = said("理由", "采纳的做法，或不采纳的理由；不采纳的必须写", en="Reason", default="")


def voices(opinions: tuple[Opinion, ...]) -> int:
    """How many voices stand behind all opinions of a ledger."""
    return sum(opinion.count for opinion in opinions)


def quorum(invited: int, share: Number | None) -> int:
    """How many of the invited must come: the region's share, rounded up; 0 where it has none."""
    return -(-invited * share.amount // share.per) if share else 0
