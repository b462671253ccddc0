"""`gongkai check --fix`: only sources of the portal, only what was checked, shown, and once is enough."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from gongkai.build import Order, build
from gongkai.cli import ERRORS, OK, run
from gongkai.scaffold import rewrite, theme_folders
from gongkai.work.mending import mendings

BASE = Path(__file__).parents[1] / "broken" / "_base"
ZC, JD = "content/policies/zc-1.md", "content/interpretations/jd-1.md"


@pytest.fixture
def portal(tmp_path: Path) -> Path:
    """A number with the wrong brackets, and a reference that repeats the mistake."""
    target = Path(shutil.copytree(BASE, tmp_path / "portal"))
    edit(target, ZC, "示政发〔2026〕1号", "示政发[2026]1号")
    edit(target, JD, "[示政发〔2026〕1号]", '["示政发[2026]1号"]')
    return target


def edit(portal: Path, path: str, old: str, new: str) -> None:
    data = (portal / path).read_bytes()
    assert old.encode() in data
    (portal / path).write_bytes(data.replace(old.encode(), new.encode(), 1))


def check(portal: Path, *more: str) -> int:
    return run(["check", "-C", str(portal), "--today", "2026-11-23", "--jobs", "1", *more])


def sources(portal: Path) -> dict[str, bytes]:
    return {str(p): p.read_bytes() for p in portal.rglob("*") if p.is_file() and ".gongkai/" not in str(p)}


def found(portal: Path):
    day = date(2026, 11, 23)
    theme = theme_folders(portal)
    order = Order(root=portal, out=portal / "public", theme=theme, day=day, today=day, only_check=True)
    return list(mendings(portal, order.store, build(order).findings))


def test_it_mends_the_number_and_those_who_refer_to_it(portal, capsys):
    assert check(portal) == ERRORS
    capsys.readouterr()
    assert check(portal, "--fix") == OK
    said = capsys.readouterr().out
    assert "-文号: 示政发[2026]1号\n+文号: 示政发〔2026〕1号\n" in said
    assert '-解读文件: ["示政发[2026]1号"]\n+解读文件: ["示政发〔2026〕1号"]\n' in said
    assert "自动改正了 2 处" in said and "GK201" not in said
    before = sources(portal)
    assert check(portal, "--fix") == OK
    assert "自动改正了 0 处" in capsys.readouterr().out
    assert sources(portal) == before


def test_diff_shows_and_writes_nothing(portal, capsys):
    before = sources(portal)
    assert check(portal, "--diff") == ERRORS
    assert "+文号: 示政发〔2026〕1号" in capsys.readouterr().out
    assert sources(portal) == before


def test_line_breaks_and_byte_order_marks_stay(portal):
    path = portal / ZC
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    before = path.read_bytes()
    check(portal, "--fix")
    assert path.read_bytes() == before.replace("示政发[2026]1号".encode(), "示政发〔2026〕1号".encode())


def test_formats_for_machines_stay_whole(portal, capsys):
    check(portal, "--fix", "--format", "json")
    captured = capsys.readouterr()
    assert json.loads(captured.out) == []
    assert "+文号: 示政发〔2026〕1号" in captured.err


def test_what_is_ignored_or_known_is_left_alone(portal):
    edit(portal, ZC, "示政发[2026]1号", "示政发[2026]1号 # gongkai: ignore GK201 因原件如此")
    before = (portal / ZC).read_bytes()
    check(portal, "--fix")
    assert (portal / ZC).read_bytes() == before


def test_a_file_that_changed_meanwhile_is_left_alone(portal):
    (mending,) = [m for m in found(portal) if m.path == ZC]
    edit(portal, ZC, "供水办法", "供水管理办法")
    before = (portal / ZC).read_bytes()
    assert not rewrite(portal, mending)
    assert (portal / ZC).read_bytes() == before
    assert rewrite(portal, next(m for m in found(portal) if m.path == ZC))


@pytest.mark.parametrize(
    "path", ["../elsewhere.md", "site_config.yml", "content/../../elsewhere.md", "content/link.md"]
)
def test_nothing_outside_is_ever_written(portal, path):
    elsewhere = portal.parent / "elsewhere.md"
    elsewhere.write_text("甲", "utf-8")
    (portal / "content/link.md").symlink_to(elsewhere)
    before = sources(portal.parent)
    assert not rewrite(portal, replace(found(portal)[0], path=path))
    assert sources(portal.parent) == before


def test_a_difference_repeats_no_personal_number(portal, capsys):
    number = "139" + "0" * 8
    edit(portal, ZC, "文号:", f"# {number}\n文号:")
    check(portal, "--diff")
    said = capsys.readouterr().out
    assert "+文号: 示政发〔2026〕1号" in said and number not in said
