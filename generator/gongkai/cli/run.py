"""From the arguments to the exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence

from gongkai.cli.arguments import lang_of, parser_for
from gongkai.cli.asking import explain, find, rule, rules
from gongkai.cli.building import build, serve
from gongkai.cli.call import INTERRUPTED, OK, REFUSED, USAGE, Call, UsageError
from gongkai.cli.checking import check
from gongkai.cli.counting import profile, workdays
from gongkai.cli.making import init, new, schema
from gongkai.cli.reporting import report
from gongkai.say.words import say

COMMANDS: dict[str, Callable[[Call], int]] = {
    "init": init,
    "new": new,
    "check": check,
    "build": build,
    "serve": serve,
    "explain": explain,
    "find": find,
    "schema": schema,
    "rules": rules,
    "profile": profile,
    "workdays": workdays,
    "rule": rule,
    "report": report,
}


def run(argv: Sequence[str]) -> int:
    """Run one command; the exit code says how it went."""
    lang = lang_of(argv)
    args = parser_for(lang).parse_args(argv)
    try:
        return COMMANDS[args.command](Call(lang=lang, args=args))
    except UsageError as error:
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
