"""Incremental equals full: after any edits, the output is byte for byte that of a build from scratch."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.conftest import REPOSITORY
from tests.portal import Portal, differences

Edit = Callable[[Portal, Random], None]

POLICY = """---
标题: {title}
文号: 某市政办〔2026〕{serial}号
索引号: {organ}/2026-{serial:0>5}
发文机关: [{agency}]
发布机构: {agency}
成文日期: {day}
发布日期: {day}
公开属性: {openness}
公开事项: [zw-policy, cat]
主题: [{topic}]
须解读: 否
---

## 一、要求

{body}
"""
INTERPRETATION = """---
标题: 解读{title}
解读文件: [{policy}]
解读单位: 市政府办公室
发布机构: 市政府办公室
发布日期: {day}
公开属性: 主动公开
附件:
  - 文件: {name}.txt
---

## 背景

正文{title}
"""
PUBLICITY = """---
标题: 公示{title}
公示开始: {day}
公示结束: {end}
异议反馈:
  电话: 0878-0000001
发布机构: {agency}
发布日期: {day}
公开属性: 主动公开
主题: [{topic}]
---

内容
"""
NOTICE = """---
标题: 听证{title}
决策事项: example-decision
听证时间: {end} 09:00
听证地点: 第一会议室
代表名额: 15
发布机构: 市政府办公室
发布日期: {day}
公开属性: 主动公开
---

内容
"""
HEARING_LIST = """---
标题: 代表名单{title}
决策事项: example-decision
听证时间: {end} 09:00
听证地点: 第一会议室
听证代表:
  - {{姓名: 张代表, 类别: 居民, 单位: {agency}}}
发布机构: {agency}
发布日期: {day}
公开属性: {openness}
主题: [{topic}]
---

{body}
"""
HEARING_REPORT = """---
标题: 听证报告{title}
决策事项: example-decision
听证时间: {day} 09:00
听证地点: 第一会议室
主持人: 某主持
应到代表: 15
实到代表: 12
意见处理:
  - {{意见: {title}, 人次: {serial}, 采纳: 否, 理由: {body}}}
发布机构: {agency}
发布日期: {day}
公开属性: {openness}
---

{body}
"""
REQUEST_GUIDE = """---
标题: 指南{title}
发布机构: {agency}
发布日期: {day}
公开属性: {openness}
主题: [{topic}]
受理: {{受理单位: {agency}, 电话: 0878-0000002}}
提交方式:
  - {{方式: 当面提交, 办法: {body}, 收到之日: 提交之日}}
申请表:
  - {{名称: 姓名, 说明: {title}, 分组: 申请人信息}}
补正期限: 7个工作日
答复期限: 20个工作日
延长期限: 20个工作日
征求意见期限: 15个工作日
复议期限: 60日
收费: 不收取费用
救济: 可以申请行政复议或者提起行政诉讼
---

{body}
"""
PLATFORM = """条目:
  - {{编号: pf-1, 板块: 政府信息公开指南, 条目: {title}, 页面: [about]}}
  - {{编号: pf-2, 板块: 法定主动公开内容, 条: 20, 项: 1, 条目: 规范性文件, 种类: [政策文件, 听证报告, 依申请公开指南]}}
  - {{编号: pf-3, 板块: 政府信息公开制度, 条目: 制度, 文件: [p7], 主题: [{topic}]}}
"""
DECLARATION = """名称: deal
标题: {title}
文件夹: deals
字段:
  - {{键: 项目编号, 说明: 编号, 英文名: Project number}}
  - {{键: 单位, 说明: 单位, 英文名: Buyer, 类型: 机构}}
  - {{键: 金额, 说明: 金额, 英文名: Amount, 类型: 数字}}
  - {{键: 环节, 说明: 环节, 英文名: Stage, 类型: 选项, 选项: [公告, 结果]}}
摘要字段: [项目编号, 环节, 金额]
串联: 项目编号
{fresh}"""
DEAL = """---
标题: {title}
项目编号: P{code}
单位: {agency}
金额: {serial}.5
环节: 公告
发布机构: {agency}
发布日期: {day}
公开属性: {openness}
主题: [{topic}]
---

{body}
"""
HEAD = """---
标题: {title}
发布机构: {agency}
发布日期: {day}
公开属性: {openness}
主题: [{topic}]
{rows}---

