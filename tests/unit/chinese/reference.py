"""Where the labelled reference data lies, when it is there: beside the repository, never inside it."""

from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[4] / "shared" / "corpus" / "reference"


def lines(name: str) -> list[str]:
    """Lines of a reference file; the calling test is skipped when the file is absent."""
    path = FOLDER / name
    if not path.is_file():
        pytest.skip(f"reference file {name} is not beside this checkout")
    return path.read_text(encoding="utf-8").splitlines()
