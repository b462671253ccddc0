"""The five damages of real imports, each in a small text of our own: glyphs, repeats, placeholders, script, numbers."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from gongkai.cli import run

BASE = Path(__file__).parents[1] / "broken/_base"
DAMAGES = {
    "glyphs": ("示政办发暡2026暢9号要求做到“三个一暠。", {"GK610"}),
    "repeats": ("1．．．．公布水质结果公布水质结果公布水质结果公布水质结果。。。。", {"GK612", "GK613"}),
    "placeholders": ("20xx年，为贯彻xx大精神，小编整理如下。", {"GK611"}),
    "script": ("民眾可以在入口网站的檔案欄目下載。", {"GK616", "GK631"}),
    "numbers": (
        "受理意见80件，办结60件，办结率85%。\n\n共3处，如下：\n\n| 地块 | 亩 |\n|---|---|\n| 东 | 1 |\n| 西 | 2 |\n| 合计 | 4 |",
        {"GK628", "GK629"},
    ),
}
MENDED = {
    "glyphs": "示政办发〔2026〕9号要求做到“三个一”。",
    "repeats": "1．公布水质结果。",
}


def checked(portal: Path, capsys: pytest.CaptureFixture[str], *more: str) -> set[str]:
    run(["check", "-C", str(portal), "--today", "2026-11-23", "--jobs", "1", *more])
    return set(re.findall(r": (GK6[1-3]\d) ", capsys.readouterr().out))


@pytest.fixture
def portal(tmp_path: Path) -> Path:
    return Path(shutil.copytree(BASE, tmp_path / "portal"))


def _write(portal: Path, body: str) -> Path:
    path = portal / "content/publicity/gs-1.md"
    path.write_text(path.read_text("utf-8").replace("选址见图。", body), "utf-8")
    return path


@pytest.mark.parametrize("name", DAMAGES)
def test_each_is_caught(name, portal, capsys):
    body, rules = DAMAGES[name]
    _write(portal, body)
    assert checked(portal, capsys) == rules


@pytest.mark.parametrize("name", MENDED)
def test_what_is_certain_is_mended(name, portal, capsys):
    path = _write(portal, DAMAGES[name][0])
    checked(portal, capsys, "--fix")
    assert path.read_text("utf-8").endswith(f"---\n\n{MENDED[name]}\n")
    assert checked(portal, capsys) == set()
