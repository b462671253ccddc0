"""Check: the findings, and what can be done about them at once."""

from __future__ import annotations

import sys

from gongkai.cli.building import fails, order_of, plain, print_findings, say_hidden
from gongkai.cli.call import ERRORS, OK, Call, UsageError
from gongkai.say.words import say
from gongkai.work.order import Order, Outcome

# A number that is mended is a name: those who refer to it are mended in the next round.
_ROUNDS = 3


def check(call: Call) -> int:
    from gongkai.build import build

    order = order_of(call, only_check=True)
    outcome = build(order)
    if call.args.fix or call.args.diff:
        outcome = _mended(call, order, outcome)
    if call.args.write_baseline:
        _write_baseline(call, outcome)
        outcome = build(order)
    print_findings(call, outcome)
    say_hidden(call, outcome)
    failed = fails(outcome.findings)
    if plain(call) and not failed:
        call.say("clean", sources=outcome.sources)
    return ERRORS if failed else OK


def _mended(call: Call, order: Order, outcome: Outcome) -> Outcome:
    """Show what can be mended, mend it if that is wanted, and check again: one mending may call for another."""
    from gongkai.build import build
    from gongkai.say.difference import difference
    from gongkai.scaffold import rewrite
    from gongkai.work.mending import mendings

    stream, done = (sys.stdout if call.args.format == "text" else sys.stderr), 0
    for _ in range(_ROUNDS):
        found = list(mendings(order.root, order.store, outcome.findings))
        for mending in found:
            print(difference(mending) + "\n", file=stream)
        if call.args.diff or not found:
            break
        done += sum(mending.edits for mending in found if rewrite(order.root, mending))
        outcome = build(order)
    if plain(call) and not call.args.diff:
        call.say("mended", count=done)
    return outcome


def _write_baseline(call: Call, outcome: Outcome) -> None:
    from gongkai.read.baseline import BASELINE_FILE, baseline_text
    from gongkai.scaffold import write_texts
    from gongkai.work.settle import baseline_of

    baseline = baseline_of(outcome)
    if baseline is None:
        raise UsageError(say("no-baseline", call.lang, path=BASELINE_FILE))
    write_texts(call.root, {BASELINE_FILE: baseline_text(baseline)})
    if plain(call):
        call.say("baseline", path=BASELINE_FILE, count=sum(known.times for known in baseline))
