"""Shells: the chrome of a column at a depth, cut at its slots once and filled many times."""

from __future__ import annotations

from dataclasses import dataclass

HEAD_SLOT = "<!--gk:head-->"
MAIN_SLOT = "<!--gk:main-->"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shell:
    """What stands before the head slot, between the slots, and after the main slot."""

    before: str
    between: str
    after: str

    def fill(self, head: str, main: str) -> str:
        return f"{self.before}{head}{self.between}{main}{self.after}"


def cut(html: str) -> Shell:
    """Cut a rendered shell at its two slots. Raises ValueError if one is missing."""
    before, found_head, rest = html.partition(HEAD_SLOT)
    between, found_main, after = rest.partition(MAIN_SLOT)
    if not (found_head and found_main):
        raise ValueError("a shell must have both slots")
    return Shell(before=before, between=between, after=after)
