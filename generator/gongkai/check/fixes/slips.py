"""Slips of the pen: glyphs, signs, digits and dates, where only one reading is possible."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.mending import line_span
from gongkai.check.prose import Scan, without_markup
from gongkai.chinese.damage import glyph_slips, stutters
from gongkai.chinese.punctuation import narrow_signs, repeated_signs, straight_quotes, wide_signs
from gongkai.chinese.running import date_slips, number_slips
from gongkai.model.edit import Edit
from gongkai.model.finding import Finding

_SCANS: dict[str, Scan] = {
    "GK610": glyph_slips,
    "GK612": stutters,
    "GK613": repeated_signs,
    "GK615": straight_quotes,
    "GK617": number_slips,
    "GK618": narrow_signs,
    "GK619": wide_signs,
    "GK621": date_slips,
}
RULES = tuple(_SCANS)


# One finding of these speaks for the whole body.
_WHOLE = ("GK618", "GK619")


def edits(text: str, finding: Finding) -> Iterator[Edit]:
    """Only the signs of the slips themselves: in the lines of the finding, or within the words that it quotes."""
    first, last = _place(text, finding)
    start = text.rfind("\n", 0, first) + 1
    shown = without_markup(text[start : line_span(text, text.count("\n", 0, last) + 1)[1]])
    for slip in _SCANS[finding.rule](shown):
        if slip.better is not None and first <= start + slip.start and start + slip.end <= last:
            yield Edit(start=start + slip.start, end=start + slip.end, text=slip.better)


def _place(text: str, finding: Finding) -> tuple[int, int]:
    """From where to where the finding speaks; nowhere if the words of a field stand there twice."""
    start, end = line_span(text, finding.line)
    if finding.offset is not None:
        return start, len(text) if finding.rule in _WHOLE else end
    words = str(finding.args["words"])
    # A field of many lines begins on the line of its key.
    for stop in (end, len(text)):
        if text.count(words, start, stop) == 1:
            at = text.index(words, start)
            return at, at + len(words)
    return start, start
