"""The fields 领域 of the national standard catalogue (国办发〔2019〕54号), and what they were called in the pilot."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class StandardField(StrEnum):
    """The twenty-six fields for which every county must have a catalogue."""

    PLANNING = "国土空间规划"
    PROJECTS = "重大建设项目"
    TRADING = "公共资源交易"
    BUDGET = "财政预决算"
    SAFETY = "安全生产"
    TAX = "税收管理"
    LAND = "征地补偿"
    EXPROPRIATION = "国有土地上房屋征收"
    HOUSING = "保障性住房"
    RURAL_HOUSING = "农村危房改造"
    ENVIRONMENT = "生态环境"
    CULTURE = "公共文化服务"
    LEGAL_SERVICE = "公共法律服务"
    POVERTY = "扶贫"
    DISASTER = "救灾"
    FOOD_DRUG = "食品药品监管"
    CITY_ENFORCEMENT = "城市综合执法"
    EMPLOYMENT = "就业"
    INSURANCE = "社会保险"
    ASSISTANCE = "社会救助"
    ELDERLY = "养老服务"
    HOUSEHOLDS = "户籍管理"
    SUBSIDIES = "涉农补贴"
    EDUCATION = "义务教育"
    HEALTH = "医疗卫生"
    UTILITIES = "市政服务"


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A field: its name in the nine of Yunnan's pilot of 2017, other names of it, whether townships have matters."""

    field: StandardField
    pilot: str = ""
    also: tuple[str, ...] = ()
    township: bool = True


F = StandardField
STANDARD = (
    Standing(field=F.PLANNING, pilot="城乡规划", also=("城乡规划",)),
    Standing(field=F.PROJECTS, pilot="重大建设项目", township=False),
    Standing(field=F.TRADING, township=False),
    Standing(field=F.BUDGET, pilot="财政预决算"),
    Standing(field=F.SAFETY, pilot="安全生产"),
    Standing(field=F.TAX, pilot="税收管理", township=False),
    Standing(field=F.LAND),
    Standing(field=F.EXPROPRIATION, also=("拆迁安置",), township=False),
    Standing(field=F.HOUSING, also=("住房保障",)),
    Standing(field=F.RURAL_HOUSING),
    Standing(field=F.ENVIRONMENT, pilot="环境保护", also=("环境保护",)),
    Standing(field=F.CULTURE, pilot="公共文化服务", also=("公共文化体育",)),
    Standing(field=F.LEGAL_SERVICE, pilot="公共法律服务"),
    Standing(field=F.POVERTY, also=("扶贫救灾",)),
    Standing(field=F.DISASTER),
    Standing(field=F.FOOD_DRUG, pilot="食品药品监管"),
    Standing(field=F.CITY_ENFORCEMENT),
    Standing(field=F.EMPLOYMENT, also=("就业创业",)),
    Standing(field=F.INSURANCE),
    Standing(field=F.ASSISTANCE),
    Standing(field=F.ELDERLY),
    Standing(field=F.HOUSEHOLDS, township=False),
    Standing(field=F.SUBSIDIES, also=("涉农资金",)),
    Standing(field=F.EDUCATION, township=False),
    Standing(field=F.HEALTH, also=("卫生健康",)),
    Standing(field=F.UTILITIES),
)
_CANONICAL = {also: standing.field.value for standing in STANDARD for also in standing.also}


def canonical(name: str) -> str:
    """Today's name of a field; a field that is not in the standard keeps its own."""
    return _CANONICAL.get(name, name)
