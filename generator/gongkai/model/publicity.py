"""公示: a notice with a window in which anyone may object."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gongkai.model.field import said
from gongkai.model.kind import Kind
from gongkai.model.record import Contact, Document
from gongkai.model.roll import NameList
from gongkai.model.state import Facts, State, window_state


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicityResult:
    """How the window closed."""

    day: date = said("日期", "结果公布的日期", en="Day")
    text: str = said("结论", "例如：公示期满无异议", en="Conclusion")
    objections: int = said("异议数", "收到异议的件数", en="Objections", default=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Objection:
    """One objection and what came of it. Who raised it is nobody's business."""

    day: date = said("日期", "收到的日期", en="Received")
    text: str = said("内容", "异议的要点，不写是谁提的", en="Objection")
    handling: str = said("处理", "怎样核实、怎样处理", en="Handling", default="")
    outcome: str = said("结果", "成立、部分成立、不成立等处理结果", en="Outcome", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Publicity(Document):
    """What is made public for objection, from when to when, and where to object. Both days are included."""

    profile: str = said(
        "公示类型",
        "决定最短公示期：重要事项、表彰奖励、公务员录用、单一来源采购、中标候选人、征地补偿安置方案、规划草案",
        en="Profile",
        default="重要事项",
    )
    basis: tuple[str, ...] = said("公示依据", "依据和理由，一条一行", en="Basis", default=())
    start: date = said("公示开始", "公示第一天", en="First day")
    end: date = said("公示结束", "公示最后一天", en="Last day")
    objections: Contact = said("异议反馈", "受理异议的单位、电话、地址", en="Objections to", row=False)
    rolls: tuple[NameList, ...] = said(
        "名单", "公示的名单，从 CSV 文件读取，遮盖后显示", en="Name lists", default=(), row=False
    )
    ledger: tuple[Objection, ...] = said(
        "异议台账", "收到的异议，一件一条，不写个人信息", en="Objection ledger", default=(), row=False
    )
    result: PublicityResult | None = said("公示结果", "公示期满后补写", en="Result", default=None, row=False)

    @property
    def closed(self) -> str:
        """The day of the result, as a fact."""
        return self.result.day.isoformat() if self.result else ""


def _state(facts: Facts, day: date) -> State | None:
    return window_state(facts, day, ("即将公示", "公示中", "公示已结束"))


KIND = Kind(
    name="publicity",
    title="公示",
    en="Publicity notice",
    record=Publicity,
    source="content",
    folder="publicity",
    url="notices",
    column="notices",
    facts=("start", "end", "profile", "closed"),
    state=_state,
    order=50,
)
