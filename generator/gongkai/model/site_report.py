"""政府网站工作年度报表 (国办发〔2017〕47号): eight parts of numbers about one year of the site."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from gongkai.model.field import said
from gongkai.model.kind import Kind
from gongkai.model.record import Document


class Innovation(StrEnum):
    """创新发展."""

    SEARCH = "搜索即服务"
    LANGUAGES = "多语言版本"
    ACCESSIBLE = "无障碍浏览"
    PERSONAL = "千人千网"
    OTHER = "其他"


@dataclass(frozen=True, slots=True, kw_only=True)
class Publishing:
    """信息发布. The sum of the three kinds is the total."""

    total: int = said("总数", "全年发布信息的条数", en="Total")
    overview: int = said("概况类信息", "概况类信息更新量", en="Overview")
    news: int = said("政务动态信息", "政务动态信息更新量", en="News")
    catalogue: int = said("信息公开目录信息", "信息公开目录信息更新量", en="Disclosure catalogue")


@dataclass(frozen=True, slots=True, kw_only=True)
class Specials:
    """专栏专题."""

    kept: int = said("维护数量", "维护的专栏专题数量", en="Kept")
    opened: int = said("新开设数量", "其中新开设的数量", en="Newly opened")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """解读回应."""

    total: int = said("解读信息", "发布解读信息的总数", en="Interpretations")
    texts: int = said("解读材料", "其中解读材料的数量", en="Texts")
    products: int = said("解读产品", "其中图解、动漫、音频、视频等产品的数量", en="Products")
    press: int = said("媒体评论", "其中媒体评论文章的数量", en="Press comments")
    responses: int = said("回应热点", "回应公众关注热点或重大舆情的次数", en="Responses")


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """办事服务."""

    listed: bool = said("服务事项目录", "是否发布政务服务事项目录：是或否", en="Services listed")
    people: int = said("自然人用户", "注册的自然人用户数", en="Registered persons")
    bodies: int = said("法人用户", "注册的法人用户数", en="Registered bodies")
    items: int = said("服务事项", "政务服务事项数量", en="Services")
    online: int = said("全程在线办理", "其中可以全程在线办理的数量", en="Wholly online")
    cases: int = said("办件量", "全年办件数", en="Cases")


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """互动交流."""

    unified: bool = said("统一平台", "是否使用统一平台：是或否", en="One platform")
    received: int = said("收到留言", "收到留言的数量", en="Messages received")
    done: int = said("办结留言", "办结留言的数量", en="Messages settled")
    days: str = said("平均办理天数", "平均办理时间（天）", en="Average days")
    shown: int = said("公开答复", "公开答复的数量", en="Answers published")
    surveys: int = said("征集调查", "征集调查的期数", en="Surveys")
    opinions: int = said("征集意见", "征集调查收到意见的数量", en="Opinions received")
    results: int = said("公布结果", "公布调查结果的期数", en="Results published")
    interviews: int = said("在线访谈", "在线访谈的期数", en="Interviews")
    asked: int = said("访谈留言", "网民留言的数量", en="Questions received")
    answered: int = said("答复提问", "答复网民提问的数量", en="Questions answered")
    robot: bool = said("智能问答", "是否提供智能问答：是或否", en="Automatic answers")


@dataclass(frozen=True, slots=True, kw_only=True)
class Safety:
    """安全防护."""

    tests: int = said("检测评估", "安全检测评估的次数", en="Tests")
    found: int = said("发现问题", "发现问题的数量", en="Faults found")
    mended: int = said("整改问题", "整改问题的数量", en="Faults mended")
    watch: bool = said("监测预警", "是否建立安全监测预警机制：是或否", en="Monitoring")
    drill: bool = said("应急演练", "是否开展应急演练：是或否", en="Drill")
    officer: bool = said("安全责任人", "是否明确网站安全责任人：是或否", en="Officer")


@dataclass(frozen=True, slots=True, kw_only=True)
class Medium:
    """One account of 移动新媒体."""

    name: str = said("名称", "账号或客户端的名称", en="Name")
    sort: str = said("平台", "微博、微信、移动客户端或其他", en="Platform")
    posts: int = said("信息发布量", "全年发布的条数", en="Posts")
    readers: int = said("关注量", "关注、订阅或下载的数量", en="Readers")


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteReport(Document):
    """The form of one year. Signed, checked and filled in by three people; only their offices are named."""

    year: int = said("年度", "报表的年度，2025 年的报表在 2026 年公布", en="Year", sample="2025")
    visitors: int = said("独立用户访问总量", "全年独立用户访问总量（个）", en="Visitors", row=False)
    hits: int = said("网站总访问量", "全年网站总访问量（次）", en="Visits", row=False)
    publishing: Publishing = said("信息发布", "单位：条", en="Publishing", row=False)
    specials: Specials = said("专栏专题", "单位：个", en="Special columns", row=False)
    answers: Answers = said("解读回应", "单位：条", en="Interpretation and response", row=False)
    affairs: Services = said("办事服务", "单位：项、个、件", en="Services", row=False)
    exchange: Exchange = said("互动交流", "单位：条、期", en="Exchange", row=False)
    safety: Safety = said("安全防护", "单位：次、个", en="Safety", row=False)
    media: tuple[Medium, ...] = said(
        "移动新媒体", "一个账号一项，没有的不写", en="New media", default=(), row=False
    )
    innovation: tuple[Innovation, ...] = said(
        "创新发展", "搜索即服务、多语言版本、无障碍浏览、千人千网或其他", en="Innovation", default=(), row=False
    )


KIND = Kind(
    name="site_report",
    title="政府网站工作年度报表",
    en="Yearly report on the site",
    record=SiteReport,
    source="content",
    folder="site-reports",
    url="site-reports",
    column="inquiry",
    facts=("year",),
    order=78,
)
