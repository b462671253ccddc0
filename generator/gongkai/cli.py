"""Arguments, the clock, printing and exit codes: nothing else.

Exit codes: 0 all is well; 1 errors were found (what could be published was); 2 wrong usage;
3 nothing was published (a veto, a configuration that cannot be read, a folder that cannot be written);
130 interrupted.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NoReturn

from gongkai import __version__
from gongkai.model.finding import Finding, Lang
from gongkai.say.words import say

OK, ERRORS, USAGE, REFUSED, INTERRUPTED = 0, 1, 2, 3, 130
FORMATS = ("text", "json", "github", "sarif")


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One call of a command: its arguments and its language."""

    lang: Lang
    args: argparse.Namespace

    @property
    def root(self) -> Path:
        return Path(self.args.C).resolve()

    def say(self, key: str, **gaps: object) -> None:
        print(say(key, self.lang, **gaps), flush=True)


class _Parser(argparse.ArgumentParser):
    """argparse in the user's language."""

    lang: Lang = "zh"

    def error(self, message: str) -> NoReturn:
        print(say("usage-error", self.lang, detail=message), file=sys.stderr)
        raise SystemExit(USAGE)

    def format_help(self) -> str:
        text = super().format_help()
        for old, key in (("usage: ", "usage"), ("positional arguments", "arguments"), ("options:", "options")):
            new = say(key, self.lang) + (":" if old == "options:" else "")
            text = text.replace(old, new, 1)
        return text


def _lang(argv: Sequence[str]) -> Lang:
    """The language must be known before the help texts exist."""
    joined = " ".join(argv)
    return "en" if "--lang en" in joined or "--lang=en" in joined else "zh"


def _command(commands: argparse._SubParsersAction[_Parser], name: str, lang: Lang) -> _Parser:
    words = say(f"cmd-{name}", lang)
    parser = commands.add_parser(name, help=words, description=words, add_help=False)
    parser.lang = lang
    parser.add_argument("-h", "--help", action="help", help=say("help", lang))
    parser.add_argument("-C", metavar="DIR", default=".", help=say("root", lang))
    parser.add_argument("--lang", choices=("zh", "en"), default="zh", help=say("lang", lang))
    parser.add_argument("-q", "--quiet", action="store_true", help=say("quiet", lang))
    return parser


def _building(parser: _Parser, lang: Lang) -> None:
    parser.add_argument("--today", metavar="YYYY-MM-DD", help=say("today", lang))
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help=say("jobs", lang))
    parser.add_argument("--format", choices=FORMATS, default="text", help=say("format", lang))


def _parser(lang: Lang) -> _Parser:
    parser = _Parser(prog="gongkai", description=say("about", lang), add_help=False)
    parser.lang = lang
    parser.add_argument("-h", "--help", action="help", help=say("help", lang))
    parser.add_argument("--version", action="version", version=__version__, help=say("version", lang))
    parser.add_argument("--lang", choices=("zh", "en"), default="zh", help=say("lang", lang))
    commands = parser.add_subparsers(dest="command", required=True, metavar="…", title=say("commands", lang))
    init = _command(commands, "init", lang)
    init.add_argument("dir", help=say("arg-dir", lang))
    new = _command(commands, "new", lang)
    new.add_argument("kind", help=say("arg-kind", lang, kinds=" ".join(_document_kinds())))
    new.add_argument("name", help=say("arg-name", lang))
    new.add_argument("--today", metavar="YYYY-MM-DD", help=say("today", lang))
    _building(_command(commands, "check", lang), lang)
    build = _command(commands, "build", lang)
    _building(build, lang)
    build.add_argument("--out", metavar="DIR", default="public", help=say("out", lang))
    build.add_argument("--full", action="store_true", help=say("full", lang))
    serve = _command(commands, "serve", lang)
    serve.add_argument("--port", type=int, default=8000, help=say("arg-port", lang))
    serve.add_argument("--today", metavar="YYYY-MM-DD", help=say("today", lang))
    serve.add_argument("--out", metavar="DIR", default="public", help=say("out", lang))
    explain = _command(commands, "explain", lang)
    explain.add_argument("url", help=say("arg-url", lang))
    find = _command(commands, "find", lang)
    find.add_argument("words", nargs="+", help=say("arg-words", lang))
    find.add_argument("--out", metavar="DIR", default="public", help=say("out", lang))
    schema = _command(commands, "schema", lang)
    schema.add_argument("--out", metavar="DIR", default="catalogue/.schema", help=say("arg-schema-out", lang))
    rules = _command(commands, "rules", lang)
    rules.add_argument("rule", nargs="?", help=say("arg-rule", lang))
    rules.add_argument("--out", metavar="DIR", help=say("arg-rules-out", lang))
    return parser


