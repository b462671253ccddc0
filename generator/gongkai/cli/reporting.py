"""The self-report for the inspection."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from gongkai.cli.arguments import REPORT_FORMATS
from gongkai.cli.building import order_of
from gongkai.cli.call import OK, PUBLIC, REFUSED, Call, UsageError, out_of, portal
from gongkai.model.inspection import Mark
from gongkai.say.words import say


def report(call: Call) -> int:
    from gongkai.build import build
    from gongkai.scaffold import write_files
    from gongkai.work.report_files import report_files
    from gongkai.work.self_report import self_report

    portal(call)
    folder = _folder(call)
    order = replace(order_of(call, only_check=True), out=call.root / PUBLIC)
    outcome = build(order)
    made = self_report(order, call.args.days, outcome.sources)
    if made is None:
        call.say("no-report")
        return REFUSED
    wanted = call.args.format
    forms = REPORT_FORMATS if wanted == "all" else (wanted,)
    write_files(folder, report_files(made, forms, order.theme, call.lang))
    if not call.args.quiet:
        counts = {mark.name.lower(): made.marked(mark) for mark in Mark}
        call.say("reported", out=folder, days=call.args.days, coming=len(made.coming), **counts)
    return OK


def _folder(call: Call) -> Path:
    """Where the report goes: never where it would be published."""
    if call.args.days < 0:
        raise UsageError(say("bad-days", call.lang, days=call.args.days))
    folder = out_of(call)
    published = [place for place in (folder, *folder.parents) if (place / "manifest.json").is_file()]
    if published or (call.root / PUBLIC) in (folder, *folder.parents):
        raise UsageError(say("report-public", call.lang, out=folder))
    return folder
