"""The portal's own file of what its search must find."""

from __future__ import annotations

from pathlib import Path

from gongkai.model.search_test import SEARCH_TESTS_FILE
from gongkai.read.site_file import read_mapping
from gongkai.read.source_file import ReadFile


def read_search_tests(root: Path) -> ReadFile | None:
    """The file as one raw record of a pseudo-kind; None where there is none."""
    path = root / SEARCH_TESTS_FILE
    return read_mapping(root, SEARCH_TESTS_FILE, "search-tests") if path.exists() else None
