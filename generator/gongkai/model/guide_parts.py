"""What a service guide is made of: materials, steps, fees, results, places, ways to apply, questions."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from gongkai.model.deadline import Deadline
from gongkai.model.field import said
from gongkai.model.hours import Hours


class Paper(StrEnum):
    """材料形式: in what form a material is handed in."""

    ORIGINAL = "原件"
    COPY = "复印件"
    DIGITAL = "电子"


class Origin(StrEnum):
    """来源渠道: who makes a material."""

    APPLICANT = "申请人自备"
    GOVERNMENT = "政府部门核发"
    AGENT = "中介机构出具"
    CHECKED = "部门核验"
    OTHER = "其他"


class Need(StrEnum):
    """必要性: whether an application without it is taken in."""

    ALWAYS = "必要"
    SOMETIMES = "视情况"
    LATER = "容缺后补"


class AccessWay(StrEnum):
    """办理形式: how one applies."""

    WINDOW = "窗口"
    ONLINE = "网上"
    PHONE = "掌上"
    MAIL = "邮寄"
    MACHINE = "自助终端"
    AGENT = "代办"


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """One paper that an applicant hands in."""

    name: str = said("名称", "材料的全称；不写“其他材料”“相关证明”", en="Material", sample="食品经营许可申请书")
    forms: tuple[Paper, ...] = said("形式", "原件、复印件、电子，可以写几种", en="Form", default=())
    copies: int | None = said("份数", "纸质材料要几份", en="Copies", default=None)
    need: Need = said("必要性", "必要、视情况或容缺后补；不写为必要", en="Necessity", default=Need.ALWAYS)
    case: str = said("适用情形", "什么情形才要交；都要交的不写", en="When it is needed", default="")
    origin: Origin | None = said("来源渠道", "这份材料由谁出具", en="Origin", default=None)
    blank: str = said("空表", "空白表格的文件名，与指南放在同一文件夹", en="Blank form", default="")
    filled: str = said("样表", "填好的样表的文件名，写虚构的姓名和号码", en="Filled sample", default="")
    note: str = said("说明", "填写和准备的要求", en="Note", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class ProcessStep:
    """One step of the process. Neighbouring steps with the same `group` run at the same time."""

    name: str = said("环节", "环节的名称", en="Step", sample="受理")
    unit: str = said("单位", "由哪个单位办（编号、全称或简称）；就是实施主体的不写", en="Unit", default="")
    who: str = said("岗位", "由哪个窗口或岗位办", en="Post or window", default="")
    what: str = said("内容", "这个环节做什么，申请人要做什么", en="What happens", default="")
    limit: Deadline | None = said("时限", "这个环节多久办完", en="Limit", sample="2个工作日", default=None)
    group: str = said(
        "并联", "同时办理的几个环节写同一个名称，流程图画成并排", en="Runs together", sample="联合审查", default=""
    )
    guide: str = said("事项", "这个环节办的是哪个事项（办事指南的编号或标题）", en="Guide", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class FeeItem:
    """One fee."""

    name: str = said("项目", "收费项目的名称", en="Fee")
    rate: str = said("标准", "收多少，写明单位", en="Rate", sample="每证10元", default="")
    basis: str = said("依据", "收费依据的文件", en="Basis", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fees:
    """Whether it costs anything, and what."""

    charged: bool = said("是否收费", "是或否", en="Charged")
    items: tuple[FeeItem, ...] = said("项目", "收费的逐项写", en="Fees", default=())
    waived: str = said("减免", "哪些人可以减免，怎样办", en="Reductions", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideResult:
    """What the applicant gets in the end."""

    name: str = said("名称", "证照、批文等的名称", en="Result", sample="食品经营许可证")
    valid: str = said("有效期", "有效期多长", en="Validity", default="")
    delivery: str = said("送达", "怎样领取：当场、邮寄、电子证照", en="Delivery", default="")
    sample: str = said("样本", "结果样本的文件名，与指南放在同一文件夹", en="Sample", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where one can apply, and when somebody is there."""

    point: str = said(
        "网点", "服务网点的编号或名称；写了的，地址、时间、电话取自网点", en="Service point", default=""
    )
    name: str = said("名称", "办理地点的名称；写了网点的不用写", en="Place", default="")
    window: str = said("窗口", "几楼、几号窗口", en="Window", default="")
    address: str = said("地址", "详细地址", en="Address", default="")
    hours: Hours | None = said(
        "办理时间",
        "写明哪些天和几点：工作日 09:00-12:00,13:00-17:00",
        en="Hours",
        sample="工作日 09:00-12:00,13:00-17:00",
        default=None,
    )
    phone: str = said("电话", "窗口电话", en="Phone", default="")
    route: str = said("交通", "怎么去", en="How to get there", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """One way to apply."""

    way: AccessWay = said("形式", "窗口、网上、掌上、邮寄、自助终端或代办", en="AccessWay")
    how: str = said("办法", "怎样做", en="How", default="")
    url: str = said("网址", "网上办理的网址，以 https:// 开头", en="Web address", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Something that applicants often ask."""

    ask: str = said("问", "群众常问的问题", en="Question")
    answer: str = said("答", "回答", en="Answer")
