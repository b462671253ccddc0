"""The numbers of the region, with what the site sets otherwise."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from gongkai.check import faults
from gongkai.chinese.suggest import closest
from gongkai.model.finding import Finding
from gongkai.model.profile import Period, Profile
from gongkai.model.site import SiteConfig

_NUMBERS = ("periods", "windows", "limits")


def _unknown(key: str, value: str, choices: list[str], *keys: str | int) -> Finding:
    guess = closest(value, choices)
    args = {
        "key": key,
        "value": value,
        "choices": "、".join(choices),
        "guess": f"（是不是“{guess}”？）" if guess else "",
        "guess_en": f" (did you mean “{guess}”?)" if guess else "",
    }
    return Finding(rule=faults.BAD_CHOICE.id, keys=keys, args=args)


def _with(periods: Mapping[str, Period], name: str, value: int, reason: str) -> dict[str, Period]:
    changed = replace(periods[name], amount=value, source=f"本站规定：{reason}")
    return {**periods, name: changed}


def fitted(site: SiteConfig, known: Mapping[str, Profile]) -> tuple[Profile | None, tuple[Finding, ...]]:
    """The profile the site chose, with its overrides; or what it chose that does not exist."""
    profile = known.get(site.profile)
    if profile is None:
        return None, (_unknown("地区规则", site.profile, sorted(known), "地区规则"),)
    wrong = []
    for number, override in enumerate(site.overrides):
        where = next((name for name in _NUMBERS if override.name in getattr(profile, name)), "")
        if where:
            changed = _with(getattr(profile, where), override.name, override.value, override.reason)
            named: dict[str, Any] = {where: changed}
            profile = replace(profile, **named)
        else:
            choices = [*profile.periods, *profile.windows, *profile.limits]
            wrong.append(_unknown("名称", override.name, choices, "规则参数", number, "名称"))
    return profile, tuple(wrong)
