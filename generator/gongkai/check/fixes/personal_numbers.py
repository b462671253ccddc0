"""Personal numbers in the text are starred but for the customary few digits; those in fields and files are a person's to judge."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.mending import line_span
from gongkai.chinese.identity import find_ids, find_mobiles, find_named_cards, mask
from gongkai.chinese.papers import find_papers
from gongkai.model.edit import Edit
from gongkai.model.finding import Finding

RULES = ("GK501", "GK502", "GK503", "GK505")
_FINDERS = dict(zip(RULES, (find_ids, find_mobiles, find_named_cards, find_papers), strict=True))


def edits(text: str, finding: Finding) -> Iterator[Edit]:
    """Every number of the finding's kind on its line of the body."""
    if finding.offset is None:
        return
    start, end = line_span(text, finding.line)
    line = text[start:end]
    for span in _FINDERS[finding.rule](line):
        yield Edit(start=start + span.start, end=start + span.end, text=span.of(mask(line, span)))
