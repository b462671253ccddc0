"""One call of a command, and what most commands ask of it. Exit codes."""

from __future__ import annotations

import argparse
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from gongkai.model.finding import Lang
from gongkai.say.words import say

OK, ERRORS, USAGE, REFUSED, INTERRUPTED = 0, 1, 2, 3, 130
# Where the site goes, if nothing else is said.
PUBLIC = "public"


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


class UsageError(Exception):
    """Carries the sentence for the user."""


def day_of(call: Call) -> date | None:
    text = call.args.today
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageError(say("bad-day", call.lang, day=text)) from None


def today() -> date:
    return date.today()


def out_of(call: Call) -> Path:
    """The output folder; never one that holds sources, nor one above them."""
    out = (call.root / getattr(call.args, "out", PUBLIC)).resolve()
    inside = [call.root / name for name in ("content", "catalogue", "theme", ".gongkai", "generator")]
    wrong = out == call.root or out in call.root.parents or any(out == f or f in out.parents for f in inside)
    if wrong or (out.exists() and not out.is_dir()):
        raise UsageError(say("bad-out", call.lang, out=out))
    return out


def portal(call: Call) -> None:
    """Refuse to go on outside a portal."""
    if not (call.root / "site_config.yml").is_file():
        raise UsageError(say("no-portal", call.lang, root=call.root))


def spoken(call: Call) -> AbstractContextManager[None]:
    """With the kinds that the portal declares for itself."""
    from gongkai.model.kind import speaking
    from gongkai.work.vocabulary import declared_by

    return speaking(declared_by(call.root))
