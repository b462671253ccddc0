"""A reference by a 文号 with the wrong brackets, where a document with the right one exists."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.mending import on_line
from gongkai.chinese.doc_number import repair
from gongkai.model.edit import Edit
from gongkai.model.finding import Finding

RULES = ("GK310",)


def edits(text: str, finding: Finding) -> Iterator[Edit]:
    """Only where the finding's own guess is that document."""
    word = str(finding.args["word"])
    mended = repair(word)
    if mended and mended != word and f"“{mended}”" in str(finding.args["guess"]):
        yield from on_line(text, finding.line, word, mended)
