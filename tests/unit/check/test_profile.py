"""The region's numbers, the level's, and a site's own."""

from __future__ import annotations

from datetime import date

import pytest

from gongkai.check.profile import fitted
from gongkai.model.finding import Severity
from gongkai.model.holidays import Break, HolidayNotice
from gongkai.model.site import Override, SiteConfig, SiteLevel
from gongkai.read.regions import levels, profiles

SITE = {"name": "示例", "url": "https://www.example.gov.cn/", "host": "示例市政府"}
YEAR = HolidayNotice(
    year=2027,
    number="国办发明电〔2026〕测试号",
    breaks=(
        Break(name="元旦", first=date(2027, 1, 1), last=date(2027, 1, 3), worked=(date(2026, 12, 27),)),
        Break(name="国庆节", first=date(2027, 10, 1), last=date(2027, 10, 7)),
    ),
)


def _fitted(**more):
    profile, wrong = fitted(SiteConfig(**SITE, **more), profiles(), levels())
    assert profile is not None
    return profile, wrong


def test_an_override_says_why_and_what_it_replaces():
    changes = (Override(name="解读", value=5, reason="本市规定"), Override(name="重要事项", value=9, reason="甲"))
    profile, wrong = _fitted(overrides=changes)
    assert wrong == ()
    assert (profile.periods["解读"].amount, profile.windows["重要事项"].amount) == (5, 9)
    own = profile.periods["解读"]
    assert "本市规定" in own.source and own.origin == "本站"
    assert own.replaces and (own.replaces.amount, own.replaces.origin) == (3, "全国")
    assert profile.name == "云南"


def test_a_limit_can_be_overridden_too():
    profile, wrong = _fitted(overrides=(Override(name="解读雷同", value=50, reason="本市从严"),))
    assert wrong == () and profile.limits["解读雷同"].words == "50%"


def test_unknown_profile_and_unknown_override():
    assert fitted(SiteConfig(**SITE, profile="月球"), profiles(), levels())[0] is None
    _, wrong = _fitted(overrides=(Override(name="天数", value=1, reason="甲"),))
    assert [finding.keys for finding in wrong] == [("规则参数", 0, "名称")]


def test_a_region_says_only_what_differs_and_inherits_the_rest():
    yunnan, nation = profiles()["云南"], profiles()["全国"]
    assert yunnan.periods["申请答复"] == nation.periods["申请答复"]
    assert (yunnan.periods["听证公告"].words, nation.periods["听证公告"].words) == ("10个工作日", "7日")
    assert yunnan.periods["听证公告"].replaces == nation.periods["听证公告"]
    assert "季度通报" in nation.unset and "季度通报" not in yunnan.unset


@pytest.mark.parametrize(
    ("level", "rule", "severity"),
    [
        (SiteLevel.COUNTY, "GK411", Severity.ERROR),
        (SiteLevel.TOWNSHIP, "GK411", Severity.WARNING),
        (SiteLevel.DEPARTMENT, "GK431", Severity.WARNING),
        (SiteLevel.TOWNSHIP, "GK463", Severity.NOTE),
    ],
)
def test_a_level_weighs_rules_otherwise(level, rule, severity):
    assert _fitted(level=level)[0].severities[rule].severity is severity


def test_county_and_township_are_fresher_than_the_nation():
    words = [_fitted(level=level)[0].periods["目录更新"].words for level in SiteLevel]
    assert words == ["90日", "90日", "6个月"]


def test_a_notice_extends_the_calendar():
    profile, wrong = _fitted(holidays=(YEAR,))
    calendar = profile.calendar
    assert wrong == ()
    assert calendar.covered[-1] == 2027
    assert calendar.is_workday(date(2026, 12, 27)) is True
    assert calendar.is_workday(date(2027, 10, 5)) is False
    assert calendar.reason(date(2027, 10, 5)) == "国庆节放假"
    assert calendar.add(date(2026, 12, 31), 1) == date(2027, 1, 4)


def test_a_later_notice_corrects_an_earlier_one():
    change = HolidayNotice(
        year=2027, number="更正", breaks=(Break(name="特别安排", first=date(2027, 10, 8), last=date(2027, 10, 8)),)
    )
    calendar = _fitted(holidays=(YEAR, change))[0].calendar
    assert calendar.is_workday(date(2027, 10, 8)) is False
    assert calendar.covered[-1] == 2027


def test_a_correction_of_a_covered_year_needs_no_whole_year():
    change = HolidayNotice(year=2026, number="更正", breaks=(Break(name="特别安排", first=date(2026, 11, 24)),))
    profile, wrong = _fitted(holidays=(change,))
    assert wrong == () and profile.calendar.is_workday(date(2026, 11, 24)) is False


@pytest.mark.parametrize(
    ("pause", "keys"),
    [
        (Break(name="甲", first=date(2027, 2, 6), last=date(2027, 2, 5)), ("止",)),
        (Break(name="甲", first=date(2027, 2, 5), last=date(2027, 12, 2)), ("止",)),
        (Break(name="甲", first=date(2028, 2, 5)), ("起",)),
        (Break(name="甲", first=date(2027, 2, 5), worked=(date(2027, 2, 3),)), ("上班", 0)),
        (Break(name="甲", first=date(2027, 2, 5), last=date(2027, 2, 7), worked=(date(2027, 2, 6),)), ("上班", 0)),
        (Break(name="甲", first=date(2027, 2, 5), worked=(date(2028, 2, 5),)), ("上班", 0)),
    ],
)
def test_a_notice_that_cannot_be_right_is_not_used(pause, keys):
    notice = HolidayNotice(year=2027, number="测试", breaks=(*YEAR.breaks, pause))
    profile, wrong = _fitted(holidays=(notice,))
    assert wrong[0].rule == "GK030" and wrong[0].keys == ("节假日安排", 0, "节日", 2, *keys)
    assert profile.calendar.covered[-1] == 2026


@pytest.mark.parametrize("year", [2027, 2029])
def test_half_a_year_or_a_gap_is_not_assessed(year):
    new_year = Break(name="元旦", first=date(year, 1, 1))
    national = Break(name="国庆节", first=date(year, 10, 1))
    breaks = (new_year,) if year == 2027 else (new_year, national)
    profile, wrong = _fitted(holidays=(HolidayNotice(year=year, number="测试", breaks=breaks),))
    assert [f.rule for f in wrong] == ["GK031"]
    assert profile.calendar.covered[-1] == 2026
