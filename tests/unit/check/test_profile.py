"""The region's numbers and a site's own."""

from __future__ import annotations

from gongkai.check.profile import fitted
from gongkai.model.site import Override, SiteConfig
from gongkai.read.site_file import profiles

SITE = {"name": "示例", "url": "https://www.example.gov.cn/", "host": "示例市政府"}


def test_every_profile_has_the_periods_the_rules_ask_for():
    for profile in profiles().values():
        assert {"主动公开", "解读", "听证公告"} <= set(profile.periods)
        assert "重要事项" in profile.windows
        assert all(
            p.unit in ("工作日", "日", "月", "季度", "%", "小时", "件", "次") and p.source
            for p in (*profile.periods.values(), *profile.windows.values())
        )


def test_an_override_says_why():
    changes = (Override(name="解读", value=5, reason="本市规定"), Override(name="重要事项", value=9, reason="甲"))
    profile, wrong = fitted(SiteConfig(**SITE, overrides=changes), profiles())
    assert wrong == ()
    assert profile is not None
    assert (profile.periods["解读"].amount, profile.windows["重要事项"].amount) == (5, 9)
    assert "本市规定" in profile.periods["解读"].source


def test_unknown_profile_and_unknown_override():
    assert fitted(SiteConfig(**SITE, profile="月球"), profiles())[0] is None
    _, wrong = fitted(SiteConfig(**SITE, overrides=(Override(name="天数", value=1, reason="甲"),)), profiles())
    assert [finding.keys for finding in wrong] == [("规则参数", 0, "名称")]
