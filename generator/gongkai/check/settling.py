"""How heavy a rule weighs on a site: its own severity, else the region's, else what the site says."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from gongkai.check.setting_faults import FIRM_SETTING, UNKNOWN_SETTING, UNUSED_SETTING
from gongkai.chinese.quiet import quiet
from gongkai.chinese.suggest import closest
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.profile import Profile
from gongkai.model.setting import RuleSetting
from gongkai.model.site import SiteConfig

KEY = "规则设置"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The rules, and what the region and the site say about them. `used` collects the settings that decided."""

    book: Mapping[str, Rule]
    site: SiteConfig | None = None
    profile: Profile | None = None
    used: set[int] = field(default_factory=set)

    @property
    def lines(self) -> tuple[RuleSetting, ...]:
        return self.site.settings if self.site else ()


def severity_of(finding: Finding, settings: Settings) -> Severity | None:
    """The severity of a finding here, None if the site switched its rule off. Of two settings the later one decides."""
    rule = settings.book[finding.rule]
    if rule.firm:
        return rule.severity
    for number, setting in reversed(list(enumerate(settings.lines))):
        if setting.covers(rule.id, finding.path):
            settings.used.add(number)
            return setting.level.severity
    grade = settings.profile.severities.get(rule.id) if settings.profile else None
    return grade.severity if grade else rule.severity


def _named(setting: RuleSetting, book: Collection[Rule]) -> list[Rule]:
    return [rule for rule in book if setting.rule.startswith("GK") and rule.id.startswith(setting.rule)]


def likeness(word: str, book: Collection[str]) -> dict[str, str]:
    """The gaps of a sentence about a rule that does not exist."""
    guess = closest(word, book)
    return {
        "rule": quiet(word),
        "guess": f"（是不是“{guess}”？）" if guess else "",
        "guess_en": f" (did you mean “{guess}”?)" if guess else "",
    }


def _unused(setting: RuleSetting) -> dict[str, str]:
    where, where_en = (f"（{setting.path}）", f" ({setting.path})") if setting.path else ("", "")
    return {"rule": setting.rule, "where": where, "where_en": where_en}


def setting_faults(settings: Settings, path: str) -> Iterator[Finding]:
    """Settings of rules that do not exist or are firm, and settings that decided nothing. `path` is the site's file."""
    for number, setting in enumerate(settings.lines):
        named = _named(setting, settings.book.values())
        args: dict[str, str] | None = None
        if not named:
            rule, args = UNKNOWN_SETTING, likeness(setting.rule, settings.book)
        elif all(rule.firm for rule in named):
            rule, args = FIRM_SETTING, {"rule": setting.rule}
        elif number not in settings.used:
            rule, args = UNUSED_SETTING, _unused(setting)
        if args is not None:
            yield Finding(rule=rule.id, path=path, keys=(KEY, number, "规则"), args=args)
