"""Lines of a source as they may be shown to people, counted as the reader counts them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from gongkai.chinese.private import is_private
from gongkai.read.discover import FOLDERS, shown
from gongkai.read.site_file import SITE_FILE
from gongkai.read.text_file import RefusedError, read_text

# A tab is one sign here as in the file; to the reader of YAML it is a mistake, so it is seen.
_TAB = "→"


def read_lines(root: Path, path: str, wanted: Iterable[int]) -> dict[int, str]:
    """The lines of these numbers (from 1), sign for sign, without what would move a cursor.

    None of what is no source of the portal, is no text or is gone; and no line with personal data, which outlives
    in a log the mistake: a file that is not understood was not judged.
    """
    if path != SITE_FILE and path.split("/")[0] not in FOLDERS:
        return {}
    try:
        lines = read_text(root / path)[0].split("\n")
    except (RefusedError, OSError):
        return {}
    there = {number: lines[number - 1] for number in wanted if 0 < number <= len(lines)}
    return {number: shown(line.replace("\t", _TAB)) for number, line in there.items() if not is_private(line)}
