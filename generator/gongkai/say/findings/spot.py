"""Where on its line a finding is. Findings know keys and values, not columns; the line says where these stand."""

from __future__ import annotations

import re

from gongkai.model.finding import Finding

# From and to, in characters from 0; the end is exclusive.
Span = tuple[int, int]


def spot(finding: Finding, line: str) -> Span | None:
    """The value of the finding that stands on the line exactly once, else its key or what is written behind it; or None."""
    name = next((key for key in reversed(finding.keys) if isinstance(key, str)), "")
    key, value = _key(name, line) if name else (None, None)
    words = [word for word in finding.args.values() if isinstance(word, str) and word]
    found = [span for word in words if (span := _in_value(word, line, value) if value else _alone(word, line))]
    return max(found, key=lambda span: (span[1] - span[0], span), default=key if name in words else value)


def _in_value(word: str, line: str, value: Span) -> Span | None:
    """A number counts as a whole only: the year in a date is not the date."""
    whole = re.escape(word)
    return _once(rf"(?<![0-9-]){whole}(?![0-9-])" if word.isdigit() else whole, line, *value)


def _alone(word: str, line: str) -> Span | None:
    """Without a key, as in the row of a table, a number may be any."""
    return None if word.isdigit() else _once(re.escape(word), line, 0, len(line))


def _once(wanted: str, line: str, start: int, end: int) -> Span | None:
    found = list(re.compile(wanted).finditer(line, start, end))
    return found[0].span() if len(found) == 1 else None


def _key(name: str, line: str) -> tuple[Span, Span] | tuple[None, None]:
    """A key on the line, and its value: up to a remark, or to the end of its place in a list in braces."""
    key = rf"[\"']?({re.escape(name)})[\"']?[ ]*:[ ]+"
    found = re.search(rf"^[ \-]*{key}(.*?\S)(?:[ ]+#.*)?$", line) or re.search(
        rf"[{{,][ ]*{key}([^,}}]*[^,}} ])", line
    )
    return (found.span(1), found.span(2)) if found else (None, None)
