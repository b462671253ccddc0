"""Check: the findings, and what can be done about them at once."""

from __future__ import annotations

from gongkai.cli.building import fails, order_of, plain, print_findings, say_hidden
from gongkai.cli.call import ERRORS, OK, Call, UsageError
from gongkai.say.words import say
from gongkai.work.order import Outcome


def check(call: Call) -> int:
    from gongkai.build import build

    order = order_of(call, only_check=True)
    outcome = build(order)
    if call.args.write_baseline:
        _write_baseline(call, outcome)
        outcome = build(order)
    print_findings(call, outcome.findings)
    say_hidden(call, outcome)
    failed = fails(outcome.findings)
    if plain(call) and not failed:
        call.say("clean", sources=outcome.sources)
    return ERRORS if failed else OK


def _write_baseline(call: Call, outcome: Outcome) -> None:
    from gongkai.read.baseline import BASELINE_FILE, baseline_text
    from gongkai.scaffold import write_texts

    if outcome.baseline is None:
        raise UsageError(say("no-baseline", call.lang, path=BASELINE_FILE))
    write_texts(call.root, {BASELINE_FILE: baseline_text(outcome.baseline)})
    if plain(call):
        call.say("baseline", path=BASELINE_FILE, count=sum(known.times for known in outcome.baseline))
