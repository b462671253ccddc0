"""Wordings: what must not be written, what is better written otherwise, and what must be there (catalogue/wordings.yml)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from gongkai.model.field import said
from gongkai.model.setting import Level

WORDINGS_FILE = "catalogue/wordings.yml"


class Demand(StrEnum):
    """要求: whether a wording must not or must be there."""

    FORBIDDEN = "禁用"
    NEEDED = "必备"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """One wording. `besides` are longer words in which it is right; dated ones are not sought in titles in 《》."""

    word: str = said("词", "要查的词句，照原样写", en="Word", sample="国土资源局")
    demand: Demand = said("要求", "禁用（不写就是禁用），或必备", en="Demand", default=Demand.FORBIDDEN)
    why: str = said("理由", "为什么不能这样写，或者为什么必须有", en="Reason")
    instead: str = said("改用", "应当怎么写", en="Write instead", default="")
    level: Level = said(
        "级别", "错误、警告、提示；关闭表示不查（可以用来关掉系统自带的词）", en="Severity", default=Level.WARNING
    )
    source: str = said("依据", "哪份文件、哪条规定", en="Source", default="")
    where: tuple[str, ...] = said("范围", "只查这些种类的信息（种类的名称）；不写是全部", en="Kinds", default=())
    since: date | None = said("起", "只查这一天起发布的；以前的是历史，不改", en="Since", default=None)
    until: date | None = said("止", "只查这一天以前（含）发布的", en="Until", default=None)
    besides: tuple[str, ...] = said("除外", "含有这个词、但写得对的词", en="Besides", default=())

    @property
    def dated(self) -> bool:
        """Whether it depends on the day of publication."""
        return self.since is not None or self.until is not None

    def applies(self, kind: tuple[str, ...], day: date | None) -> bool:
        """Whether it is sought in a record of a kind, by any of its names, published on a day."""
        if self.where and not set(self.where) & set(kind):
            return False
        if day is None:
            return not self.dated
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True, kw_only=True)
class WordingList:
    """The whole of catalogue/wordings.yml."""

    rows: tuple[Wording, ...] = said("措辞", "一条一个词", en="Wordings", default=())


def laid(own: tuple[Wording, ...], base: tuple[Wording, ...]) -> tuple[Wording, ...]:
    """The portal's own upon those that come with the system: of one word its own holds; what is off is left out."""
    told = {(row.word, row.demand): row for row in (*base, *own)}
    return tuple(row for row in told.values() if row.level is not Level.OFF)
