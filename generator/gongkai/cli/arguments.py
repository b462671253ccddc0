"""The commands and their options."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from gongkai import __version__
from gongkai.cli.call import USAGE
from gongkai.model.finding import Lang
from gongkai.say.words import say

FORMATS = ("text", "json", "github", "sarif")
REPORT_FORMATS = ("html", "xlsx", "docx", "json")


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


def lang_of(argv: Sequence[str]) -> Lang:
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


def parser_for(lang: Lang) -> _Parser:
    parser = _Parser(prog="gongkai", description=say("about", lang), add_help=False)
    parser.lang = lang
    parser.add_argument("-h", "--help", action="help", help=say("help", lang))
    parser.add_argument("--version", action="version", version=__version__, help=say("version", lang))
    parser.add_argument("--lang", choices=("zh", "en"), default="zh", help=say("lang", lang))
    commands = parser.add_subparsers(dest="command", required=True, metavar="…", title=say("commands", lang))
    init = _command(commands, "init", lang)
    init.add_argument("dir", help=say("arg-dir", lang))
    new = _command(commands, "new", lang)
    new.add_argument("kind", help=say("arg-kind", lang, kinds=" ".join(document_kinds())))
    new.add_argument("name", help=say("arg-name", lang))
    new.add_argument("--today", metavar="YYYY-MM-DD", help=say("today", lang))
    check = _command(commands, "check", lang)
    _building(check, lang)
    check.add_argument("--fix", action="store_true", help=say("arg-fix", lang))
    check.add_argument("--diff", action="store_true", help=say("arg-diff", lang))
    check.add_argument("--write-baseline", action="store_true", help=say("write-baseline", lang))
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
    rules.add_argument("--examples", metavar="DIR", default="tests/broken", help=say("arg-examples", lang))
    _command(commands, "rule", lang).add_argument("rule", help=say("arg-rule", lang))
    _command(commands, "profile", lang)
    report = _command(commands, "report", lang)
    report.add_argument("--today", metavar="YYYY-MM-DD", help=say("today", lang))
    report.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help=say("jobs", lang))
    report.add_argument("--out", metavar="DIR", default="report", help=say("arg-report-out", lang))
    report.add_argument("--days", type=int, default=14, help=say("arg-days", lang))
    report.add_argument(
        "--format", choices=(*REPORT_FORMATS, "all"), default="all", help=say("arg-report-format", lang)
    )
    workdays = _command(commands, "workdays", lang)
    workdays.add_argument("start", metavar="START", help=say("arg-start", lang))
    workdays.add_argument("count", metavar="COUNT", type=int, help=say("arg-count", lang))
    workdays.add_argument("--natural", action="store_true", help=say("arg-natural", lang))
    workdays.add_argument("--back", action="store_true", help=say("arg-back", lang))
    return parser


def document_kinds() -> list[str]:
    from gongkai.model.kind import kinds

    return [kind.name for kind in kinds().values() if kind.source == "content"]
