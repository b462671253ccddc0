"""文号 with the wrong brackets or digits: what the finding proposes, where it found it."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.mending import on_line
from gongkai.chinese.doc_number import repair
from gongkai.model.edit import Edit
from gongkai.model.finding import Finding

RULES = ("GK201",)


def edits(text: str, finding: Finding) -> Iterator[Edit]:
    """Nothing where two readings are possible."""
    number = str(finding.args["number"])
    if mended := repair(number):
        yield from on_line(text, finding.line, number, mended)
