"""What breaks a rule, what does not, and what an editor reads."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """One file of a broken site. `before` is None where the file is missing, `after` where it should not be there.

    `told` is the finding in words, `line` where it is; `path` is empty where the broken file is no text.
    """

    case: str
    told: str
    path: str = ""
    line: int = 0
    before: str | None = None
    after: str | None = None
