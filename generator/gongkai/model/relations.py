"""The one table of relations, read in both directions.

Forwards it says what a reference in a record may point to; backwards it says which pages show the record that
changed. A new relation is one line here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from gongkai.model.declaration import FieldType
from gongkai.model.field import said_of
from gongkai.model.kind import Declarations, Kind, declared, kinds


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """`field` of `kind` points to `target`; the target's page calls it `reverse`.

    `field` may reach into a list with a dot: `tasks.lead`. `listed` relations are too many for the target's page
    and are shown there as numbered lists. With an `effect`, the day on which the target is acted upon travels to it
    as a fact of that name. `deep`: the source's page shows the target's text, not only its summary. A document stands
    in the list `shelf:target`; where the field names nobody, the targets of the field `instead` count.
    `target` may be `*`: any document.
    """

    kind: str
    field: str
    target: str
    label: str
    reverse: str
    listed: bool = False
    effect: str = ""
    deep: bool = False
    shelf: str = ""
    instead: str = ""


RELATIONS = (
    Relation(
        kind="*",
        field="agency",
        target="agency",
        label="发布机构",
        reverse="documents",
        listed=True,
        shelf="agency",
    ),
    Relation(
        kind="*",
        field="matters",
        target="matter",
        label="公开事项",
        reverse="documents",
        listed=True,
        shelf="matter",
    ),
    Relation(kind="agency", field="parent", target="agency", label="上级", reverse="children"),
    Relation(kind="service_point", field="parent", target="service_point", label="上级", reverse="children"),
    Relation(
        kind="service_point", field="managed_by", target="agency", label="主管机构", reverse="service_points"
    ),
    Relation(
        kind="service_point", field="windows.unit", target="agency", label="进驻单位", reverse="service_points"
    ),
    Relation(kind="matter", field="subjects", target="agency", label="公开主体", reverse="matters"),
    Relation(kind="power", field="agencies", target="agency", label="行使主体", reverse="powers", listed=True),
    Relation(
        kind="power", field="changes.receivers", target="agency", label="承接单位", reverse="received", listed=True
    ),
    Relation(kind="power", field="changes.giver", target="agency", label="来源单位", reverse="given", listed=True),
    Relation(kind="power", field="changes.document", target="policy", label="依据文件", reverse="powers"),
    Relation(kind="power", field="discretion.document", target="policy", label="裁量基准", reverse="powers"),
    Relation(kind="power", field="procedure.document", target="policy", label="实施程序", reverse="powers"),
    Relation(
        kind="policy",
        field="issuers",
        target="agency",
        label="发文机关",
        reverse="issued",
        listed=True,
        shelf="issuer",
    ),
    Relation(kind="policy", field="drafter", target="agency", label="起草单位", reverse="drafted", listed=True),
    Relation(
        kind="policy",
        field="amends.document",
        target="policy",
        label="修改文件",
        reverse="amended_by",
        effect="amended_on",
    ),
    Relation(
        kind="policy",
        field="repeals.document",
        target="policy",
        label="废止文件",
        reverse="repealed_by",
        effect="repealed_on",
    ),
    Relation(
        kind="policy",
        field="lapses.document",
        target="policy",
        label="宣布失效",
        reverse="lapsed_by",
        effect="lapsed_on",
    ),
    Relation(kind="policy", field="explains.document", target="policy", label="解释文件", reverse="explained_by"),
    Relation(
        kind="interpretation",
        field="of",
        target="policy",
        label="解读文件",
        reverse="interpretations",
        deep=True,
    ),
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
    Relation(kind="decision_stage", field="decision", target="decision", label="决策事项", reverse="stages"),
    Relation(
        kind="decision_stage",
        field="execution.units",
        target="agency",
        label="执行单位",
        reverse="executed",
        listed=True,
    ),
    Relation(kind="decision_plan", field="dossier", target="decision", label="年度目录", reverse="plans"),
    Relation(
        kind="decision_plan", field="unit", target="agency", label="承办单位", reverse="planned", listed=True
    ),
    Relation(kind="faq", field="basis", target="policy", label="依据", reverse="questions"),
    Relation(kind="bulletin", field="policies", target="policy", label="落实文件", reverse="bulletins"),
    Relation(kind="bulletin", field="tasks.lead", target="agency", label="牵头单位", reverse="tasks", listed=True),
    Relation(
        kind="bulletin", field="tasks.units", target="agency", label="责任单位", reverse="tasks", listed=True
    ),
    Relation(kind="key_task", field="lead", target="agency", label="牵头单位", reverse="led", listed=True),
    Relation(kind="key_task", field="units", target="agency", label="责任单位", reverse="shared", listed=True),
    Relation(kind="key_task", field="evidence", target="*", label="佐证", reverse="proves"),
    Relation(kind="letter", field="unit", target="agency", label="答复单位", reverse="answers", listed=True),
    Relation(
        kind="mailbox_month", field="units.unit", target="agency", label="承办单位", reverse="mailbox", listed=True
    ),
    Relation(kind="annual_report", field="ledger", target="request_year", label="台账", reverse="reports"),
    Relation(kind="guide", field="power", target="power", label="权责事项", reverse="guides"),
    Relation(
        kind="guide",
        field="organ",
        target="agency",
        label="实施主体",
        reverse="guides",
        listed=True,
        shelf="organ",
        instead="agency",
    ),
    Relation(kind="guide", field="partners", target="agency", label="联办机构", reverse="guides", listed=True),
    Relation(
        kind="guide",
        field="places.point",
        target="service_point",
        label="网点",
        reverse="guides",
        listed=True,
        shelf="place",
    ),
    Relation(kind="guide", field="steps.unit", target="agency", label="单位", reverse="guides", listed=True),
    Relation(kind="guide", field="steps.guide", target="guide", label="事项", reverse="joined"),
    Relation(kind="gazette", field="contents.policies", target="policy", label="目录", reverse="gazettes"),
    Relation(
        kind="platform_item", field="policies", target="policy", label="文件", reverse="platform", listed=True
    ),
    Relation(kind="platform_item", field="pages", target="page", label="页面", reverse="platform", listed=True),
)


def _target(word: str) -> str:
    return next((kind.name for kind in kinds().values() if word in (kind.name, kind.title)), word)


def _of_declared(kind: Kind) -> Iterator[Relation]:
    assert kind.declaration is not None
    about = kind.declaration
    for field in about.fields:
        if field.type is FieldType.AGENCY:
            name = f"{kind.name}_{field.name}"
            yield Relation(
                kind=kind.name, field=field.name, target="agency", label=field.key, reverse=name, listed=True
            )
    for link in about.links:
        name = about.attribute(link.key)
        target, reverse = _target(link.target), f"{kind.name}_{name}"
        # A declaration that is held over from before may point to a kind that is gone.
        if target in kinds():
            yield Relation(kind=kind.name, field=name, target=target, label=link.key, reverse=reverse)


@cache
def _relations(declarations: Declarations) -> tuple[Relation, ...]:
    """`declarations` are those being spoken: they are an argument for the sake of the cache."""
    own = [kind for kind in kinds().values() if kind.declaration in declarations]
    return (*RELATIONS, *(relation for kind in own for relation in _of_declared(kind)))


def relations() -> tuple[Relation, ...]:
    """The table, with the relations of the kinds that the portal declares."""
    return _relations(declared())


@cache
def _relations_of(kind: Kind, declarations: Declarations) -> tuple[Relation, ...]:
    has = said_of(kind.record)
    found = _relations(declarations)
    return tuple(r for r in found if r.kind == kind.name or (r.kind == "*" and r.field in has))


def relations_of(kind: str) -> tuple[Relation, ...]:
    """The relations that start at records of this kind."""
    return _relations_of(kinds()[kind], declared())
