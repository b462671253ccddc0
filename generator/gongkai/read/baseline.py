"""gongkai-baseline.json: one line for each finding that is known."""

from __future__ import annotations

from pathlib import Path

import msgspec

from gongkai.model.baseline import Known

BASELINE_FILE = "gongkai-baseline.json"
MOST = 1_000_000


class _File(msgspec.Struct, forbid_unknown_fields=True):
    known: list[Known] = msgspec.field(name="已知问题")


_decoder = msgspec.json.Decoder(_File)


def read_baseline(root: Path) -> tuple[Known, ...] | None:
    """What is known; None where there is no baseline. Raises ValueError if the file is none."""
    path = root / BASELINE_FILE
    if path.is_symlink() or not path.is_file():
        return None
    known = tuple(_decoder.decode(path.read_bytes()).known)
    if any(not 0 < row.times <= MOST for row in known):
        raise ValueError("a finding is known once or more often")
    return known


def baseline_text(known: tuple[Known, ...]) -> str:
    """The file's text: a change of one finding is a change of one line."""
    rows = ",\n".join(msgspec.json.encode(row).decode() for row in known)
    return f'{{"已知问题": [\n{rows}\n]}}\n'