{body}
"""
# The kinds that the sample portal declares and shows on pages of their own, with what a document of each must say.
DECLARED = {
    "budget": (
        "budgets",
        "年度: 2026\n文书: 部门预算\n编制单位: {agency}\n批准日期: {day}\n收入合计: {serial}\n支出合计: {serial}\n"
        "三公经费合计: 0\n因公出国境费: 0\n公务接待费: 0\n公务用车购置费: 0\n公务用车运行费: 0\n",
    ),
    "penalty": (
        "penalties",
        "决定书文号: 某罚字〔2026〕{serial}号\n处罚机关: {agency}\n对象类型: 个人\n处罚对象: 张某某\n违法事实: {title}\n"
        "处罚依据: 某条例第一条\n处罚内容: 警告\n决定日期: {day}\n",
    ),
    "land": (
        "land",
        "地块: 甲地块\n公告种类: {step}\n征收范围: 东至演示路\n征收目的: {title}\n公告开始: {day}\n公告结束: {end}\n",
    ),
    "leader": (
        "leaders",
        "姓名: 张某某\n职务: {title}\n任职单位: {agency}\n排序: {serial}\n工作分工: [{topic}]\n任职日期: {day}\n",
    ),
}
GAZETTE = """---
标题: 公报{title}
年份: 2026
期号: 1
出刊日期: {day}
目录:
  - 栏目: 文件
    文件: [{policy}]
发布机构: {agency}
发布日期: {day}
公开属性: {openness}
---
"""
STAGE = """---
标题: 征求意见{title}
决策事项: example-decision
环节: 征求意见
征求意见:
  起: {day}
  止: {end}
  方式: 座谈会
发布机构: 市政府办公室
发布日期: {day}
公开属性: 主动公开
---

内容
"""
PLAN = """目录:
  - 编号: plan-1
    年度: 2026
    序号: {serial}
    事项名称: {title}
    承办单位: {agency}
    计划时间: {end}
    决策事项: example-decision
"""
LETTER = """---
标题: 来信{title}
发布机构: {agency}
发布日期: {day}
公开属性: 主动公开
主题: [{topic}]
类型: 咨询
来信日期: {day}
同意公开: {consent}
---

{body}
"""
LEDGER = """台账:
  - 编号: ledger-{year}
    年份: {year}
    机构: 市政府办公室
    新收: {{自然人: {count}}}
    办理: [{{结果: 予以公开, 自然人: {count}}}]
    主动公开: {{规章: [0, 0, 0], 行政规范性文件: [0, 0, 0], 行政许可: {count}, 行政处罚: 0, 行政强制: 0, 行政事业性收费: "0"}}
"""
ANNUAL = """---
标题: 年报{title}
发布机构: {agency}
发布日期: {day}
公开属性: 主动公开
年度: 2025
表格: 取自台账
台账: ledger-{year}
---

## 一、总体情况

{body}

## 三、收到和处理政府信息公开申请情况
"""
TASKS = """编号,年度,序号,任务,牵头单位,完成时限,一季度,佐证,原时限,新时限,变更日期,理由
rw-1,{year},1,{title},{agency},{end},{serial},example-policy,{day},{end},{day},{topic}
rw-2,2026,2,窗口改造,市政府办公室,{day},100,,,,,
"""
INTERVIEW = """---
标题: 访谈{title}
访谈时间: {end} 15:00
嘉宾: [{agency}]
发布机构: {agency}
发布日期: {day}
公开属性: {openness}
主题: [{topic}]
---

{body}
"""
SURVEY = """---
标题: 调查{title}
开始: {day}
结束: {end}
调查内容: [{topic}]
{result}发布机构: {agency}
发布日期: {day}
公开属性: {openness}
---

{body}
"""
SITE_REPORT = """---
标题: 报表{title}
年度: 2025
独立用户访问总量: {serial}
网站总访问量: 9
信息发布: {{总数: 0, 概况类信息: 0, 政务动态信息: 0, 信息公开目录信息: 0}}
专栏专题: {{维护数量: 0, 新开设数量: 0}}
解读回应: {{解读信息: 0, 解读材料: 0, 解读产品: 0, 媒体评论: 0, 回应热点: 0}}
办事服务: {{服务事项目录: 否, 自然人用户: 0, 法人用户: 0, 服务事项: 0, 全程在线办理: 0, 办件量: 0}}
互动交流:
  {{统一平台: 否, 收到留言: 0, 办结留言: 0, 平均办理天数: "0", 公开答复: 0, 征集调查: 0, 征集意见: 0,
    公布结果: 0, 在线访谈: 0, 访谈留言: 0, 答复提问: 0, 智能问答: 否}}
