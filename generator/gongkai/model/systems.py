"""The systems of a sunshine government 制度: which kinds, pages and rules belong to each. The one place that says so.

Every built-in kind and every rule stands in exactly one of them or in the `REST`; a test compares (tests/contracts).
What is named nowhere belongs to the rest by itself: kinds that a portal declares, the rules GK0xx and GK1xx of form.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """A page of a system besides the lists of its kinds. It stands when the portal has a record of one of `kinds`; none: always.

    `{year}` in the URL stands for the newest year of the ledger of key work.
    """

    text: str
    url: str
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class System:
    """One system: its place in the order (0: the rest), what it is for a citizen, and what belongs to it."""

    number: int
    name: str
    title: str
    about: str
    doors: tuple[Door, ...] = ()
    kinds: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()


SYSTEMS = (
    System(
        number=1,
        name="decisions",
        title="重大决策",
        about="一项决策从启动、征求意见、听证到公布和评估，走到哪一步、缺哪一份文书，在一页上看得到。",
        doors=(
            Door(text="重大决策听证", url="hearings/index.html"),
            Door(text="重大行政决策年度目录", url="decision-catalogue/index.html", kinds=("decision_plan",)),
        ),
        kinds=("decision", "decision_stage", "hearing_notice", "hearing_list", "hearing_report", "decision_plan"),
        rules=(
            *("GK411", "GK412", "GK413", "GK430", "GK431", "GK432", "GK433", "GK434", "GK435", "GK436", "GK437"),
            *("GK438", "GK439", "GK440", "GK441", "GK442", "GK443", "GK444", "GK445", "GK446", "GK447", "GK448"),
        ),
    ),
    System(
        number=2,
        name="publicity",
        title="重要事项公示",
        about="关系群众利益的事项先公示，写明公示到哪天、向谁提异议，期满再公布结果。",
        doors=(Door(text="重要事项公示", url="notices/index.html"),),
        kinds=("publicity",),
        rules=("GK401", "GK402", "GK450", "GK451", "GK452", "GK453", "GK454", "GK455", "GK456", "GK457"),
    ),
    System(
        number=3,
        name="key-work",
        title="重点工作",
        about="当年的重点任务由谁负责、什么时候完成、每个季度做到哪里，按季通报。",
        doors=(
            Door(text="重点工作通报", url="bulletins/index.html"),
            Door(text="{year}年重点工作台账", url="bulletins/ledger/{year}.html", kinds=("key_task",)),
        ),
        kinds=("key_task", "bulletin", "interview"),
        rules=(
            *("GK421", "GK458", "GK460", "GK461", "GK462", "GK463", "GK464", "GK466", "GK467", "GK468", "GK469"),
        ),
    ),
    System(
        number=4,
        name="inquiry",
        title="政务信息查询",
        about="不知道该问谁的时候从这里查：热线、查阅点和开放时间，常见问答，还有应当公开而没有公开的事项。",
        doors=(
            Door(text="政务信息查询", url="inquiry/index.html"),
            Door(text="常见问答", url="inquiry/faq.html", kinds=("faq",)),
            Door(text="应公开而未公开", url="openness/missing.html"),
        ),
        kinds=("inquiry", "faq"),
        rules=("GK474", "GK555", "GK649"),
    ),
    System(
        number=5,
        name="catalogue",
        title="公开事项标准目录",
        about="每个领域必须公开哪些事项、由谁在几天之内公开，每一项都看得到已公开的信息和考核结果。",
        doors=(
            Door(text="公开事项标准目录", url="matters/index.html"),
            Door(text="公开情况考核", url="openness/index.html"),
            Door(text="公开情况的数据", url="openness/coverage.csv"),
        ),
        kinds=("matter", "field_note"),
        rules=("GK470", "GK471", "GK472", "GK473", "GK227", "GK228"),
    ),
    System(
        number=6,
        name="services",
        title="权责清单、办事指南和政务服务网络",
        about="政府部门有哪些权力、承担什么责任；到哪里办事、带什么材料、几天办结。",
        doors=(
            Door(text="权责清单", url="powers/index.html", kinds=("power",)),
            Door(text="权责清单动态调整", url="powers/changes/index.html", kinds=("power",)),
            Door(text="权责清单的数据", url="powers/data.csv", kinds=("power",)),
            Door(text="办事指南", url="guides/index.html", kinds=("guide",)),
            Door(text="政务服务网点", url="network/index.html", kinds=("service_point",)),
            Door(text="政务服务办事统计", url="network/statistics.html", kinds=("service_month",)),
        ),
        kinds=("power", "guide", "service_point", "service_month"),
        rules=(
            *(
                "GK475",
                "GK476",
                "GK477",
                "GK478",
                "GK479",
                "GK480",
                "GK481",
                "GK482",
                "GK483",
                "GK484",
                "GK485",
                "GK486",
            ),
            *("GK487", "GK488", "GK489", "GK564", "GK565", "GK566", "GK567", "GK568", "GK569"),
        ),
    ),
    System(
        number=7,
        name="policies",
        title="政策文件",
        about="文件现在是否有效、被哪份文件修改或者废止，撤回和更正都留下说明，旧网址一直打得开。",
        doors=(
            Door(text="文号目录", url="numbers/index.html", kinds=("policy",)),
            Door(text="索引号目录", url="index-numbers/index.html", kinds=("policy",)),
        ),
        kinds=("policy", "number_gap", "redirect", "removed"),
        rules=(
            *("GK201", "GK202", "GK203", "GK322", "GK323", "GK490", "GK491", "GK492", "GK493", "GK494", "GK495"),
            *("GK496", "GK497", "GK498", "GK499", "GK340", "GK341", "GK342", "GK343", "GK344", "GK349"),
            *("GK216", "GK217", "GK218", "GK219", "GK220", "GK230", "GK231"),
        ),
    ),
    System(
        number=8,
        name="interpretations",
        title="政策解读",
        about="重要文件出台时配发解读，用文字、图解、问答或者音视频讲清楚每一条是什么意思。",
        kinds=("interpretation",),
        rules=("GK301", "GK302", "GK303", "GK330", "GK331", "GK332", "GK333", "GK334", "GK335", "GK347", "GK348"),
    ),
    System(
        number=9,
        name="requests",
        title="依申请公开和年报",
        about="网上没有的政府信息可以书面申请，这里写明怎样申请、几天答复、不服怎么办，每年公布办理情况。",
        doors=(
            Door(
                text="依申请公开",
                url="requests/index.html",
                kinds=("request_guide", "request_year", "annual_report"),
            ),
        ),
        kinds=("request_guide", "request_year", "annual_report", "site_report"),
        rules=(
            *("GK519", "GK520", "GK521", "GK522", "GK523", "GK524", "GK525", "GK526", "GK527", "GK530", "GK531"),
            *("GK532", "GK533", "GK534", "GK535", "GK536", "GK537", "GK538", "GK539", "GK345", "GK528", "GK550"),
            *("GK551", "GK552", "GK553", "GK554", "GK648"),
        ),
    ),
    System(
        number=10,
        name="mailbox",
        title="市长信箱",
        about="来信经本人同意后连同答复一起公开，每月公布收到、批转和办结的件数。",
        doors=(Door(text="市长信箱", url="mailbox/index.html", kinds=("letter", "mailbox_month")),),
        kinds=("letter", "mailbox_month", "survey"),
        rules=("GK510", "GK511", "GK512", "GK513", "GK514", "GK515", "GK516", "GK517", "GK518", "GK549"),
    ),
    System(
        number=11,
        name="gazette",
        title="政府公报、舆情回应、公共资源交易和村务公开",
        about="按期出版的公报，对社会关切的回应，招标采购一个项目从头到尾的公告，以及各村每季度的账目。",
        kinds=("gazette", "opinion_response", "trading", "village", "land"),
        rules=(
            *("GK540", "GK541", "GK542", "GK543", "GK545", "GK211", "GK212", "GK213", "GK214", "GK215"),
            *("GK229", "GK642", "GK643", "GK644"),
        ),
    ),
    System(
        number=12,
        name="platform",
        title="政府信息公开平台",
        about="按全国统一的样子，依次是公开指南、公开制度、法定主动公开内容和公开年报。",
        doors=(Door(text="政府信息公开平台", url="platform/index.html", kinds=("platform_item",)),),
        kinds=("platform_item", "budget", "penalty", "leader"),
        rules=("GK546", "GK547", "GK548", "GK645", "GK646", "GK647"),
    ),
    System(
        number=13,
        name="open-data",
        title="开放数据",
        about="目录、列表和每一条公开信息都可以按数据取用，也可以订阅；数据与网页一致。",
        doors=(
            Door(text="数据入口", url="api/v1/index.json"),
            Door(text="种类、字段和数据格式", url="api/v1/kinds.json"),
            Door(text="接口说明（OpenAPI）", url="api/v1/openapi.json"),
            Door(text="最近变化", url="api/v1/changes.json"),
            Door(text="订阅", url="feeds/index.html"),
        ),
    ),
)

REST = System(
    number=0,
    name="general",
    title="通用",
    about="各项制度都要用到的机构、页面和本站自己增加的信息种类，以及对每一份文件都适用的规定。",
    doors=(
        Door(text="机构名录", url="agencies/index.html"),
        Door(text="网站地图", url="sitemap.html"),
    ),
    kinds=("agency", "page"),
    rules=(
        *("GK204", "GK205", "GK206", "GK210", "GK299", "GK310", "GK311", "GK320", "GK465", "GK501", "GK502"),
        *("GK503", "GK504", "GK505", "GK506", "GK507", "GK508", "GK509", "GK580", "GK581", "GK582", "GK583"),
        *("GK584", "GK585", "GK586", "GK587", "GK588", "GK589"),
        *("GK221", "GK222", "GK223", "GK224", "GK225", "GK226", "GK640", "GK641"),
        *("GK601", "GK602", "GK603", "GK604", "GK605", "GK606", "GK607", "GK608", "GK609", "GK701", "GK702"),
        *("GK610", "GK611", "GK612", "GK613", "GK614", "GK615", "GK616", "GK617", "GK618", "GK619", "GK620"),
        *("GK621", "GK622", "GK623", "GK624", "GK625", "GK626", "GK627", "GK628", "GK629", "GK630", "GK631"),
        *("GK632", "GK633", "GK634", "GK635", "GK636"),
        *("GK800", "GK801", "GK802", "GK803", "GK804", "GK805", "GK806", "GK807", "GK808", "GK809", "GK810"),
        *("GK811", "GK812", "GK813", "GK814", "GK815", "GK816", "GK817", "GK818", "GK819", "GK820", "GK821"),
        *("GK822", "GK823", "GK824", "GK825", "GK826"),
        *("GK830", "GK831"),
    ),
)

_KINDS = frozenset(kind for system in SYSTEMS for kind in system.kinds)
_RULES = frozenset(rule for system in SYSTEMS for rule in system.rules)


def _share(own: tuple[str, ...] | None, known: Iterable[str], placed: frozenset[str]) -> tuple[str, ...]:
    """Of what is known a system's own, in its order; without an own order what stands nowhere."""
    if own is None:
        return tuple(name for name in known if name not in placed)
    there = frozenset(known)
    return tuple(name for name in own if name in there)


def kinds_of(system: System, known: Iterable[str]) -> tuple[str, ...]:
    """Which of the `known` kinds belong to a system; to the rest belongs what no system names."""
    return _share(None if system is REST else system.kinds, known, _KINDS)


def rules_of(system: System, known: Iterable[str]) -> tuple[str, ...]:
    """Which of the `known` rules belong to a system; to the rest belongs what no system names."""
    return _share(None if system is REST else system.rules, known, _RULES)
