"""Words that want to be markup, formulas or lines of a calendar: in every released file they are words."""

from __future__ import annotations

import csv
import io
import json
import re
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree as ET

import openpyxl
import pytest
from icalendar import Calendar

from tests.fuzz.run import scheme
from tests.portal import Portal

EVIL = "\"'><img src=x onerror=alert(1)></script><script>alert(2)</script>{{7*7}};X,Y\nATTACH:x"
BODY = """
<img src=x onerror=alert(3)><svg onload=alert(4)></svg>[甲](javascript:alert(5)) [乙](data:text/html,x)
<a href="&#106;avascript:alert(6)">丙</a> <div style="position:fixed">丁</div>

![戊](x" onerror="alert(7))
"""
NAMED = re.compile(r"^( *-? *(?:标题|名称|地点|职责|一级事项|二级事项|受理单位|说明): )(.+)$", re.MULTILINE)


class _Active(HTMLParser):
    """Collects what a browser would run of its own; scripts of the site come from files, JSON-LD is data."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        if tag == "script" and not said.get("src") and said.get("type") != "application/ld+json":
            self.found.append("script")
        for name, value in attrs:
            runs = scheme(value or "").startswith(("javascript:", "vbscript:", "data:text"))
            if name.startswith("on") or name == "style" or runs:
                self.found.append(f"{tag} {name}={value}")


def _run(page: str) -> list[str]:
    parser = _Active()
    parser.feed(page)
    parser.close()
    return parser.found


def _some(out: Path, *endings: str) -> list[Path]:
    """The files with these endings, of each at least one."""
    found = [path for path in out.rglob("*") if path.suffix in endings]
    assert {path.suffix for path in found} == set(endings)
    return found


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The output of the small site with hostile names and titles, the same word the same way wherever it stands."""
    portal = Portal.small(tmp_path_factory.mktemp("hostile") / "portal")
    for path in (*portal.root.glob("content/*/*.md"), *portal.root.glob("catalogue/**/*.yml")):
        text = NAMED.sub(
            lambda m: m[1] + json.dumps(f"={m[2]}{EVIL}", ensure_ascii=False), path.read_text("utf-8")
        )
        path.write_text(text + (BODY if path.suffix == ".md" else ""), "utf-8")
    assert portal.build().released
    return portal.out


def test_no_page_runs_what_an_editor_wrote(out: Path) -> None:
    pages = {path: path.read_text("utf-8") for path in out.rglob("*.html")}
    assert sum("onerror=alert(1)" in page for page in pages.values()) > 5
    assert {path.name: found for path, page in pages.items() if (found := _run(page))} == {}
    assert not any("49;X" in page for page in pages.values())


def test_no_table_reckons_it(out: Path) -> None:
    cells = [
        cell
        for path in out.rglob("*.csv")
        for row in csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline=""))
        for cell in row
    ]
    assert any(cell.startswith("'=") for cell in cells)
    assert not any(cell.startswith(("=", "+", "@")) for cell in cells)
    for path in _some(out, ".xlsx"):
        book = openpyxl.load_workbook(path)
        assert not any(cell.data_type == "f" for sheet in book for row in sheet.iter_rows() for cell in row)


def test_feeds_calendars_and_data_are_whole(out: Path) -> None:
    for path in _some(out, ".rss", ".atom", ".xml"):
        ET.fromstring(path.read_bytes())
    for path in _some(out, ".json"):
        json.loads(path.read_bytes())
    for path in _some(out, ".ics"):
        lines = path.read_bytes().decode().split("\r\n")
        assert not any("\n" in line or "\r" in line or line.startswith("ATTACH") for line in lines)
        Calendar.from_ical(path.read_bytes())
