"""The one table of relations, read in both directions.

Forwards it says what a reference in a record may point to; backwards it says which pages show the record that
changed. A new relation is one line here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import KW_ONLY, dataclass
from functools import cache

from gongkai.model.declaration import FieldType
from gongkai.model.field import said_of
from gongkai.model.kind import Declarations, Kind, declared, kinds


@dataclass(frozen=True, slots=True)
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
    _: KW_ONLY
    listed: bool = False
    effect: str = ""
    deep: bool = False
    shelf: str = ""
    instead: str = ""


RELATIONS = (
    Relation("*", "agency", "agency", "发布机构", "documents", listed=True, shelf="agency"),
    Relation("*", "matters", "matter", "公开事项", "documents", listed=True, shelf="matter"),
    Relation("agency", "parent", "agency", "上级", "children"),
    Relation("service_point", "parent", "service_point", "上级", "children"),
    Relation("service_point", "managed_by", "agency", "主管机构", "service_points"),
    Relation("service_point", "windows.unit", "agency", "进驻单位", "service_points"),
    Relation("matter", "subjects", "agency", "公开主体", "matters"),
    Relation("power", "agencies", "agency", "行使主体", "powers", listed=True),
    Relation("power", "changes.receivers", "agency", "承接单位", "received", listed=True),
    Relation("power", "changes.giver", "agency", "来源单位", "given", listed=True),
    Relation("power", "changes.document", "policy", "依据文件", "powers"),
    Relation("power", "discretion.document", "policy", "裁量基准", "powers"),
    Relation("power", "procedure.document", "policy", "实施程序", "powers"),
    Relation("policy", "issuers", "agency", "发文机关", "issued", listed=True, shelf="issuer"),
    Relation("policy", "drafter", "agency", "起草单位", "drafted", listed=True),
    Relation("policy", "amends.document", "policy", "修改文件", "amended_by", effect="amended_on"),
    Relation("policy", "repeals.document", "policy", "废止文件", "repealed_by", effect="repealed_on"),
    Relation("policy", "lapses.document", "policy", "宣布失效", "lapsed_by", effect="lapsed_on"),
    Relation("policy", "explains.document", "policy", "解释文件", "explained_by"),
    Relation("interpretation", "of", "policy", "解读文件", "interpretations", deep=True),
    Relation("interpretation", "unit", "agency", "解读单位", "interpreted", listed=True),
    Relation("decision", "unit", "agency", "承办单位", "decisions", listed=True),
    Relation("decision", "results", "policy", "决策结果", "decisions"),
    Relation("hearing_notice", "decision", "decision", "决策事项", "stages"),
    Relation("hearing_list", "decision", "decision", "决策事项", "stages"),
    Relation("hearing_report", "decision", "decision", "决策事项", "stages"),
    Relation("decision_stage", "decision", "decision", "决策事项", "stages"),
    Relation("decision_stage", "execution.units", "agency", "执行单位", "executed", listed=True),
    Relation("decision_plan", "dossier", "decision", "年度目录", "plans"),
    Relation("decision_plan", "unit", "agency", "承办单位", "planned", listed=True),
    Relation("faq", "basis", "policy", "依据", "questions"),
    Relation("bulletin", "policies", "policy", "落实文件", "bulletins"),
    Relation("bulletin", "tasks.lead", "agency", "牵头单位", "tasks", listed=True),
    Relation("bulletin", "tasks.units", "agency", "责任单位", "tasks", listed=True),
    Relation("key_task", "lead", "agency", "牵头单位", "led", listed=True),
    Relation("key_task", "units", "agency", "责任单位", "shared", listed=True),
    Relation("key_task", "evidence", "*", "佐证", "proves"),
    Relation("letter", "unit", "agency", "答复单位", "answers", listed=True),
    Relation("mailbox_month", "units.unit", "agency", "承办单位", "mailbox", listed=True),
    Relation("annual_report", "ledger", "request_year", "台账", "reports"),
    Relation("guide", "power", "power", "权责事项", "guides"),
    Relation("guide", "organ", "agency", "实施主体", "guides", listed=True, shelf="organ", instead="agency"),
    Relation("guide", "partners", "agency", "联办机构", "guides", listed=True),
    Relation("guide", "places.point", "service_point", "网点", "guides", listed=True, shelf="place"),
    Relation("guide", "steps.unit", "agency", "单位", "guides", listed=True),
    Relation("guide", "steps.guide", "guide", "事项", "joined"),
    Relation("gazette", "contents.policies", "policy", "目录", "gazettes"),
    Relation("platform_item", "policies", "policy", "文件", "platform", listed=True),
    Relation("platform_item", "pages", "page", "页面", "platform", listed=True),
)


def _target(word: str) -> str:
    return next((kind.name for kind in kinds().values() if word in (kind.name, kind.title)), word)


def _of_declared(kind: Kind) -> Iterator[Relation]:
    assert kind.declaration is not None
    about = kind.declaration
    for field in about.fields:
        if field.type is FieldType.AGENCY:
            name = f"{kind.name}_{field.name}"
            yield Relation(kind.name, field.name, "agency", field.key, name, listed=True)
    for link in about.links:
        name = about.attribute(link.key)
        target, reverse = _target(link.target), f"{kind.name}_{name}"
        # A declaration that is held over from before may point to a kind that is gone.
        if target in kinds():
            yield Relation(kind.name, name, target, link.key, reverse)


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