安全防护: {{检测评估: 0, 发现问题: 0, 整改问题: 0, 监测预警: 否, 应急演练: 否, 安全责任人: 否}}
发布机构: {agency}
发布日期: {day}
公开属性: {openness}
---
"""
POWERS = """权责事项:
  - 编号: pw-1
    事项名称: {title}
    类别: {category}
    内容: {body}
    行使主体: [{agency}, gov]
    实施依据: [某法]
    变动记录:
      - {{变动: {turn}, 日期: {day}, 理由: 理由{serial}, 承接单位: [{agency}], 来源单位: gov, 依据文件: {policy}}}
      - {{变动: {then}, 日期: {end}, 理由: 后来, 承接单位: [gov], 来源单位: gov}}
  - 编号: {other}
    事项名称: 第二项{serial}
    类别: 行政处罚
    内容: 内容
    行使主体: {agency}
    实施依据: [某法]
    裁量基准:
      - {{文件: {policy}}}
"""
CENTRE = """网点:
  - 编号: fw
    名称: 中心{title}
    级别: 政务服务中心
    主管机构: {agency}
    办公时间: 工作日 09:00-12:00
    停用日期: {end}
    窗口:
      - {{窗口号: "1", 窗口名称: 窗口, 窗口类别: 其他, 进驻单位: {agency}, 暂停日期: {day}, 恢复日期: {end}}}
"""
PLACES = """编号,名称,级别,上级,村民小组数,代办点数,启用日期,停用日期,地址,搬迁日期,原地址
xz-1,镇{title},乡镇为民服务中心,{above},,,,{end},,,
xz-2,乡{title},乡镇为民服务中心,fw,,,,,,,
cz-1,村{title},村为民服务站,{township},{serial},{points},{day},,新址,{end},旧址
cz-2,社区,村为民服务站,xz-2,9,4,,,,,
"""
JOINT_GUIDE = """---
标题: {title}
发布机构: {agency}
发布日期: {day}
公开属性: {openness}
主题: [{topic}]
事项类型: {type}
服务对象: {served}
权责事项: [pw-1]
实施主体: {organ}
联办机构: [gov]
申请材料:
  - {{名称: 申请表, 空表: {file}.txt}}
办理流程:
  - {{环节: 受理, 单位: {organ}, 时限: 即办}}
  - {{环节: 甲, 单位: gov, 并联: 审查, 事项: {other}}}
  - {{环节: 乙, 单位: {agency}, 并联: 审查}}
办理地点:
  - {{网点: {point}}}
停办日期: {end}
---

