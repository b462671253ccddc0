"""公开事项: a row of the standard disclosure catalogue (国办发〔2019〕54号, 标准目录)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from gongkai.model.audience import Audience
from gongkai.model.deadline import Deadline
from gongkai.model.field import said
from gongkai.model.kind import Kind
from gongkai.model.record import Record


class Channel(StrEnum):
    """公开渠道和载体: the thirteen of the catalogue form, in its order; then what regions add to them."""

    WEBSITE = "政府网站"
    GAZETTE = "政府公报"
    NEW_MEDIA = "两微一端"
    BRIEFING = "发布会/听证会"
    BROADCAST = "广播电视"
    PRINT = "纸质媒体"
    READING_POINT = "公开查阅点"
    SERVICE_CENTRE = "政务服务中心"
    SERVICE_STATION = "便民服务站"
    DOORSTEP = "入户/现场"
    NOTICE_BOARD = "社区/企事业单位/村公示栏（电子屏）"
    PUSH = "精准推送"
    OTHER = "其他"
    HOTLINE = "12345政务服务热线"
    PROJECTS = "投资项目在线审批监管平台"
    TRADING = "公共资源交易平台"
    CREDIT = "信用中国网站"
    BIDDING = "招标投标公共服务平台"
    OWN = "管理部门网站"

    @classmethod
    def _missing_(cls, value: object) -> Channel | None:
        return _CHANNELS.get(str(value))


class Mode(StrEnum):
    """公开方式."""

    PROACTIVE = "主动"
    ON_REQUEST = "依申请"

    @classmethod
    def _missing_(cls, value: object) -> Mode | None:
        return {"主动公开": cls.PROACTIVE, "依申请公开": cls.ON_REQUEST}.get(str(value))


class Tier(StrEnum):
    """公开层级."""

    COUNTY = "县级"
    TOWNSHIP = "乡级"
    VILLAGE = "村级"

    @classmethod
    def _missing_(cls, value: object) -> Tier | None:
        return _TIERS.get(str(value))


class Stage(StrEnum):
    """五公开."""

    DECISION = "决策"
    EXECUTION = "执行"
    ADMINISTRATION = "管理"
    SERVICE = "服务"
    RESULT = "结果"


# What official tables write for the same thing.
_CHANNELS = {
    "门户网站": Channel.WEBSITE,
    "政府门户网站": Channel.WEBSITE,
    "发布会听证会": Channel.BRIEFING,
    "发布会、听证会": Channel.BRIEFING,
    "纸质载体": Channel.PRINT,
    "行政服务中心": Channel.SERVICE_CENTRE,
    "社区/企事业单位/村公示栏": Channel.NOTICE_BOARD,
    "其它": Channel.OTHER,
    "招投标公共服务平台": Channel.BIDDING,
    "12345热线": Channel.HOTLINE,
}
_TIERS = {
    **dict.fromkeys(("县", "区级", "市级", "县区级", "县(区)级", "县(市、区)级"), Tier.COUNTY),
    **dict.fromkeys(("乡", "镇级", "乡镇级", "乡(镇)级", "街道", "街道级", "乡镇(街道)级"), Tier.TOWNSHIP),
    **dict.fromkeys(("村", "社区级", "村(社区)级", "村社区级"), Tier.VILLAGE),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter(Record):
    """What must be disclosed, by whom, when, where and to whom."""

    field: str = said("领域", "标准目录的领域", en="Field", sample="城乡规划")
    item: str = said("一级事项", "一级事项名称", en="First-level item")
    subitem: str = said("二级事项", "二级事项名称", en="Second-level item", default="")
    elements: tuple[str, ...] = said("公开内容", "公开内容的要素，一条一行", en="Content elements")
    basis: tuple[str, ...] = said("公开依据", "法律、法规、规章或文件，一条一行", en="Basis")
    limit: Deadline = said(
        "公开时限",
        "带单位的时限，例如 20个工作日，或者及时、实时、长期",
        en="Time limit",
        sample="20个工作日",
    )
    subjects: tuple[str, ...] = said("公开主体", "负责公开的机构（编号或名称）", en="Responsible agencies")
    channels: tuple[Channel, ...] = said("公开渠道", "目录表中的13种渠道", en="Channels", row=False)
    audience: Audience = said(
        "公开对象",
        "全社会，或写明特定群体，也可以两样都写",
        en="Audience",
        sample="全社会、特定群体（低保对象）",
        default=Audience(text="全社会", everyone=True),
    )
    modes: tuple[Mode, ...] = said("公开方式", "主动、依申请，可以两样都写", en="Modes", default=(Mode.PROACTIVE,))
    tiers: tuple[Tier, ...] = said("公开层级", "县级、乡级、村级，可多选", en="Tiers", default=(Tier.COUNTY,))
    stage: Stage = said("五公开", "决策、执行、管理、服务、结果中的一个环节", en="Stage of openness")
    explained: str = said(
        "暂无说明", "还没有应当公开的信息时，写明原因", en="Why there is nothing yet", default=""
    )

    @property
    def title(self) -> str:
        return self.subitem or self.item


KIND = Kind(
    name="matter",
    title="公开事项",
    en="Matter",
    record=Matter,
    source="catalogue",
    folder="matters",
    table="事项",
    url="matters",
    column="inquiry",
    facts=("field", "item", "stage", "modes", "tiers", "channels", "audience", "explained"),
    listed=False,
    order=20,
)
