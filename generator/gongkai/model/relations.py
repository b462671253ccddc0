"""The one table of relations, read in both directions.

Forwards it says what a reference in a record may point to; backwards it says which pages show the record that
changed. A new relation is one line here.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from gongkai.model.field import said_of
from gongkai.model.kind import kinds


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """`field` of `kind` points to `target`; the target's page calls it `reverse`.

    `field` may reach into a list with a dot: `tasks.lead`. `listed` relations are too many for the target's page
    and are shown there as numbered lists.
    """

    kind: str
    field: str
    target: str
    label: str
    reverse: str
    listed: bool = False


RELATIONS = (
    Relation(kind="*", field="agency", target="agency", label="发布机构", reverse="documents", listed=True),
    Relation(kind="*", field="matters", target="matter", label="公开事项", reverse="documents", listed=True),
    Relation(kind="agency", field="parent", target="agency", label="上级", reverse="children"),
    Relation(kind="matter", field="subjects", target="agency", label="公开主体", reverse="matters"),
    Relation(kind="policy", field="issuers", target="agency", label="发文机关", reverse="issued", listed=True),
    Relation(kind="interpretation", field="of", target="policy", label="解读文件", reverse="interpretations"),
    Relation(
        kind="interpretation",
        field="unit",
        target="agency",
        label="解读单位",
        reverse="interpreted",
        listed=True,
    ),
    Relation(kind="decision", field="unit", target="agency", label="承办单位", reverse="decisions", listed=True),
    Relation(kind="decision", field="results", target="policy", label="决策结果", reverse="decisions"),
    Relation(kind="hearing_notice", field="decision", target="decision", label="决策事项", reverse="stages"),
    Relation(kind="hearing_list", field="decision", target="decision", label="决策事项", reverse="stages"),
    Relation(kind="hearing_report", field="decision", target="decision", label="决策事项", reverse="stages"),
    Relation(kind="bulletin", field="policies", target="policy", label="落实文件", reverse="bulletins"),
    Relation(kind="bulletin", field="tasks.lead", target="agency", label="牵头单位", reverse="tasks", listed=True),
    Relation(
        kind="bulletin", field="tasks.units", target="agency", label="责任单位", reverse="tasks", listed=True
    ),
)


@cache
def relations_of(kind: str) -> tuple[Relation, ...]:
    """The relations that start at records of this kind."""
    has = said_of(kinds()[kind].record)
    return tuple(r for r in RELATIONS if r.kind == kind or (r.kind == "*" and r.field in has))
