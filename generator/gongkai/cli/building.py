"""Build and serve: the commands that go through all stages."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Sequence
from datetime import date

from gongkai.cli.call import ERRORS, OK, REFUSED, Call, UsageError, day_of, out_of, portal, today
from gongkai.model.finding import Settled
from gongkai.say.words import say
from gongkai.work.order import Order, Outcome


def _progress(call: Call) -> Callable[[str, int, int], None]:
    """A bar on a terminal; silence elsewhere."""
    if call.args.quiet or not sys.stderr.isatty():
        return lambda _stage, _done, _total: None
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    bar = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        console=Console(stderr=True),
        transient=True,
    )
    tasks = {stage: bar.add_task(say(stage, call.lang), total=None, visible=False) for stage in ("read", "pages")}

    def show(stage: str, done: int, total: int) -> None:
        bar.update(tasks[stage], completed=done, total=total, visible=done < total)
        (bar.start if done < total else bar.stop)()

    return show


def _width(widest: int) -> int:
    """Columns for lines of sources: no more than a terminal has."""
    return min(shutil.get_terminal_size().columns, widest) if sys.stdout.isatty() else widest


def print_findings(call: Call, outcome: Outcome) -> None:
    """The findings in the format that is asked for."""
    from gongkai.say.findings import github, gitlab, junit, plain, sarif, text
    from gongkai.say.findings.excerpt import WIDTH
    from gongkai.say.findings.told import tell
    from gongkai.work.lines import lines_of

    told, lang = tell(outcome.findings, call.lang, lines_of(call.root, outcome)), call.lang
    match call.args.format:
        case "json":
            print(plain.as_json(told))
        case "github":
            print(github.as_github(told))
        case "gitlab":
            print(gitlab.as_gitlab(told))
        case "sarif":
            print(sarif.as_sarif(told, lang))
        case "junit":
            print(junit.as_junit(told, lang))
        case _ if told:
            print(text.as_text(told, lang, _width(WIDTH)) + "\n")
            print(text.summary(outcome.findings, lang))


def fails(findings: Sequence[Settled]) -> bool:
    return any(finding.severity.fails for finding in findings)


def order_of(call: Call, only_check: bool) -> Order:
    from gongkai.scaffold import theme_folders

    return Order(
        root=call.root,
        out=out_of(call),
        theme=theme_folders(call.root),
        day=day_of(call),
        today=date.today(),
        jobs=max(call.args.jobs, 1),
        full=getattr(call.args, "full", False),
        only_check=only_check,
        progress=_progress(call),
    )


def plain(call: Call) -> bool:
    """Whether a closing line is wanted."""
    return call.args.format == "text" and not call.args.quiet


def say_hidden(call: Call, outcome: Outcome) -> None:
    if plain(call) and outcome.hidden:
        call.say("hidden", hidden=outcome.hidden)


def build(call: Call) -> int:
    from gongkai.build import build

    order = order_of(call, only_check=False)
    outcome = build(order)
    print_findings(call, outcome)
    say_hidden(call, outcome)
    if not outcome.released:
        print(say("not-released", call.lang), file=sys.stderr)
        return REFUSED
    if plain(call):
        counts = {name: getattr(outcome, name) for name in ("sources", "read", "pages", "looked", "rendered")}
        call.say("built", **counts, written=len(outcome.written), removed=len(outcome.removed))
        call.say("where", out=order.out)
    return ERRORS if fails(outcome.findings) else OK


def serve(call: Call) -> int:
    from gongkai.preview import serve

    portal(call)
    ended = serve(
        root=call.root,
        out=out_of(call),
        day=day_of(call),
        today=today,
        port=call.args.port,
        ready=lambda port: call.say("serving", port=port),
        built=lambda outcome: _served(call, outcome),
    )
    if ended is None:
        raise UsageError(say("port-taken", call.lang, port=call.args.port))
    return ended


def _served(call: Call, outcome: Outcome) -> None:
    call.args.format = "text"
    print_findings(call, outcome)
    call.say("rebuilt", written=len(outcome.written))
