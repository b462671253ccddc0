"""Which lists must not stand still, and by which period of the profile that is measured (国办秘函〔2019〕19号)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from gongkai.model.kind import kinds

HOME = "首页更新"
NEWS, NOTICES, POLICIES = "动态要闻更新", "通知公告更新", "政策文件更新"
INTERPRETATIONS, LETTERS = "政策解读更新", "来信公开更新"


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """A list whose newest day may be as old as the period of this name, and no older."""

    title: str
    list: str
    period: str


_OWN = (
    Watch(title="首页", list="all", period=HOME),
    Watch(title="重要事项公示", list="column:notices", period=NOTICES),
    Watch(title="政策文件", list="kind:policy", period=POLICIES),
    Watch(title="政策解读", list="kind:interpretation", period=INTERPRETATIONS),
    Watch(title="来信公开", list="kind:letter", period=LETTERS),
)


def watches() -> Iterator[Watch]:
    """The home page, the house's own columns, and the declared kinds that say how old their newest may be."""
    yield from _OWN
    for kind in kinds().values():
        if kind.declaration and kind.declaration.fresh:
            yield Watch(title=kind.title, list=f"kind:{kind.name}", period=kind.declaration.fresh)