def _document_kinds() -> list[str]:
    from gongkai.model.kind import kinds

    return [kind.name for kind in kinds().values() if kind.source == "content"]


class _UsageError(Exception):
    """Carries the sentence for the user."""


def _day(call: Call) -> date | None:
    text = call.args.today
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise _UsageError(say("bad-day", call.lang, day=text)) from None


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


def _print_findings(call: Call, findings: Sequence[Finding]) -> None:
    from gongkai.say import machine, text

    match call.args.format:
        case "json":
            print(machine.as_json(findings, call.lang))
        case "github":
            print(machine.as_github(findings, call.lang))
        case "sarif":
            print(machine.as_sarif(findings, call.lang))
        case _ if findings:
            print(text.as_text(findings, call.lang) + "\n")
            print(text.summary(findings, call.lang))


def _fails(findings: Sequence[Finding]) -> bool:
    from gongkai.work.rulebook import severity_of

    return any(severity_of(finding).fails for finding in findings)


def _run_build(call: Call, only_check: bool) -> int:
    from gongkai.build import Order, build
    from gongkai.scaffold import theme_folders

    order = Order(
        root=call.root,
        out=_out(call),
        theme=theme_folders(call.root),
        day=_day(call),
        today=date.today(),
        jobs=max(call.args.jobs, 1),
        full=getattr(call.args, "full", False),
        only_check=only_check,
        progress=_progress(call),
    )
    outcome = build(order)
    _print_findings(call, outcome.findings)
    failed, plain = _fails(outcome.findings), call.args.format == "text" and not call.args.quiet
    if only_check:
        if plain and not failed:
            call.say("clean", sources=outcome.sources)
        return ERRORS if failed else OK
    if not outcome.released:
        print(say("not-released", call.lang), file=sys.stderr)
        return REFUSED
    if plain:
        counts = {name: getattr(outcome, name) for name in ("sources", "read", "pages", "looked", "rendered")}
        call.say("built", **counts, written=len(outcome.written), removed=len(outcome.removed))
        call.say("where", out=order.out)
    return ERRORS if failed else OK


def _out(call: Call) -> Path:
    """The output folder; never one that holds sources, nor one above them."""
    out = (call.root / getattr(call.args, "out", "public")).resolve()
    inside = [call.root / name for name in ("content", "catalogue", "theme", ".gongkai", "generator")]
    wrong = out == call.root or out in call.root.parents or any(out == f or f in out.parents for f in inside)
    if wrong or (out.exists() and not out.is_dir()):
        raise _UsageError(say("bad-out", call.lang, out=out))
    return out


def _check(call: Call) -> int:
    return _run_build(call, only_check=True)


def _build(call: Call) -> int:
    return _run_build(call, only_check=False)


def _init(call: Call) -> int:
    from gongkai.scaffold import write_portal

    target = call.root / call.args.dir
    if not write_portal(target, _today()):
        call.say("exists", path=target)
        return USAGE
    call.say("made", path=target)
    call.say("next-init", path=call.args.dir)
    return OK


def _today() -> date:
    return date.today()


def _spoken(call: Call) -> AbstractContextManager[None]:
    """With the kinds that the portal declares for itself."""
    from gongkai.model.kind import speaking
    from gongkai.work.vocabulary import declared_by

    return speaking(declared_by(call.root))


def _new(call: Call) -> int:
    with _spoken(call):
        return _new_document(call)


