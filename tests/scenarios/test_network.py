"""The network of service: counts that one can do by hand, places that close, hours, and figures of service."""

from __future__ import annotations

from datetime import date

import pytest

from tests.portal import Portal
from tests.released import words_in

CENTRE = """网点:
  - 编号: fw
    名称: 市政务服务中心
    级别: 政务服务中心
    主管机构: 市政府办公室
    乡镇数: 2
    村社区数: 5
    村民小组数: 50
    数据来源: 演示统计
    办公时间: 工作日 09:00-12:00,13:00-17:00
    窗口:
      - {窗口号: "1", 窗口名称: 社会保险, 窗口类别: 社会事务类, 暂停日期: 2026-11-20, 恢复日期: 2026-11-25, 暂停说明: 请到2号窗口}
      - {窗口号: "2", 窗口名称: 综合受理, 窗口类别: 综合受理类, 进驻单位: 市政府办公室}
  - {编号: jia, 名称: 甲镇为民服务中心, 级别: 乡镇为民服务中心, 上级: fw, 村社区数: 3, 村民小组数: 30}
  - {编号: yi, 名称: 乙镇为民服务中心, 级别: 乡镇为民服务中心, 上级: fw, 村社区数: 2, 村民小组数: 20}
"""
STATIONS = """编号,名称,级别,上级,村民小组数,代办点数,代办员数,启用日期,停用日期
jia-1,甲镇一村为民服务站,村为民服务站,jia,12,9,7,,
jia-2,甲镇二村为民服务站,村为民服务站,jia,10,4,4,,2026-11-25
yi-1,乙镇一村为民服务站,村为民服务站,yi,11,11,6,,
yi-2,乙镇二村为民服务站,村为民服务站,yi,9,,,2026-12-01,
"""
POINT = """网点:
  - {编号: yi-1-3, 名称: 一村三组代办点, 级别: 代办点, 上级: yi-1, 代办员数: 1}
"""
STATS = """统计:
  - {{编号: ss-9, 月份: "2026-09", 接件: 110, 受理: 100, 上期在办: 5, 办结: 95, 办结率: 95%, 咨询: 40}}
  - {{编号: ss-10, 月份: "2026-10", 接件: 100, 受理: 96, 上期在办: {carried}, 办结: 93, 办结率: 96.9%, 咨询: 50}}
"""


@pytest.fixture
def portal(tmp_path, fast_chrome):
    portal = Portal.small(tmp_path / "portal")
    portal.write("catalogue/network/centre.yml", CENTRE)
    portal.write("catalogue/network/stations.csv", STATIONS)
    portal.write("catalogue/network/points.yml", POINT)
    return portal


def _rules(outcome):
    return [finding.rule for finding in outcome.findings if finding.rule.startswith("GK56")]


def test_counts_by_hand(portal):
    outcome = portal.build()
    assert outcome.released and _rules(outcome) == []
    page = portal.page("network/index.html")
    # Stations open today: jia-1, jia-2, yi-1 of 5 villages; points 9 + 4 + 11 of 50 groups; agents 7 + 4 + 6.
    assert "2个乡镇、2个中心，5个村（社区）、3个站，50个小组、24个代办点，17名代办员" in page
    assert "3个村（社区）、2个站，30个小组、13个代办点，11名代办员" in page
    assert "2个村（社区）、1个站，20个小组、11个代办点，6名代办员" in page
    assert "60.0%" in page and "48.0%" in page and "演示统计" in page
    assert "尚未启用" in page and "一村三组代办点" in page


