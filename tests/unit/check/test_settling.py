"""How heavy a rule weighs: its own severity, else the region's, else the site's."""

from __future__ import annotations

import pytest

from gongkai.check.settling import Settings, setting_faults, severity_of
from gongkai.model.finding import Finding, Severity
from gongkai.model.profile import Grade, Profile
from gongkai.model.setting import Level, RuleSetting
from gongkai.model.site import SiteConfig
from gongkai.work.rulebook import rulebook

LATE = Finding(rule="GK302", path="content/policies/zc-1.md")


def setting(rule: str = "GK302", level: Level = Level.NOTE, path: str = "") -> RuleSetting:
    return RuleSetting(rule=rule, level=level, path=path, reason="补配解读")


def settings(*lines: RuleSetting, **grades: Severity) -> Settings:
    site = SiteConfig(name="示例", url="https://www.example.gov.cn/", host="示例市", settings=lines)
    severities = {rule: Grade(severity=severity, source="示例") for rule, severity in grades.items()}
    profile = Profile(name="示例", periods={}, windows={}, severities=severities)
    return Settings(book=rulebook(), site=site, profile=profile)


def test_without_a_say_the_rule_decides():
    assert severity_of(LATE, settings()) is rulebook()["GK302"].severity


def test_the_region_comes_before_the_rule_and_the_site_before_the_region():
    assert severity_of(LATE, settings(GK302=Severity.NOTE)) is Severity.NOTE
    assert severity_of(LATE, settings(setting(level=Level.WARNING), GK302=Severity.NOTE)) is Severity.WARNING


def test_off_is_off():
    assert severity_of(LATE, settings(setting(level=Level.OFF))) is None


def test_the_later_line_decides():
    told = settings(setting("GK3", Level.OFF), setting("GK302", Level.ERROR))
    assert severity_of(LATE, told) is Severity.ERROR
    assert told.used == {1}


@pytest.mark.parametrize("rule", ["GK501", "GK101", "GK001", "GK020", "GK702"])
def test_what_is_firm_stays(rule):
    told = settings(setting("GK", Level.OFF), **{rule: Severity.NOTE})
    assert severity_of(Finding(rule=rule, path="content/policies/zc-1.md"), told) is rulebook()[rule].severity


@pytest.mark.parametrize(
    ("pattern", "path", "covered"),
    [
        ("", "site_config.yml", True),
        ("content/policies/**", "content/policies/zc-1.md", True),
        ("content/policies", "content/policies/2026/zc-1.md", True),
        ("content/policies/", "content/policies/zc-1.md", True),
        ("content/pol", "content/policies/zc-1.md", False),
        ("content/*.md", "content/policies/zc-1.md", False),
        ("content/*/zc-?.md", "content/policies/zc-1.md", True),
        ("**/zc-1.md", "content/policies/zc-1.md", True),
        ("**/zc-1.md", "content/policies/xzc-1.md", False),
        ("content/p.licies/**", "content/policies/zc-1.md", False),
    ],
)
def test_paths(pattern, path, covered):
    assert setting(path=pattern).covers("GK302", path) is covered


def test_faults_of_settings():
    told = settings(setting("GK999"), setting("GK5", Level.OFF), setting("GK101"), setting())
    severity_of(LATE, told)
    faults = [(fault.rule, fault.keys[1]) for fault in setting_faults(told, "site_config.yml")]
    assert faults == [("GK020", 0), ("GK022", 1), ("GK021", 2)]


def test_a_beginning_that_is_no_rule_is_told():
    faults = list(setting_faults(settings(setting("G"), setting("3")), "site_config.yml"))
    assert [fault.rule for fault in faults] == ["GK020", "GK020"]
