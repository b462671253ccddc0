"""The numbers of the region, with what the site sets otherwise."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from gongkai.check import faults
from gongkai.check.holidays import judged_calendar
from gongkai.chinese.identity import bare
from gongkai.chinese.suggest import closest
from gongkai.model.finding import Finding
from gongkai.model.profile import Profile
from gongkai.model.site import Override, SiteConfig

_HERE = "本站"

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


def _own(profile: Profile, override: Override) -> Profile | None:
    """A layer with the one number that the site sets otherwise; None if there is no such number."""
    own: dict[str, Any] = {"amount": override.value, "source": f"本站规定：{override.reason}", "origin": _HERE}
    layer = Profile(name=_HERE)
    for table in _NUMBERS:
        if number := getattr(profile, table).get(override.name):
            said: dict[str, Any] = {table: {override.name: replace(number, **own)}}
            return replace(layer, **said)
    return None


def _overridden(profile: Profile, overrides: tuple[Override, ...]) -> tuple[Profile, tuple[Finding, ...]]:
    wrong = []
    for number, override in enumerate(overrides):
        if own := _own(profile, override):
            profile = own.over(profile)
        else:
            wrong.append(_unknown("名称", override.name, list(profile.names), "规则参数", number, "名称"))
    return profile, tuple(wrong)


def fitted(
    site: SiteConfig, known: Mapping[str, Profile], levels: Mapping[str, Profile]
) -> tuple[Profile | None, tuple[Finding, ...]]:
    """The region's profile, the level's upon it, the site's own numbers and holidays upon that.

    None, and what is wrong, if the site chose a region that does not exist.
    """
    region = known.get(site.profile)
    if region is None:
        return None, (_unknown("地区规则", site.profile, sorted(known), "地区规则"),)
    profile, wrong = _overridden(levels[site.level].over(region), site.overrides)
    calendar, more = judged_calendar(site.holidays, profile.limits["连续放假"])
    numbers = tuple(sorted(bare(row.number) for row in site.open_numbers))
    named = replace(profile, name=region.name, inherits=region.inherits, calendar=calendar, open_numbers=numbers)
    return named, (*wrong, *more)