{body}
"""
TOPICS = ("环保", "教育", "供水")
AGENCIES = ("gov", "office", "市政府办公室")


def _words(random: Random) -> dict[str, object]:
    day = Portal(Path()).day + timedelta(days=random.randrange(-60, 12))
    return {
        "title": f"文件{random.randrange(40)}",
        "organ": random.choice(("cxs001", "cxs002")),
        "serial": random.randrange(1, 900),
        "agency": random.choice(AGENCIES),
        "topic": random.choice(TOPICS),
        "day": day,
        "end": day + timedelta(days=random.randrange(0, 30)),
        "openness": random.choice(("主动公开", "主动公开", "主动公开", "依申请公开")),
        "body": "正文" * random.randrange(1, 30),
    }


def _documents(portal: Portal, folder: str = "*") -> list[Path]:
    return sorted((portal.root / "content").glob(f"{folder}/*.md"))


def add_policy(portal: Portal, random: Random) -> None:
    portal.write(f"content/policies/p{random.randrange(60)}.md", POLICY.format(**_words(random)))


def add_many(portal: Portal, random: Random) -> None:
    for number in range(random.randrange(10, 30)):
        portal.write(f"content/policies/m{number}.md", POLICY.format(**_words(random)))


def add_interpretation(portal: Portal, random: Random) -> None:
    name = f"i{random.randrange(20)}"
    policy = random.choice([*[p.stem for p in _documents(portal, "policies")], "p7", "文件3"])
    portal.write(f"content/interpretations/{name}.txt", f"附件{random.random()}")
    text = INTERPRETATION.format(**_words(random) | {"policy": policy, "name": name})
    portal.write(f"content/interpretations/{name}.md", text)


def add_publicity(portal: Portal, random: Random) -> None:
    portal.write(f"content/publicity/g{random.randrange(20)}.md", PUBLICITY.format(**_words(random)))


def add_hearing(portal: Portal, random: Random) -> None:
    portal.write(f"content/hearing-notices/h{random.randrange(6)}.md", NOTICE.format(**_words(random)))


def add_hearing_papers(portal: Portal, random: Random) -> None:
    name, text = random.choice((("hearing-lists/hl", HEARING_LIST), ("hearing-reports/hr", HEARING_REPORT)))
    portal.write(f"content/{name}{random.randrange(3)}.md", text.format(**_words(random)))


def change_request_guide(portal: Portal, random: Random) -> None:
    portal.write(f"content/request-guides/rg{random.randrange(2)}.md", REQUEST_GUIDE.format(**_words(random)))


def change_platform(portal: Portal, random: Random) -> None:
    if random.random() < 0.2 and (portal.root / "catalogue/platform.yml").is_file():
        portal.remove("catalogue/platform.yml")
    else:
        portal.write("catalogue/platform.yml", PLATFORM.format(**_words(random)))


def add_stage(portal: Portal, random: Random) -> None:
    portal.write(f"content/decision-stages/s{random.randrange(4)}.md", STAGE.format(**_words(random)))


def change_plan(portal: Portal, random: Random) -> None:
    portal.write("catalogue/decision-plans.yml", PLAN.format(**_words(random)))


def add_letter(portal: Portal, random: Random) -> None:
    words = _words(random) | {"consent": random.choice("是是否")}
    portal.write(f"content/letters/l{random.randrange(4)}.md", LETTER.format(**words))
    figures = "收到: {0}, 直接回复: 0, 批转: {0}, 办结: {0}, 在办: 0".format(random.randrange(1, 9))
    portal.write("catalogue/mailbox/m.yml", f'统计:\n  - {{编号: mb-1, 月份: "2026-10", {figures}}}\n')


def add_annual_report(portal: Portal, random: Random) -> None:
    words = _words(random) | {"year": random.choice((2024, 2025)), "count": random.randrange(9)}
    portal.write(f"catalogue/requests/{words['year']}.yml", LEDGER.format(**words))
    portal.write("content/annual-reports/ar-1.md", ANNUAL.format(**words))


def add_tasks(portal: Portal, random: Random) -> None:
    words = _words(random) | {"year": random.choice((2025, 2026)), "serial": random.randrange(101)}
    portal.write("catalogue/key-tasks/a.csv", TASKS.format(**words))
    bulletins = _documents(portal, "bulletins")
    if bulletins and "台账年度" not in bulletins[0].read_text("utf-8"):
        text = bulletins[0].read_text("utf-8").replace("---\n", "---\n台账年度: 2026\n", 1)
        bulletins[0].write_text(text, "utf-8")


def change_powers(portal: Portal, random: Random) -> None:
    """The list of powers comes, changes or goes: who exercises what, and what has become of it."""
    turns = ("新增", "调整", "取消", "下放", "委托", "承接", "收回")
    words = _words(random) | {
        "category": random.choice(("行政许可", "行政检查", "公共服务")),
        "turn": random.choice(turns),
        "then": random.choice(turns),
        "other": random.choice(("pw-2", "pw-3")),
        "policy": random.choice([*[p.stem for p in _documents(portal, "policies")], "文件3"]),
    }
    portal.write("catalogue/powers/list.yml", POWERS.format(**words))
    if random.random() < 0.2:
        portal.remove("catalogue/powers/list.yml")


def ask_people(portal: Portal, random: Random) -> None:
    """Interviews, surveys with and without a result, and the yearly report on the site."""
    words = _words(random)
    result = f"调查结果: {{日期: {words['end']}, 参与人数: {random.randrange(9)}, 结论: 赞成}}\n"
    portal.write(f"content/interviews/v{random.randrange(3)}.md", INTERVIEW.format(**_words(random)))
    survey = SURVEY.format(**words, result=random.choice(("", result)))
    portal.write(f"content/surveys/w{random.randrange(3)}.md", survey)
    portal.write("content/site-reports/x1.md", SITE_REPORT.format(**_words(random)))


def change_inquiry(portal: Portal, random: Random) -> None:
    """A way to ask comes, is renamed, or goes."""
    row = (
        "  - {{编号: w{serial}, 名称: {title}, 方式: 热线电话, 主管单位: {agency}, 电话: 0878-0000{serial:0>3}}}\n"
    )
    rows = "".join(row.format(**_words(random)) for _ in range(random.randrange(3)))
    portal.write("catalogue/inquiry.yml", f"渠道:\n{rows or '  []'}\n")


def move_hearing(portal: Portal, random: Random) -> None:
    """A hearing that was moved, or called off, with its reason."""
    words = _words(random)
    days = f"原日期: {words['day']}, 新日期: {words['end']}, 日期: {words['day']}"
    moved = f"变更记录:\n  - {{{days}, 理由: 改期{random.randrange(9)}}}\n"
    off = f"取消: {{日期: {words['day']}, 理由: 停办}}\n"
    text = NOTICE.format(**words).replace("代表名额", f"{random.choice((moved, off, moved + off))}代表名额")
    portal.write(f"content/hearing-notices/h{random.randrange(6)}.md", text)


def add_list(portal: Portal, random: Random) -> None:
    """A notice with a list of names that goes on some day."""
    words = _words(random)
    about = "名单:\n  - 文件: 名单.csv\n    显示列: [姓名]\n    遮盖列:\n      - 列: 姓名\n        方式: 姓名\n"
    text = PUBLICITY.format(**words).replace("异议反馈", f"{about}    隐藏日期: {words['end']}\n异议反馈")
    portal.write("content/publicity/list.md", text)
    portal.write("content/publicity/名单.csv", f"姓名\n张{random.randrange(9)}\n")


def act(portal: Portal, random: Random) -> None:
    """A policy that does something to other ones, whether they are there or not."""
    words = _words(random) | {"topic": "清理"}
    key = random.choice(("修改文件", "废止文件", "宣布失效", "解释文件"))
    names = [*[p.stem for p in _documents(portal, "policies")], "p7", "文件3"]
    day = f"\n    日期: {words['end']}" if random.random() < 0.5 else ""
    acts = "".join(f"\n  - 文件: {name}{day}" for name in {random.choice(names) for _ in range(3)})
    text = POLICY.format(**words).replace("须解读: 否", f"须解读: 否\n体裁: 决定\n{key}:{acts}")
    portal.write(f"content/policies/act{random.randrange(6)}.md", text)


def withdraw(portal: Portal, random: Random) -> None:
    """Take something back, today, earlier or later; or put it right."""
    path = random.choice(_documents(portal))
    text = path.read_text("utf-8")
    day = portal.day + timedelta(days=random.randrange(-3, 4))
    told = f"撤回:\n  日期: {day}\n  理由: 有误\n  单位: 市政府办公室\n"
    if random.random() < 0.4:
        told = f"更正:\n  - 日期: {day}\n    说明: 改了{random.randrange(9)}处\n"
    if "公开属性:" in text and "撤回:" not in text and "更正:" not in text:
        path.write_text(text.replace("公开属性:", f"{told}公开属性:", 1), "utf-8")
    elif random.random() < 0.5:
        path.write_text(text.replace("撤回:\n  日期: ", "撤回:\n  日期: 2026-11-23 # ", 1), "utf-8")


def lead_on(portal: Portal, random: Random) -> None:
    """A document under another id that knows its former one; addresses that moved or were taken down."""
    path = random.choice(_documents(portal))
    text = path.read_text("utf-8")
    if "旧编号:" not in text and "编号:" not in text:
        new = path.with_name(f"n{random.randrange(30)}.md")
        path.rename(new)
        new.write_text(text.replace("---\n", f"---\n旧编号: [{path.stem}]\n", 1), "utf-8")
    rows = "".join(
        f"  - 旧网址: a/b/c/d{n}.html\n    新网址: index.html\n" for n in {random.randrange(5) for _ in "ab"}
    )
    portal.write("catalogue/redirects.yml", f"转向:\n{rows}")
    gone = "".join(
        f"  - 网址: policies/p{n}.html\n    理由: 不再保留\n    日期: 2026-11-01\n"
        for n in sorted({random.randrange(60) for _ in "ab"})
    )
    portal.write("catalogue/removed.yml", f"删除:\n{gone}")
    gap = (
        f"  - 文号序列: 某市政办〔2026〕\n    起: {random.randrange(1, 50)}\n    止: {random.randrange(50, 300)}\n"
    )
    portal.write("catalogue/number-gaps.yml", f"缺号:\n{gap}")


def explain_clause(portal: Portal, random: Random) -> None:
    """An interpretation that quotes the first clause of a policy."""
    found = _documents(portal, "interpretations")
    path = random.choice(found) if found else None
    if path and "条款解读" not in (text := path.read_text("utf-8")):
        told = f"条款解读:\n  - 条款: 一、\n    说明: 说明{random.randrange(9)}\n"
        path.write_text(text.replace("解读单位:", f"{told}解读单位:", 1), "utf-8")


def change_page(portal: Portal, random: Random) -> None:
    """An editorial page comes, gets other sections, or goes."""
    path = f"content/pages/e{random.randrange(3)}.md"
    if random.random() < 0.3 and (portal.root / path).is_file():
        portal.remove(path)
        return
    words = _words(random)
    rows = "标题: {title}\n发布机构: {agency}\n更新日期: {day}\n".format(**words)
    parts = "".join(
        f"{'#' * random.randrange(2, 5)} 第{random.randrange(9)}节\n\n正文\n\n" for _ in range(random.randrange(4))
    )
    portal.write(path, f"---\n{rows}---\n\n{words['body']}\n\n{parts}")


def edit_body(portal: Portal, random: Random) -> None:
    path = random.choice(_documents(portal))
    path.write_text(path.read_text("utf-8") + f"\n\n补充{random.random()}\n", "utf-8")


def take_file(portal: Portal, random: Random) -> None:
    """An attachment is taken back, or offered again."""
    found = _documents(portal, "interpretations")
    path = random.choice(found) if found else None
    if path and "附件:" in (text := path.read_text("utf-8")):
        if "撤下附件:" in text:
            text = text.replace("    日期: 2026-11-20\n    理由: 有误\n", "").replace("撤下附件:", "附件:")
        else:
            text = text.replace("附件:", "撤下附件:", 1).replace(
                ".txt\n", ".txt\n    日期: 2026-11-20\n    理由: 有误\n", 1
            )
        path.write_text(text, "utf-8")


def retitle(portal: Portal, random: Random) -> None:
    path = random.choice(_documents(portal))
    lines = path.read_text("utf-8").split("\n")
    at = next(n for n, line in enumerate(lines) if line.startswith("标题:"))
    lines[at] = f"标题: 改名{random.randrange(20)}"
    path.write_text("\n".join(lines), "utf-8")


def delete(portal: Portal, random: Random) -> None:
    found = [p for p in _documents(portal) if not p.stem.startswith("example-decision")]
    if found:
        random.choice(found).unlink()


def rename(portal: Portal, random: Random) -> None:
    path = random.choice(_documents(portal))
    path.rename(path.with_name(f"r{random.randrange(30)}.md"))


def clash(portal: Portal, random: Random) -> None:
    """Two files with one id."""
    path = random.choice(_documents(portal))
    text = path.read_text("utf-8").replace("---\n", f"---\n编号: twin{random.randrange(3)}\n", 1)
    if "编号:" not in path.read_text("utf-8"):
        path.write_text(text, "utf-8")


def rename_agency(portal: Portal, random: Random) -> None:
    text = portal.read("catalogue/agencies.yml").split("\n")
    at = [n for n, line in enumerate(text) if "名称:" in line]
    text[random.choice(at)] = f"    名称: 某某单位{random.randrange(9)}"
    portal.write("catalogue/agencies.yml", "\n".join(text))


def change_matter(portal: Portal, random: Random) -> None:
    lines = portal.read("catalogue/matters/openness.yml").split("\n")
    at = next(n for n, line in enumerate(lines) if "二级事项" in line)
    lines[at] = f"    二级事项: 文件{random.randrange(9)}"
    portal.write("catalogue/matters/openness.yml", "\n".join(lines))


def change_catalogue(portal: Portal, random: Random) -> None:
    """A field of the catalogue comes, changes or goes, with a note and a question beside it."""
    reasons = ("", "\n    暂无说明: 还没有")
    row = (
        "  - 编号: cat\n    领域: {}\n    一级事项: 事项\n    公开内容: 内容\n    公开依据: 依据\n    公开时限: 及时\n"
        "    公开主体: {}\n    公开渠道: 政府网站\n    公开方式: {}\n    五公开: {}{}\n"
    ).format(
        random.choice(("环境保护", "生态环境", "其他领域")),
        random.choice(AGENCIES),
        random.choice(("主动", "主动、依申请", "依申请")),
        random.choice(("服务", "结果")),
        random.choice(reasons),
    )
    portal.write("catalogue/matters/more.yml", f"事项:\n{row}")
    portal.write(
        "catalogue/fields.yml", f"领域:\n  - 编号: f1\n    领域: 户籍管理\n    未涉及理由: 理由{random.random()}\n"
    )
    asked = (
        f"  - 编号: q1\n    问: 问{random.randrange(3)}\n    答: 答\n    主题: 甲\n    答复单位: 市政府办公室\n"
    )
    portal.write("catalogue/faq.yml", f"问答:\n{asked}    依据: [p7, 文件3]\n")
    if random.random() < 0.3:
        portal.remove("catalogue/matters/more.yml")
        portal.remove("catalogue/faq.yml")


def change_attachment(portal: Portal, random: Random) -> None:
    files = sorted((portal.root / "content").glob("*/*.txt"))
    if files and random.random() < 0.3:
        random.choice(files).unlink()
    elif files:
        random.choice(files).write_text(f"新内容{random.random()}", "utf-8")


def change_template(portal: Portal, random: Random) -> None:
    portal.write("theme/templates/publicity.html", f"<h1>{{{{ page.title }}}}</h1><p>{random.randrange(3)}</p>")


def change_chrome(portal: Portal, random: Random) -> None:
    portal.write("theme/assets/css/99-own.css", f"a {{ color: #00{random.randrange(10)}; }}")


def change_config(portal: Portal, random: Random) -> None:
    lines = portal.read("site_config.yml").split("\n")
    at = next(n for n, line in enumerate(lines) if line.startswith("热线"))
    lines[at] = f'热线: "1234{random.randrange(9)}"'
    portal.write("site_config.yml", "\n".join(lines))


def change_rules(portal: Portal, random: Random) -> None:
    """Other numbers, another level, other holidays: what rests on them is judged and rendered again."""
    head = [line for line in portal.read("site_config.yml").split("\n") if line and line[0] not in " 层规节"]
    day = portal.day + timedelta(days=random.randrange(-20, 30))
    rows = [
        f"层级: {random.choice(('县级', '乡级', '部门'))}",
        f"规则参数:\n  - {{名称: {random.choice(('解读', '公示结果', '目录更新', '重要事项', '首页更新', '政策文件更新'))}, 数值: "
        f"{random.randrange(1, 60)}, 理由: 本市规定}}",
        f"节假日安排:\n  - 年份: {day.year}\n    文号: 测试\n    节日:\n      - {{名称: 甲, 起: {day}}}",
    ]
    told = random.sample(rows, random.randrange(4))
    portal.write("site_config.yml", "\n".join([*head, *told, ""]))


def move_clock(portal: Portal, random: Random) -> None:
    portal.day += timedelta(days=random.choice((1, 1, 3, 10, -2)))


def declare_kind(portal: Portal, random: Random) -> None:
    """A kind of the portal's own comes, changes or goes."""
    if random.random() < 0.2 and (portal.root / "catalogue/kinds/deal.yml").is_file():
        portal.remove("catalogue/kinds/deal.yml")
        for path in _documents(portal, "deals"):
            path.unlink()
        return
    fresh = random.choice(("", "更新期限: 动态要闻更新\n", "更新期限: 通知公告更新\n"))
    portal.write("catalogue/kinds/deal.yml", DECLARATION.format(title=f"交易{random.randrange(3)}", fresh=fresh))
    for _ in range(3):
        portal.write(
            f"content/deals/d{random.randrange(9)}.md", DEAL.format(**_words(random), code=random.randrange(3))
        )