def test_a_station_closes_and_every_count_above_follows(portal):
    assert portal.build().released
    assert "13个代办点" in portal.page("network/index.html")
    portal.day = date(2026, 11, 25)
    outcome = portal.build()
    assert {"network/index.html", "network/fw.html", "network/jia.html", "network/jia-2.html"} <= set(
        outcome.written
    )
    assert "3个村（社区）、1个站，30个小组、9个代办点，7名代办员" in portal.page("network/index.html")
    assert "2026年11月25日起停用" in portal.page("network/jia-2.html")
    portal.change(
        "catalogue/network/stations.csv",
        "jia-1,甲镇一村为民服务站,村为民服务站,jia,12,9,7",
        "jia-1,甲镇一村为民服务站,村为民服务站,jia,12,10,7",
    )
    assert portal.build().released
    # The centre counts what is two levels below it.
    assert '<td role="cell" class="gk-num" data-label="代办点">21</td>' in portal.page("network/fw.html")


def test_hours_and_windows_of_the_day(portal):
    assert portal.build().released
    page = portal.page("network/fw.html")
    assert "当日办公 09:00—12:00、13:00—17:00" in page
    assert "暂停办理，2026年11月25日恢复：请到2号窗口" in page
    portal.day = date(2026, 11, 28)
    assert portal.build().released
    page = portal.page("network/fw.html")
    assert "当日不办公，下一次办公是11月30日（星期一）" in page and "暂停办理" not in page


def test_it_is_found_from_where_people_look(portal):
    assert portal.build().released
    assert "network/index.html" in portal.page("inquiry/index.html")
    # The office publishes most documents of this portal: none of them is a place of service.
    places = portal.page("agencies/office.html").partition('id="gk-points"')[2].partition("</section>")[0]
    assert "network/fw.html" in places and places.count("<li") == 1
    assert any("甲镇一村为民服务站" in words_in(file) for file in portal.out.glob("search/t/d*/*.js"))
    assert "jia-1,服务网点,甲镇一村为民服务站" in portal.page("network/data.csv")
    assert "network/jia-1.html" in portal.page("sitemaps/portal.xml")


GUIDE = """---
标题: 社会保障卡补办
发布机构: 市政府
发布日期: 2026-11-02
公开属性: {openness}
事项类型: 公共服务
实施主体: 市政府办公室
办理地点:
  - {{网点: fw, 窗口: "1"}}
---
"""


def test_guides_stand_on_the_page_of_their_place_and_nothing_stands_there_twice(portal):
    portal.write("content/guides/card.md", GUIDE.format(openness="主动公开"))
    assert portal.build().released
    page = portal.page("network/fw.html")
    assert page.count("社会保障卡补办") == 1
    assert "下属机构" not in page and page.count(">甲镇为民服务中心<") == 1
    assert "社会保障卡补办" not in portal.page("network/jia.html")
    # Two steps away: the name of the agency that publishes the guide.
    portal.change("catalogue/agencies.yml", "名称: 某某市人民政府\n", "名称: 改了名的市人民政府\n")
    assert portal.build().released
    assert "改了名的市人民政府" in portal.page("network/fw.html").partition('id="gk-guides"')[2]
    assert portal.build(full=True).written == ()
    portal.write("content/guides/card.md", GUIDE.format(openness="不予公开"))
    assert portal.build().released
    assert "社会保障卡补办" not in portal.page("network/fw.html")


def test_figures_of_service(portal):
    portal.write("catalogue/service-stats/2026.yml", STATS.format(carried=10))
    outcome = portal.build()
    assert outcome.released and _rules(outcome) == []
    page = portal.page("network/statistics.html")
    # 10 + 96 − 93 are left; 93 ÷ 96 = 96.875 %.
    assert "96.9%" in page and ">13<" in page and "<svg" in page
    portal.write("catalogue/service-stats/2026.yml", STATS.format(carried=9))
    assert _rules(portal.build()) == ["GK568"]


def test_figures_grow_stale(portal):
    portal.write("catalogue/service-stats/2026.yml", STATS.format(carried=10))
    portal.day = date(2027, 2, 28)
    assert _rules(portal.build()) == []
    portal.day = date(2027, 3, 1)
    assert _rules(portal.build()) == ["GK569"]


def test_no_network_no_page(tmp_path, fast_chrome):
    portal = Portal.small(tmp_path / "portal")
    assert portal.build().released
    assert not (portal.out / "network").exists()
