"""Builds gongkai's index of a set of documents, as a portal's build does: python -m benchmarks.search.ours DOCS FOLDER"""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

from gongkai.index.search.segment import segment_files, segments_of
from gongkai.index.search.tables import small_files
from gongkai.model.search_words import synonyms, text_of
from gongkai.plan.views_machines import SearchUnit
from gongkai.read.search_words import default_search_words

CLIENT = Path(__file__).resolve().parents[2] / "theme/assets/js"


def unit(doc: Mapping[str, str]) -> SearchUnit:
    """A document as one hit."""
    said = {name: doc[name] for name in ("url", "title", "kind", "agency", "number", "day", "text")}
    facets = {"种类": (doc["kind"],), "机关": (doc["agency"],), "年份": (doc["day"][:4],)}
    return SearchUnit(record=doc["id"], first=True, heading="", state=(), facets=facets, **said)


def main() -> None:
    docs, folder = Path(sys.argv[1]), Path(sys.argv[2])
    shutil.rmtree(folder, ignore_errors=True)
    units = [unit(json.loads(line)) for line in docs.read_text("utf-8").splitlines()]
    units.sort(key=lambda unit: (unit.day, unit.record))
    words, said = synonyms(text_of(default_search_words())), {}
    for name, start, end in segments_of(len(units)):
        made = segment_files(name, units[start:end], words)
        said[name] = (made.stamp, made.head)
        for path, data in made.files:
            _write(folder / path, data)
    for path, data in small_files(said):
        _write(folder / path, data)
    for name in ("search-words.js", "search-core.js"):
        shutil.copy(CLIENT / name, folder / name)


def _write(path: Path, data: bytes) -> None:
    try:
        path.write_bytes(data)
    except FileNotFoundError:
        path.parent.mkdir(parents=True)
        path.write_bytes(data)


if __name__ == "__main__":
    main()
