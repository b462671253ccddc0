"""The catalogue, its freshness, and the assessment, on portals that are really built."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import fields
from datetime import date, timedelta
from pathlib import Path

import pytest
from tests.portal import Portal
from tests.released import words_in

from gongkai.plan.catalogue import field_url
from gongkai.plan.views_catalogue import Score

MATTERS = """共用:
  领域: {field}
  公开依据: 《中华人民共和国城乡规划法》
  公开主体: [gov, office]
  五公开: 结果
事项:
"""
ROW = """  - 编号: m{number}
    一级事项: 事项{number}
    公开内容: 内容
    公开时限: {limit}
    公开渠道: {channel}
    公开方式: {mode}
    公开层级: {tier}
    公开对象: {audience}
"""
POLICY = """---
标题: 文件{name}
发文机关: [office]
发布机构: {agency}
成文日期: {signed}
发布日期: {published}
公开属性: 主动公开
公开事项: [{matters}]
须解读: 否
---

正文
"""


def table(count: int, field: str = "城乡规划") -> str:
    rows = [
        ROW.format(
            number=n,
            limit="自信息形成或者变更之日起10个工作日内" if n % 2 else "20个工作日",
            channel="■政府网站 ■公开查阅点 □其他" if n % 3 else "入户/现场",
            mode="主动/依申请" if n % 5 else "√主动 □依申请",
            tier="区级、镇级" if n % 2 else "县级、乡、村级",
            audience="■全社会 ■特定群体" if n % 4 == 0 else "全社会",
        )
        for n in range(count)
    ]
    return MATTERS.format(field=field) + "".join(rows)


@pytest.fixture
def portal(tmp_path: Path, fast_chrome: None) -> Iterator[Portal]:
    portal = Portal.small(tmp_path / "portal")
    portal.write("catalogue/matters/planning.yml", table(30))
    yield portal


def policy(portal: Portal, name: str, agency: str, signed: date, published: date, *matters: str) -> None:
    text = POLICY.format(name=name, agency=agency, signed=signed, published=published, matters=", ".join(matters))
    portal.write(f"content/policies/{name}.md", text)


def test_a_whole_field_comes_from_one_file(portal: Portal) -> None:
    outcome = portal.build()
    assert outcome.released
    assert "GK473" in {f.rule for f in outcome.findings}
    assert len([f for f in outcome.findings if f.rule == "GK471"]) == 20
    page = portal.page(field_url("国土空间规划"))
    assert page.count('href="../matters/m') == 30
    assert portal.page("matters/tier-cun-ji.html").count('href="../matters/m') == 15
    assert portal.page("matters/audience-te-ding-qun-ti.html").count('href="../matters/m') == 8


def test_the_index_shows_every_field(portal: Portal) -> None:
    portal.write(
        "catalogue/fields.yml", "领域:\n  - 编号: n\n    领域: 户籍管理\n    未涉及理由: 由公安机关统一公开\n"
    )
    portal.build()
    page = portal.page("matters/index.html")
    assert page.count("未编制</span>") == 24
    assert page.count("已编制</span>") == 1
    assert "由公安机关统一公开" in page and "当时称城乡规划" in page


def test_a_page_goes_stale_by_itself(portal: Portal) -> None:
    policy(portal, "d1", "office", portal.day - timedelta(days=95), portal.day - timedelta(days=90), "m1")
    portal.build()
    assert "90日内有更新" in portal.page("matters/m1.html")
    portal.day += timedelta(days=1)
    outcome = portal.build()
    assert "超过90日没有更新" in portal.page("matters/m1.html")
    assert "matters/m1.html" in outcome.written and "matters/m2.html" not in outcome.written
    assert "matters/m1.html" in portal.page("openness/missing.html")


def test_totals_balance(portal: Portal) -> None:
    day = date(2026, 9, 1)
    policy(portal, "d1", "office", day, date(2026, 9, 10), "m1", "zw-policy")
    policy(portal, "d2", "office", day, date(2026, 9, 21), "m1")
    policy(portal, "d3", "gov", day, date(2026, 9, 21), "m2")
    policy(portal, "d4", "gov", date(1999, 1, 1), date(2026, 9, 21))
    assert portal.build().released
    data = json.loads(portal.page("openness/coverage.json"))
    for name in ("agency", "field"):
        rows, total, repeated = data[name]["rows"], data[name]["total"], data[name]["repeated"]
        for number in (f.name for f in fields(Score)):
            assert sum(row[number] for row in rows) == total[number] + repeated[number], (name, number)
        for score in (*rows, total, repeated):
            assert score["due"] == score["covered"] + score["explained"] + score["missing"]
            assert score["matters"] == score["due"] + score["elsewhere"]
            assert score["documents"] == score["on_time"] + score["late"] + score["unassessed"]
    assert data["agency"]["total"] == data["field"]["total"]
    assert data["agency"]["repeated"]["matters"] == 30
    assert data["field"]["repeated"]["documents"] == 1


def test_the_strictest_limit_counts(portal: Portal) -> None:
    """Ten work days from 1 September 2026 end on the 15th, twenty on the 28th or later."""
    portal.build()
    before = json.loads(portal.page("openness/coverage.json"))["agency"]["total"]
    policy(portal, "d1", "office", date(2026, 9, 1), date(2026, 9, 21), "m1", "m2")
    policy(portal, "d2", "office", date(2026, 9, 1), date(2026, 9, 21), "m2")
    policy(portal, "d3", "office", date(1999, 1, 1), date(2026, 9, 21), "m2")
    portal.build()
    after = json.loads(portal.page("openness/coverage.json"))["agency"]["total"]
    assert [after[n] - before[n] for n in ("late", "on_time", "unassessed")] == [1, 1, 1]


def test_the_table_says_the_same_as_the_data(portal: Portal) -> None:
    portal.build()
    data = json.loads(portal.page("openness/coverage.json"))
    text = (portal.out / "openness/coverage.csv").read_text("utf-8-sig")
    lines = list(csv.reader(io.StringIO(text)))
    assert len(lines) == 1 + sum(len(data[name]["rows"]) + 2 for name in ("agency", "field"))
    assert lines[-1][2:] == [str(n) for n in data["field"]["total"].values()]


def test_a_closed_day_names_the_next_open_one(portal: Portal) -> None:
    portal.day = date(2026, 10, 1)
    portal.build()
    page = portal.page("inquiry/index.html")
    assert "2026年10月1日（星期四），法定节假日" in page
    assert "当日不办公，下一次办公是10月8日（星期四）" in page
    portal.day = date(2026, 10, 10)
    portal.build()
    page = portal.page("inquiry/index.html")
    assert "调休上班" in page and "当日办公 09:00—12:00、14:00—17:00" in page


def test_questions_lead_to_their_basis(portal: Portal) -> None:
    portal.write(
        "catalogue/faq.yml",
        "问答:\n  - 编号: q1\n    问: 怎么办？\n    答: 这样办\n    主题: 办事\n"
        "    依据: [example-policy]\n    答复单位: office\n",
    )
    portal.build()
    page = portal.page("inquiry/faq.html")
    assert "怎么办？" in page and 'href="../policies/example-policy.html"' in page
    assert "inquiry/index.html#" not in portal.page("policies/example-policy.html")
    assert "inquiry/faq.html#q1" in portal.page("policies/example-policy.html")
    assert any("怎么办" in words_in(file) for file in portal.out.glob("search/t/d*/*.js"))
    portal.remove("catalogue/faq.yml")
    portal.build()
    assert not (portal.out / "inquiry/faq.html").exists()
    assert "怎么办？" not in portal.page("policies/example-policy.html")