def _new_document(call: Call) -> int:
    from gongkai.scaffold import write_document

    if call.args.kind not in _document_kinds():
        raise _UsageError(say("bad-kind", call.lang, kind=call.args.kind, kinds="、".join(_document_kinds())))
    _portal(call)
    path, made = write_document(call.root, call.args.kind, call.args.name, _day(call) or _today())
    if path is None:
        raise _UsageError(say("bad-name", call.lang))
    call.say("made" if made else "exists", path=path.relative_to(call.root))
    return OK if made else USAGE


def _portal(call: Call) -> None:
    """Refuse to go on outside a portal."""
    if not (call.root / "site_config.yml").is_file():
        raise _UsageError(say("no-portal", call.lang, root=call.root))


def _serve(call: Call) -> int:
    from gongkai.preview import serve

    _portal(call)
    ended = serve(
        root=call.root,
        out=_out(call),
        day=_day(call),
        today=_today,
        port=call.args.port,
        ready=lambda port: call.say("serving", port=port),
        built=lambda outcome: _served(call, outcome.findings, len(outcome.written)),
    )
    if ended is None:
        raise _UsageError(say("port-taken", call.lang, port=call.args.port))
    return ended


def _served(call: Call, findings: Sequence[Finding], written: int) -> None:
    call.args.format = "text"
    _print_findings(call, findings)
    call.say("rebuilt", written=written)


def _explain(call: Call) -> int:
    from gongkai.say.explanation import explanation
    from gongkai.work.explain import story_of

    _portal(call)
    found = story_of(call.root, call.args.url)
    if found is None:
        call.say("no-page", url=call.args.url)
        return ERRORS
    story, inputs = found
    print("\n".join(explanation(story, inputs, call.lang)))
    return OK


def _find(call: Call) -> int:
    from gongkai.work.find import find_in

    _portal(call)
    hits = find_in(call.root / call.args.out, " ".join(call.args.words))
    if not hits:
        call.say("no-index" if hits is None else "no-hit")
        return ERRORS
    for hit in hits:
        print(f"{hit.title}\n    {hit.kind} {hit.day} {hit.url}")
    return OK


def _schema(call: Call) -> int:
    from gongkai.check.schema import schemas
    from gongkai.scaffold import write_json_files

    _portal(call)
    with _spoken(call):
        found = schemas()
    write_json_files(call.root / call.args.out, found)
    call.say("schemas", count=len(found), out=call.args.out)
    return OK


def _rules(call: Call) -> int:
    from gongkai.say.rule_pages import rule_index, rule_page, rule_text
    from gongkai.scaffold import write_texts
    from gongkai.work.rulebook import rulebook

    book = rulebook()
    if call.args.rule and call.args.rule.upper() not in book:
        raise _UsageError(say("no-rule", call.lang, id=call.args.rule))
    chosen = [book[call.args.rule.upper()]] if call.args.rule else list(book.values())
    if call.args.out:
        pages = {f"{rule.id}.md": rule_page(rule) for rule in chosen}
        write_texts(call.root / call.args.out, pages | {"README.md": rule_index(chosen)})
    else:
        print("\n\n".join(rule_text(rule, call.lang) for rule in chosen))
    return OK


COMMANDS: dict[str, Callable[[Call], int]] = {
    "init": _init,
    "new": _new,
    "check": _check,
    "build": _build,
    "serve": _serve,
    "explain": _explain,
    "find": _find,
    "schema": _schema,
    "rules": _rules,
}


def run(argv: Sequence[str]) -> int:
    """Run one command; the exit code says how it went."""
    lang = _lang(argv)
    args = _parser(lang).parse_args(argv)
    try:
        return COMMANDS[args.command](Call(lang=lang, args=args))
    except _UsageError as error:
        print(str(error), file=sys.stderr)
        return USAGE
    except KeyboardInterrupt:
        if args.command == "serve":
            return OK
        print(say("interrupted", lang), file=sys.stderr)
        return INTERRUPTED
    except OverflowError:
        print(say("port-taken", lang, port=args.port), file=sys.stderr)
        return USAGE
    except BrokenPipeError:
        # `gongkai check | head`: whoever listened has heard enough. Python would complain again when it closes stdout.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return OK
    except OSError as error:
        print(say("no-access", lang, path=error.filename or "", why=error.strerror or error), file=sys.stderr)
        return REFUSED
