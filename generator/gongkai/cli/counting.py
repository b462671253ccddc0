"""The numbers of the rules and the count of days: the commands that officials check deadlines with."""

from __future__ import annotations

from datetime import date

from gongkai.cli.call import ERRORS, OK, REFUSED, Call, UsageError, portal
from gongkai.model.finding import Finding
from gongkai.model.profile import Profile
from gongkai.model.site import SiteConfig
from gongkai.say.words import say


def _configured(call: Call) -> tuple[SiteConfig | None, Profile | None, tuple[Finding, ...]]:
    from gongkai.work.config import configure

    portal(call)
    return configure(call.root)


def profile(call: Call) -> int:
    from gongkai.say.findings.text import as_text
    from gongkai.say.findings.told import tell
    from gongkai.say.numbers import profile_lines
    from gongkai.work.settle import settle_all

    site, found, wrong = _configured(call)
    if wrong:
        print(as_text(tell(settle_all(wrong), call.lang), call.lang))
    if site is None or found is None:
        return REFUSED
    print("\n".join(profile_lines(site, found, call.lang)))
    return ERRORS if wrong else OK


def workdays(call: Call) -> int:
    from gongkai.chinese.reckoning import Anchor
    from gongkai.chinese.workdays import STATUTORY
    from gongkai.model.deadline import Unit
    from gongkai.model.period import Period
    from gongkai.say.numbers import count_lines

    start, back = _start(call), call.args.back
    _, found, _ = _configured(call) if (call.root / "site_config.yml").is_file() else (None, None, ())
    calendar = found.calendar if found else STATUTORY
    period = Period(amount=call.args.count, unit=Unit.DAY if call.args.natural else Unit.WORKDAY, source="")
    try:
        due = period.before(start, calendar) if back else period.due(start, calendar)
    except OverflowError:
        due = None
    if due is None:
        call.say("no-calendar", first=calendar.covered[0], last=calendar.covered[-1])
        return ERRORS
    anchor = Anchor(day=start, told=say("counted-from", "zh"))
    print("\n".join(count_lines(due, period.reckoning(anchor, calendar, back=back), call.lang)))
    return OK


def _start(call: Call) -> date:
    from gongkai.chinese.dates import parse_date

    day = parse_date(call.args.start)
    if day is None or call.args.count < 1:
        raise UsageError(say("bad-count", call.lang, day=call.args.start, count=call.args.count))
    return day
