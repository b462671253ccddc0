"""公开事项: a row of the standard disclosure catalogue (国办发〔2019〕54号, 标准目录)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from gongkai.model.deadline import Deadline
from gongkai.model.field import said
from gongkai.model.kind import Kind
from gongkai.model.record import Record


class Channel(StrEnum):
    """公开渠道和载体: the thirteen of the catalogue form, in its order."""

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


class Mode(StrEnum):
    """公开方式."""

    PROACTIVE = "主动"
    ON_REQUEST = "依申请"


class Tier(StrEnum):
    """公开层级."""

    COUNTY = "县级"
    TOWNSHIP = "乡级"
    VILLAGE = "村级"


class Stage(StrEnum):
    """五公开."""

    DECISION = "决策"
    EXECUTION = "执行"
    ADMINISTRATION = "管理"
    SERVICE = "服务"
    RESULT = "结果"


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
    channels: tuple[Channel, ...] = said("公开渠道", "目录表中的13种渠道", en="Channels")
    audience: str = said("公开对象", "全社会，或写明特定群体", en="Audience", default="全社会")
    mode: Mode = said("公开方式", "主动或依申请", en="Mode", default=Mode.PROACTIVE)
    tiers: tuple[Tier, ...] = said("公开层级", "县级、乡级、村级，可多选", en="Tiers", default=(Tier.COUNTY,))
    stage: Stage = said("五公开", "决策、执行、管理、服务、结果中的一个环节", en="Stage of openness")

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
    facts=("field", "item", "stage", "mode"),
    listed=False,
    order=20,
)
