"""The commands and their options."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import NoReturn

from gongkai import __version__
from gongkai.cli.call import PUBLIC, USAGE
from gongkai.model.finding import Lang
from gongkai.say.words import say

FORMATS = ("text", "json", "github", "gitlab", "sarif", "junit")
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


def _day(parser: _Parser, lang: Lang) -> None:
    parser.add_argument("--today", metavar="YYYY-MM-DD", help=say("today", lang))


def _jobs(parser: _Parser, lang: Lang) -> None:
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help=say("jobs", lang))


def _out(parser: _Parser, lang: Lang, default: str | None = PUBLIC, words: str = "out") -> None:
    parser.add_argument("--out", metavar="DIR", default=default, help=say(words, lang))


def _judging(parser: _Parser, lang: Lang) -> None:
    _day(parser, lang)
    _jobs(parser, lang)
    parser.add_argument("--format", choices=FORMATS, default="text", help=say("format", lang))


def _init(parser: _Parser, lang: Lang) -> None:
    parser.add_argument("dir", help=say("arg-dir", lang))


def _new(parser: _Parser, lang: Lang) -> None:
    parser.add_argument("kind", help=say("arg-kind", lang, kinds=" ".join(document_kinds())))
    parser.add_argument("name", help=say("arg-name", lang))
    _day(parser, lang)


def _check(parser: _Parser, lang: Lang) -> None:
    _judging(parser, lang)
    parser.add_argument("--fix", action="store_true", help=say("arg-fix", lang))
    parser.add_argument("--diff", action="store_true", help=say("arg-diff", lang))
    parser.add_argument("--write-baseline", action="store_true", help=say("write-baseline", lang))


def _build(parser: _Parser, lang: Lang) -> None:
    _judging(parser, lang)
    _out(parser, lang)
    parser.add_argument("--full", action="store_true", help=say("full", lang))


def _serve(parser: _Parser, lang: Lang) -> None:
    parser.add_argument("--port", type=int, default=8000, help=say("arg-port", lang))
    _day(parser, lang)
    _out(parser, lang)


def _explain(parser: _Parser, lang: Lang) -> None:
    parser.add_argument("url", help=say("arg-url", lang))


def _find(parser: _Parser, lang: Lang) -> None:
    parser.add_argument("words", nargs="+", help=say("arg-words", lang))
    _out(parser, lang)


def _schema(parser: _Parser, lang: Lang) -> None:
    _out(parser, lang, "catalogue/.schema", "arg-schema-out")


def _rules(parser: _Parser, lang: Lang) -> None:
    parser.add_argument("rule", nargs="?", help=say("arg-rule", lang))
    _out(parser, lang, None, "arg-rules-out")
    parser.add_argument("--examples", metavar="DIR", default="tests/broken", help=say("arg-examples", lang))


def _rule(parser: _Parser, lang: Lang) -> None:
    parser.add_argument("rule", help=say("arg-rule", lang))


def _profile(_parser: _Parser, _lang: Lang) -> None:
    """It has no options of its own."""


def _report(parser: _Parser, lang: Lang) -> None:
    _day(parser, lang)
    _jobs(parser, lang)
    _out(parser, lang, "report", "arg-report-out")
    parser.add_argument("--days", type=int, default=14, help=say("arg-days", lang))
    forms = (*REPORT_FORMATS, "all")
    parser.add_argument("--format", choices=forms, default="all", help=say("arg-report-format", lang))


def _workdays(parser: _Parser, lang: Lang) -> None:
    parser.add_argument("start", metavar="START", help=say("arg-start", lang))
    parser.add_argument("count", metavar="COUNT", type=int, help=say("arg-count", lang))
    parser.add_argument("--natural", action="store_true", help=say("arg-natural", lang))
    parser.add_argument("--back", action="store_true", help=say("arg-back", lang))


# Every command, in the order of the help, with what gives it its options.
_OPTIONS: Mapping[str, Callable[[_Parser, Lang], None]] = {
    "init": _init,
    "new": _new,
    "check": _check,
    "build": _build,
    "serve": _serve,
    "explain": _explain,
    "find": _find,
    "schema": _schema,
    "rules": _rules,
    "rule": _rule,
    "profile": _profile,
    "report": _report,
    "workdays": _workdays,
}


def parser_for(lang: Lang) -> _Parser:
    """The command line in a language."""
    parser = _Parser(prog="gongkai", description=say("about", lang), add_help=False)
    parser.lang = lang
    parser.add_argument("-h", "--help", action="help", help=say("help", lang))
    parser.add_argument("--version", action="version", version=__version__, help=say("version", lang))
    parser.add_argument("--lang", choices=("zh", "en"), default="zh", help=say("lang", lang))
    commands = parser.add_subparsers(dest="command", required=True, metavar="…", title=say("commands", lang))
    for name, add_options in _OPTIONS.items():
        add_options(_command(commands, name, lang), lang)
    return parser


def document_kinds() -> list[str]:
    from gongkai.model.kind import kinds

    return [kind.name for kind in kinds().values() if kind.source == "content"]