def use_sample_kinds(portal: Portal, random: Random) -> None:
    """Documents of the kinds that the sample declares; now and then a kind goes with all of its documents."""
    name = random.choice(sorted(DECLARED))
    folder, rows = DECLARED[name]
    path = f"catalogue/kinds/{name}.yml"
    if random.random() < 0.2 and (portal.root / path).is_file():
        portal.remove(path)
        for document in _documents(portal, folder):
            document.unlink()
        return
    portal.write(path, (REPOSITORY / path).read_text("utf-8"))
    for _ in range(2):
        step = random.choice(("征收土地预公告", "补偿安置公告", "征收土地公告"))
        words = _words(random) | {"step": step}
        text = HEAD.format(**words, rows=rows.format(**words))
        portal.write(f"content/{folder}/{name}{random.randrange(4)}.md", text)


def add_gazette(portal: Portal, random: Random) -> None:
    policy = random.choice([*[p.stem for p in _documents(portal, "policies")], "文件3"])
    portal.write(f"content/gazette/z{random.randrange(4)}.md", GAZETTE.format(**_words(random), policy=policy))


def add_guide(portal: Portal, random: Random) -> None:
    """A guide that names a form, other guides, powers, agencies and places, whether they are there or not."""
    name = f"sg{random.randrange(5)}"
    choices = {
        "type": random.choice(("行政许可", "公共服务")),
        "served": random.choice(("个人", "企业", "[个人, 企业]")),
        "organ": random.choice((*AGENCIES, "nowhere")),
        "other": f"sg{random.randrange(5)}",
        "point": random.choice(("fw", "xz-1", "cz-1", "nowhere")),
        "file": name,
    }
    if random.random() < 0.7:
        portal.write(f"content/guides/{name}.txt", f"表格{random.randrange(9)}")
    portal.write(f"content/guides/{name}.md", JOINT_GUIDE.format(**_words(random) | choices))


