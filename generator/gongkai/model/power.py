"""权责事项: one row of the list of powers and responsibilities, with its duties and everything that changed it.

Ten kinds of power and public service (政府信息公开条例 art. 20(5), (6); 行政处罚法 art. 34, 39 ask more of a penalty).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from gongkai.model.field import said
from gongkai.model.kind import Kind
from gongkai.model.record import Record
from gongkai.model.state import Facts, State


class PowerKind(StrEnum):
    """类别. Systems number these differently, so a number is never read as one of them."""

    LICENCE = "行政许可"
    PENALTY = "行政处罚"
    COERCION = "行政强制"
    LEVY = "行政征收"
    PAYMENT = "行政给付"
    INSPECTION = "行政检查"
    CONFIRMATION = "行政确认"
    AWARD = "行政奖励"
    RULING = "行政裁决"
    OTHER = "其他行政权力"
    SERVICE = "公共服务"

    @classmethod
    def _missing_(cls, value: object) -> PowerKind | None:
        word = str(value).removesuffix("事项").removesuffix("类")
        return next((kind for kind in cls if word in (kind, kind.removeprefix("行政"))), _KINDS.get(word))

    @property
    def applied_for(self) -> bool:
        """依申请: whether people ask for it, so that they need a guide."""
        return self in _APPLIED_FOR


# What official tables write for the same thing.
_KINDS = dict.fromkeys(
    ("其他", "其它", "其他权力", "其它权力", "其他职权", "其他行政职权", "其它行政权力", "备案", "行政备案"),
    PowerKind.OTHER,
) | {"行政审批": PowerKind.LICENCE, "行政监督检查": PowerKind.INSPECTION, "公共服务类": PowerKind.SERVICE}
_APPLIED_FOR = frozenset(
    (
        PowerKind.LICENCE,
        PowerKind.CONFIRMATION,
        PowerKind.RULING,
        PowerKind.PAYMENT,
        PowerKind.AWARD,
        PowerKind.SERVICE,
    )
)


class Level(StrEnum):
    """行使层级. A county-level city calls itself 市, so a bare 市级 is not accepted: nobody knows which is meant."""

    STATE = "国家级"
    PROVINCE = "省级"
    PREFECTURE = "州市级"
    COUNTY = "县级"
    TOWNSHIP = "乡级"
    VILLAGE = "村级"

    @classmethod
    def _missing_(cls, value: object) -> Level | None:
        return _LEVELS.get(str(value))


_LEVELS = {
    **dict.fromkeys(("州级", "地市级", "设区的市级", "设区市级", "市(州)级", "州(市)级"), Level.PREFECTURE),
    **dict.fromkeys(("区级", "县区级", "县市级", "县(区)级", "县(市)级", "县(市、区)级"), Level.COUNTY),
    **dict.fromkeys(("镇级", "乡镇级", "街道级", "乡(镇)级", "乡镇(街道)级"), Level.TOWNSHIP),
    **dict.fromkeys(("社区级", "村(社区)级"), Level.VILLAGE),
}


class Turn(StrEnum):
    """变动: what happened to an item of the list."""

    ADDED = "新增"
    ADJUSTED = "调整"
    CANCELLED = "取消"
    HANDED_DOWN = "下放"
    ENTRUSTED = "委托"
    TAKEN_OVER = "承接"
    TAKEN_BACK = "收回"

    @classmethod
    def _missing_(cls, value: object) -> Turn | None:
        return _TURNS.get(str(value))

    @property
    def gives(self) -> bool:
        """Whether somebody else exercises the power from then on."""
        return self in (Turn.HANDED_DOWN, Turn.ENTRUSTED)


_TURNS = {
    **dict.fromkeys(("增加", "列入", "纳入"), Turn.ADDED),
    **dict.fromkeys(("变更", "修改", "规范"), Turn.ADJUSTED),
    **dict.fromkeys(("废止", "删除", "移出"), Turn.CANCELLED),
    **dict.fromkeys(("委托下放", "委托行使"), Turn.ENTRUSTED),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """What the agency owes at one step."""

    stage: str = said("环节", "办理或者监管的环节", en="Step", sample="受理")
    text: str = said("责任", "这个环节应当做什么", en="Duty")


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A rule to act by: a document of this portal, or, where it is not here, what it is and where to find it."""

    document: str = said("文件", "本站的政策文件（编号、文号或标题）", en="Document", default="")
    text: str = said("说明", "本站没有的，写名称和查阅办法；也可以写要点", en="In words", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Adjustment:
    """One change of the item: what, from which day, why, by which document, and who takes it or gave it."""

    turn: Turn = said("变动", "新增、调整、取消、下放、委托、承接、收回中的一种", en="Change")
    day: date = said("日期", "从哪一天起", en="From", sample="2026-03-01")
    reason: str = said("理由", "为什么变动，写给群众看的", en="Reason")
    document: str = said("依据文件", "本站的政策文件（编号、文号或标题）", en="By document", default="")
    receivers: tuple[str, ...] = said(
        "承接单位", "下放或委托给谁（编号或名称）", en="Taken by", sample="鹿城镇", default=()
    )
    giver: str = said("来源单位", "承接自哪个单位（编号或名称）", en="Taken from", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Power(Record):
    """An item of the list. What is cancelled or handed down stays, with its history; its state follows from it."""

    title: str = said("事项名称", "权责事项的名称", en="Name", row=False)
    code: str = said("编码", "权责清单上的事项编码，照抄", en="Code", default="")
    category: PowerKind = said("类别", "十类行政权力，或者公共服务", en="Kind of power", sample="行政许可")
    content: str = said("内容", "一两句话说明这项职权做什么", en="Content", default="")
    agencies: tuple[str, ...] = said(
        "行使主体", "行使职权的机构（编号或名称），牵头的在前", en="Exercised by", default=()
    )
    levels: tuple[Level, ...] = said("行使层级", "县级、乡级等，可多选", en="Levels", default=())
    basis: tuple[str, ...] = said("实施依据", "法律、法规、规章的名称和条款，一条一行", en="Basis", default=())
    duties: tuple[Duty, ...] = said("责任事项", "按环节写明责任", en="Duties", default=(), row=False)
    liability: tuple[str, ...] = said(
        "追责情形", "哪些情形要追责，一条一行", en="Grounds of liability", default=()
    )
    liability_basis: tuple[str, ...] = said(
        "追责依据", "按什么追责，一条一行", en="Basis of liability", default=()
    )
    phone: str = said("监督电话", "监督投诉电话，带区号", en="Complaints", sample="0878-0000000", default="")
    discretion: tuple[Source, ...] = said(
        "裁量基准", "处罚按什么标准裁量", en="Discretion standards", default=(), row=False
    )
    procedure: tuple[Source, ...] = said("实施程序", "立案依据、实施程序", en="Procedure", default=(), row=False)
    remedy: tuple[str, ...] = said(
        "救济渠道", "陈述申辩、复议、诉讼向谁提出", en="Remedies", default=(), row=False
    )
    guide_elsewhere: str = said(
        "指南说明", "办事指南不在本站的，写到哪里看", en="Where the guide is, if not here", default=""
    )
    changes: tuple[Adjustment, ...] = said(
        "变动记录", "新增、调整、取消、下放等，一次一条，按日期先后", en="Changes", default=(), row=False
    )

    @property
    def lead(self) -> str:
        """The word by which the first agency is named, as a fact: every total counts an item once, under it."""
        return self.agencies[0] if self.agencies else ""

    @property
    def history(self) -> str:
        """The changes as a fact: `2020-01-01=新增 2026-03-01=取消`."""
        return " ".join(f"{change.day.isoformat()}={change.turn}" for change in self.changes)


IN_FORCE, HANDED_DOWN, CANCELLED, NOT_YET = "现行", "已下放", "已取消", "尚未列入"
STATES = (IN_FORCE, HANDED_DOWN, CANCELLED, NOT_YET)
_AFTER = {
    Turn.ADDED: IN_FORCE,
    Turn.TAKEN_OVER: IN_FORCE,
    Turn.TAKEN_BACK: IN_FORCE,
    Turn.HANDED_DOWN: HANDED_DOWN,
    Turn.CANCELLED: CANCELLED,
}
_BEFORE = {Turn.ADDED: NOT_YET, Turn.TAKEN_OVER: NOT_YET}


def _turns(facts: Facts) -> Iterator[tuple[date, Turn]]:
    """The changes that change the state, by day."""
    words = (word.partition("=") for word in facts.get("history", "").split())
    turns = ((date.fromisoformat(day), Turn(turn)) for day, _, turn in words)
    yield from sorted((t for t in turns if t[1] in _AFTER), key=lambda t: t[0])


def power_state(facts: Facts, day: date) -> State:
    """Exactly one of `STATES`, so that totals balance: what the last change before or on the day has made of it."""
    turns = tuple(_turns(facts))
    past = [turn for since, turn in turns if since <= day]
    until = next((since for since, _ in turns if since > day), None)
    first = _BEFORE.get(turns[0][1], IN_FORCE) if turns else IN_FORCE
    label = _AFTER[past[-1]] if past else first
    tone = {IN_FORCE: "open", HANDED_DOWN: "done", CANCELLED: "off", NOT_YET: "soon"}
    return State(label=label, tone=tone[label], until=until)  # type: ignore[arg-type]


KIND = Kind(
    name="power",
    title="权责事项",
    en="Power and responsibility",
    record=Power,
    source="catalogue",
    folder="powers",
    table="权责事项",
    url="powers",
    column="inquiry",
    facts=("code", "category", "lead", "levels", "history"),
    state=power_state,
    listed=False,
    order=25,
)
