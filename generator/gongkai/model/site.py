"""The site's own configuration: site_config.yml."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from gongkai.model.field import said
from gongkai.model.holidays import HolidayNotice
from gongkai.model.setting import RuleSetting


class SiteLevel(StrEnum):
    """Whose portal it is."""

    COUNTY = "县级"
    TOWNSHIP = "乡级"
    DEPARTMENT = "部门"


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """A number of the region's profile that this site sets otherwise, with the reason."""

    name: str = said("名称", "规则参数的名称", en="Parameter", sample="解读")
    value: int = said("数值", "本站采用的数值", en="Value")
    reason: str = said("理由", "为什么与地区规则不同", en="Reason")


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenNumber:
    """A mobile, mailbox or account that looks private and is meant for the public, with the reason."""

    number: str = said("号码", "对外公布的工作手机、邮箱、QQ号或微信号", en="Number", sample="0878-0000012")
    unit: str = said("单位", "哪个单位用它对外联系", en="Unit")
    reason: str = said("理由", "为什么可以公开，谁批准的", en="Reason")


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteConfig:
    """Who runs the portal and what the law wants at the foot of every page (国办发〔2017〕47号)."""

    name: str = said("网站名称", "网站的规范名称", en="Site name", sample="楚雄市政务公开（演示）")
    url: str = said("网址", "网站首页的完整网址", en="URL", sample="https://www.example.gov.cn/")
    host: str = said("主办单位", "主办单位全称", en="Host organ")
    undertaker: str = said("承办单位", "承办单位全称", en="Undertaker", default="")
    phone: str = said("联系电话", "网站联系电话", en="Phone", default="")
    address: str = said("联系地址", "网站联系地址", en="Address", default="")
    email: str = said("联系邮箱", "网站联系邮箱", en="E-mail", default="")
    site_code: str = said("网站标识码", "政府网站标识码；演示站不写真实标识码", en="Site code", default="")
    icp: str = said("ICP备案号", "ICP备案编号", en="ICP number", default="")
    police: str = said("公安备案号", "公安机关备案号", en="Police filing number", default="")
    report_url: str = said("找错入口", "“我为政府网站找错”入口网址", en="Error report entry", default="")
    hotline: str = said("热线", "首页显示的热线号码", en="Hotline", default="")
    description: str = said("简介", "一句话说明网站", en="Description", default="")
    profile: str = said("地区规则", "采用哪一套地区规则：全国、云南", en="Profile", default="云南")
    level: SiteLevel = said(
        "层级",
        "谁的门户：县级、乡级、部门；决定哪些规则从宽",
        en="Level",
        default=SiteLevel.COUNTY,
    )
    overrides: tuple[Override, ...] = said("规则参数", "与地区规则不同的参数", en="Overrides", default=())
    settings: tuple[RuleSetting, ...] = said(
        "规则设置", "哪些检查规则在本站加重、减轻或关闭，为什么", en="Rule settings", default=()
    )
    holidays: tuple[HolidayNotice, ...] = said(
        "节假日安排",
        "工作日历还没有的年份，或者后来又有调整的日子，照国务院办公厅的通知写",
        en="Holiday notices",
        default=(),
    )
    open_numbers: tuple[OpenNumber, ...] = said(
        "公开号码", "对外公布的工作手机、邮箱等，检查个人信息时不提示", en="Open numbers", default=()
    )
    demo: bool = said("演示", "是否演示站：是或否。演示站不带国徽和真实标识码", en="Demonstration", default=False)
    demo_day: date | None = said(
        "演示日期", "演示站固定使用的日期；正式网站不写", en="Day of the demonstration", default=None
    )

    def absolute(self, url: str) -> str:
        """The whole address of a URL below the site's root."""
        return f"{self.url.rstrip('/')}/{url}"

    @property
    def domain(self) -> str:
        """The bare host of `url`, for the SiteDomain tag."""
        return self.url.split("://", 1)[-1].split("/", 1)[0]