def change_network(portal: Portal, random: Random) -> None:
    """Places of service open, close, move, hang elsewhere or are gone; the month's figures come with them."""
    words = _words(random)
    choices = {
        "above": random.choice(("fw", "xz-2", "nowhere")),
        "township": random.choice(("xz-1", "xz-2", "fw")),
        "points": random.randrange(9),
    }
    portal.write("catalogue/network/centre.yml", CENTRE.format(**words))
    rows = PLACES.format(**words | choices).split("\n")
    kept = [row for row in rows if not row.startswith(("xz-2", "cz-")) or random.random() < 0.7]
    portal.write("catalogue/network/places.csv", "\n".join(kept))
    figures = "接件: 900, 受理: {0}, 上期在办: 0, 办结: {0}, 咨询: 1".format(words["serial"])
    portal.write("catalogue/service-stats/a.yml", f'统计:\n  - {{编号: ss-1, 月份: "2026-10", {figures}}}\n')
    if random.random() < 0.2:
        portal.remove(f"catalogue/{random.choice(('network/centre.yml', 'network/places.csv'))}")


EDITS: tuple[Edit, ...] = (
    add_policy,
    add_policy,
    add_many,
    add_interpretation,
    add_interpretation,
    add_publicity,
    add_hearing,
    add_hearing_papers,
    change_request_guide,
    change_platform,
    change_inquiry,
    move_hearing,
    ask_people,
    take_file,
    add_tasks,
    add_list,
    add_letter,
    add_annual_report,
    add_stage,
    change_plan,
    change_powers,
    change_powers,
    declare_kind,
    declare_kind,
    use_sample_kinds,
    use_sample_kinds,
    add_gazette,
    add_guide,
    add_guide,
    change_network,
    change_network,
    act,
    act,
    withdraw,
    lead_on,
    explain_clause,
    change_page,
    edit_body,
    retitle,
    delete,
    rename,
    clash,
    rename_agency,
    change_matter,
    change_catalogue,
    change_attachment,
    change_template,
    change_chrome,
    change_config,
    change_rules,
    change_rules,
    move_clock,
)


def _check(steps: list[tuple[int, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        portal = Portal.small(Path(folder) / "portal")
        assert portal.build().released
        for choice, seed in steps:
            EDITS[choice % len(EDITS)](portal, Random(seed))
            assert portal.build().released
        expected = portal.scratch(Path(folder) / "scratch")
        assert differences(portal.tree(), expected) == [], [EDITS[c % len(EDITS)].__name__ for c, _ in steps]
        assert portal.build().written == ()
        assert portal.build(full=True).written == ()


@pytest.mark.usefixtures("fast_chrome")
@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(st.lists(st.tuples(st.integers(0, len(EDITS) - 1), st.integers(0, 10**6)), min_size=1, max_size=8))
def test_incremental_equals_full(steps: list[tuple[int, int]]) -> None:
    _check(steps)
