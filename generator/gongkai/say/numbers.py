"""The numbers in force for a portal, and how a last day was counted, in lines for the terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from gongkai.chinese.dates import date_cn
from gongkai.model.finding import Lang
from gongkai.model.period import Number, Period
from gongkai.model.profile import Profile
from gongkai.model.site import SiteConfig
from gongkai.say.words import say


def _number(name: str, number: Number, lang: Lang) -> Iterator[str]:
    rolls = say("rolls", lang) if isinstance(number, Period) and number.rolls else ""
    yield f"  {name}  {number.words}{rolls}  〔{number.origin}〕{number.source}"
    below = number.replaces
    while below:
        yield "      " + say("replaces", lang, origin=below.origin, words=below.words, source=below.source)
        below = below.replaces


def _numbers(key: str, table: Mapping[str, Number], lang: Lang) -> Iterator[str]:
    yield say(key, lang)
    for name, number in table.items():
        yield from _number(name, number, lang)


def _grades(profile: Profile, lang: Lang) -> Iterator[str]:
    for rule, grade in sorted(profile.severities.items()):
        level = grade.severity.zh if lang == "zh" else grade.severity.value
        yield f"  {rule}  {level}  〔{grade.origin}〕{grade.source}"


def _block(head: str, lines: list[str]) -> Iterator[str]:
    """Lines under their head; nothing where there are none."""
    if lines:
        yield head
        yield from lines


def _calendar(site: SiteConfig, profile: Profile, lang: Lang) -> Iterator[str]:
    years = profile.calendar.covered
    yield say("calendar-years", lang, first=years[0], last=years[-1])
    for notice in site.holidays:
        yield "  " + say("calendar-notice", lang, year=notice.year, number=notice.number)


def profile_lines(site: SiteConfig, profile: Profile, lang: Lang) -> Iterator[str]:
    """Every number with its source, the layer that set it, and what it replaces."""
    yield say("profile-head", lang, region=profile.name, level=site.level)
    yield from _numbers("profile-periods", profile.periods, lang)
    yield from _numbers("profile-windows", profile.windows, lang)
    yield from _numbers("profile-limits", profile.limits, lang)
    yield from _block(say("profile-unset", lang), [f"  {name}  {why}" for name, why in profile.unset.items()])
    yield say("profile-sections", lang, source=profile.sections_source)
    yield from (f"  {part}  {'、'.join(words)}" for part, words in profile.sections.items())
    yield from _block(say("profile-severities", lang), list(_grades(profile, lang)))
    yield from _calendar(site, profile, lang)


def count_lines(due: date, sentences: Sequence[str], lang: Lang) -> Iterator[str]:
    """The last day, and the sentences that lead to it."""
    yield date_cn(due) if lang == "zh" else due.isoformat()
    yield "；".join(sentences) + "。"
