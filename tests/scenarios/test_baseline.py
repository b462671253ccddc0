"""An old portal is checked for the first time: what is known is hidden, what is new is told, what is mended shrinks."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from gongkai.cli import ERRORS, OK, USAGE, run

BASE = Path(__file__).parents[1] / "broken" / "_base"
FILE = "gongkai-baseline.json"
ZC = "content/policies/zc-1.md"


@pytest.fixture
def portal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A portal with a wrong 文号 (GK201) and a wrong 索引号 (GK203), both in its baseline."""
    target = Path(shutil.copytree(BASE, tmp_path / "portal"))
    edit(target, ZC, "示政发〔2026〕1号", "示政发[2026]1号")
    edit(target, ZC, "sl001/2026-00001", "旧索引")
    edit(target, "content/interpretations/jd-1.md", "示政发〔2026〕1号", "zc-1")
    assert check(target) == ERRORS
    assert check(target, "--write-baseline") == OK
    capsys.readouterr()
    return target


def edit(portal: Path, path: str, old: str, new: str) -> None:
    text = (portal / path).read_text("utf-8")
    assert old in text
    (portal / path).write_text(text.replace(old, new, 1), "utf-8")


def check(portal: Path, *more: str) -> int:
    return run(["check", "-C", str(portal), "--today", "2026-11-23", "--jobs", "1", *more])


def known(portal: Path) -> list[str]:
    return [row["rule"] for row in json.loads((portal / FILE).read_text("utf-8"))["已知问题"]]


def told(portal: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    capsys.readouterr()
    check(portal, "--format", "json")
    return [row["rule"] for row in json.loads(capsys.readouterr().out)]


def test_what_is_known_is_hidden_and_counted(portal, capsys):
    assert known(portal) == ["GK201", "GK203"]
    assert check(portal) == OK
    assert "另有 2 个已知问题在基线里" in capsys.readouterr().out
    assert run(["build", "-C", str(portal), "--today", "2026-11-23", "--jobs", "1"]) == OK
    assert "另有 2 个已知问题在基线里" in capsys.readouterr().out


def test_lines_may_move(portal, capsys):
    edit(portal, ZC, "---\n", "---\n# 一行\n# 又一行\n")
    assert told(portal, capsys) == []


def test_another_value_is_another_finding(portal, capsys):
    edit(portal, ZC, "示政发[2026]1号", "示政发(2026)1号")
    assert sorted(told(portal, capsys)) == ["GK027", "GK201"]


def test_a_second_one_of_a_kind_is_new(portal, capsys):
    shutil.copyfile(portal / ZC, portal / "content/policies/zc-2.md")
    assert told(portal, capsys).count("GK201") == 1


def test_what_is_mended_can_be_taken_out_and_nothing_new_comes_in(portal, capsys):
    edit(portal, ZC, "旧索引", "sl001/2026-00001")
    assert told(portal, capsys) == ["GK027"]
    edit(portal, ZC, "成文日期: 2026-11-02", "成文日期: 2026-11-05")
    assert check(portal, "--write-baseline") == ERRORS
    assert known(portal) == ["GK201"]
    assert told(portal, capsys) == ["GK202"]


def test_what_cannot_be_read_for_now_stays_in_the_baseline(portal, capsys):
    edit(portal, ZC, "印发日期: 2026-11-03", "印发日期: 月初")
    assert "GK027" not in told(portal, capsys)
    check(portal, "--write-baseline")
    assert known(portal) == ["GK201", "GK203"]


def test_what_keeps_a_record_or_a_release_back_is_never_hidden(portal, capsys):
    (portal / FILE).unlink()
    edit(portal, ZC, "保障水质", "保障水质，电话 139" + "0" * 8)
    assert check(portal, "--write-baseline") == ERRORS
    assert "GK502" not in known(portal)
    assert told(portal, capsys) == ["GK502"]


def test_a_damaged_baseline_hides_nothing_and_is_not_overwritten(portal, capsys):
    (portal / FILE).write_text("{", "utf-8")
    assert sorted(told(portal, capsys)) == ["GK028", "GK201", "GK203"]
    assert check(portal, "--write-baseline") == USAGE
    assert (portal / FILE).read_text("utf-8") == "{"


@pytest.mark.parametrize("times", [0, -1, 10**30])
def test_a_forged_count_is_damage(portal, capsys, times):
    """Minus one and one more would be nothing that has gone: the file would never be told to be out of date."""
    edit(portal, FILE, '"times":1', f'"times":{times}')
    assert sorted(told(portal, capsys)) == ["GK028", "GK201", "GK203"]


def test_writing_twice_gives_the_same_bytes(portal):
    before = (portal / FILE).read_bytes()
    check(portal, "--write-baseline")
    assert (portal / FILE).read_bytes() == before
