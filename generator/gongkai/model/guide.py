"""办事指南: everything somebody must know to get one thing done (行政许可法 art. 30; 国令第716号 art. 6; dossier §8.3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from gongkai.model.deadline import Deadline
from gongkai.model.field import said
from gongkai.model.guide_parts import Access, AccessWay, Fees, GuideResult, Material, Place, ProcessStep, Question
from gongkai.model.kind import Kind
from gongkai.model.power import PowerKind
from gongkai.model.record import Contact, Document
from gongkai.model.state import Facts, State, fact_day


class Applicant(StrEnum):
    """服务对象, in the words people use; the words of the national item table mean the same."""

    PERSON = "个人"
    COMPANY = "企业"
    TRADER = "个体工商户"
    PUBLIC_BODY = "事业单位"
    ASSOCIATION = "社会组织"
    ORGAN = "行政机关"
    OTHER = "其他组织"

    @classmethod
    def _missing_(cls, value: object) -> Applicant | None:
        word = _ALSO.get(value) if isinstance(value, str) else None
        return cls(word) if word else None


_ALSO = {
    "自然人": "个人",
    "公民": "个人",
    "法人": "企业",
    "企业法人": "企业",
    "非法人企业": "企业",
    "事业法人": "事业单位",
    "事业单位法人": "事业单位",
    "社会组织法人": "社会组织",
    "社会团体": "社会组织",
    "其他": "其他组织",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide(Document):
    """One item that people can apply for. The title is the name of the item; what is not known is left out."""

    code: str = said("事项编码", "实施清单里的编码", en="Item code", default="")
    type: PowerKind | None = said("事项类型", "行政许可、公共服务等", en="Type of item", default=None)
    for_whom: tuple[Applicant, ...] = said("服务对象", "谁可以申请：个人、企业等", en="Who is served", default=())
    power: tuple[str, ...] = said("权责事项", "对应权责清单上的哪些事项（编号或名称）", en="Powers", default=())
    basis: tuple[str, ...] = said("设定依据", "设定这个事项的法律、法规和条款，一条一行", en="Basis", default=())
    organ: str = said("实施主体", "谁来办（机构编号或名称）；就是发布机构的不写", en="Acting agency", default="")
    partners: tuple[str, ...] = said(
        "联办机构", "一起办理的其他机构（编号或名称）", en="Joint agencies", default=()
    )
    reach: str = said("通办范围", "可以在哪些地方申请", en="Where it can be applied for", default="")
    conditions: tuple[str, ...] = said(
        "申请条件", "什么人、符合什么条件可以申请，一条一行", en="Conditions", default=(), row=False
    )
    quota: str = said("数量限制", "有名额、数量限制的写明", en="Quota", default="", row=False)
    materials: tuple[Material, ...] = said(
        "申请材料", "要交的材料，一份一条", en="Materials", default=(), row=False
    )
    no_materials: bool = said(
        "无需材料", "什么材料都不用交的写“是”", en="No materials needed", default=False, row=False
    )
    steps: tuple[ProcessStep, ...] = said(
        "办理流程", "从申请到送达的各个环节，按先后", en="Process", default=(), row=False
    )
    statutory: Deadline | None = said(
        "法定时限", "法律规定多久办完", en="Statutory limit", sample="20个工作日", default=None, row=False
    )
    promised: Deadline | None = said(
        "承诺时限",
        "承诺多久办完；当场办完的写“即办”",
        en="Promised limit",
        sample="8个工作日",
        default=None,
        row=False,
    )
    limit_note: str = said(
        "时限说明", "从哪天起算，听证、检验等不计入的时间", en="Note on the limits", default="", row=False
    )
    fees: Fees | None = said("收费", "是否收费，收多少，依据什么", en="Fees", default=None, row=False)
    results: tuple[GuideResult, ...] = said("办理结果", "决定证件或其他结果", en="Results", default=(), row=False)
    inspection: str = said(
        "年检要求", "要不要年检、年报，怎样办；不要的写“无”", en="Annual inspection", default="", row=False
    )
    notes: tuple[str, ...] = said("注意事项", "容易弄错的地方，一条一行", en="Mind", default=(), row=False)
    places: tuple[Place, ...] = said("办理地点", "到哪里办、什么时候有人", en="Places", default=(), row=False)
    ways: tuple[Access, ...] = said(
        "办理形式", "窗口、网上、邮寄等可以怎样办", en="Ways to apply", default=(), row=False
    )
    visits: int | None = said(
        "到现场次数", "最多要到现场几次；不用到现场写 0", en="Visits", default=None, row=False
    )
    visit_reason: str = said("到现场原因", "为什么必须到现场", en="Why one must come", default="", row=False)
    consult: Contact | None = said("咨询方式", "向谁咨询，电话带区号", en="Whom to ask", default=None, row=False)
    complaint: Contact | None = said(
        "投诉渠道", "向谁投诉，与咨询电话不同", en="Where to complain", default=None, row=False
    )
    remedy: str = said("救济渠道", "对决定不服，向谁申请复议、向哪里起诉", en="Remedies", default="", row=False)
    questions: tuple[Question, ...] = said(
        "常见问题", "群众常问的问题和回答", en="Questions", default=(), row=False
    )
    effective: date | None = said(
        "实施日期", "从哪天起照本指南办；不写为发布之日", en="In force from", default=None
    )
    ends: date | None = said("停办日期", "事项取消、下放的，从哪天起不再办", en="Ends on", default=None)

    @property
    def missing(self) -> tuple[str, ...]:
        """Which of the eight key elements of the inspection are not there; the title is the name of the item."""
        phones = (self.consult and self.consult.phone, *(place.phone for place in self.places))
        there = {
            "设定依据": bool(self.basis),
            "申请条件": bool(self.conditions),
            "申请材料": bool(self.materials) or self.no_materials,
            "办理地点": any(p.point or p.address or p.name for p in self.places) or self.all_online,
            "办理时间": any(p.point or p.hours for p in self.places) or self.all_online,
            "咨询电话": any((*phones, *(place.point for place in self.places))),
            "办理流程": bool(self.steps),
        }
        return tuple(name for name, is_there in there.items() if not is_there)

    @property
    def all_online(self) -> bool:
        """Whether nobody needs to come: then there is no place to name."""
        return self.visits == 0 and any(access.way in (AccessWay.ONLINE, AccessWay.PHONE) for access in self.ways)

    @property
    def lacking(self) -> str:
        """How many key elements are missing, as a fact; nothing where none is."""
        return str(len(self.missing) or "")

    @property
    def words(self) -> tuple[str, ...]:
        """What it says, for people who search: the most asked first."""
        papers = tuple(material.name for material in self.materials)
        results = tuple(result.name for result in self.results)
        asked = tuple(part for one in self.questions for part in (one.ask, one.answer))
        return (self.summary, *self.conditions, *papers, *results, *self.notes, *asked, *self.basis)


def _state(facts: Facts, day: date) -> State | None:
    effective, ends = fact_day(facts, "effective"), fact_day(facts, "ends")
    if ends and day >= ends:
        return State(label="已停办", tone="off")
    if effective and day < effective:
        return State(label="尚未实施", tone="soon", until=effective)
    return State(label="可以办理", tone="open", until=ends)


def _shelves(guide: Guide) -> tuple[str, ...]:
    """By kind of item and by who is served."""
    item = (f"item:{guide.type.value}",) if guide.type else ()
    return (*item, *(f"applicant:{who.value}" for who in guide.for_whom))


KIND = Kind(
    name="guide",
    title="办事指南",
    en="Service guide",
    record=Guide,
    source="content",
    folder="guides",
    url="guides",
    column="inquiry",
    facts=("code", "type", "for_whom", "statutory", "promised", "visits", "effective", "ends", "lacking"),
    files=(("申请材料", "空表"), ("申请材料", "样表"), ("办理结果", "样本")),
    state=_state,
    shelves=_shelves,
    order=36,
)
