"""A site weighs a rule otherwise: what is printed and the exit code follow, and nothing is read again for it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from gongkai.cli import ERRORS, OK, REFUSED, run

BASE = Path(__file__).parents[1] / "broken" / "_base"


@pytest.fixture
def portal(tmp_path: Path) -> Path:
    """The base, clean but for a number with the wrong brackets (GK201, an error)."""
    target = Path(shutil.copytree(BASE, tmp_path / "portal"))
    edit(target, "content/policies/zc-1.md", "示政发〔2026〕1号", "示政发[2026]1号")
    edit(target, "content/interpretations/jd-1.md", "示政发〔2026〕1号", "zc-1")
    return target


def edit(portal: Path, path: str, old: str, new: str) -> None:
    text = (portal / path).read_text("utf-8")
    assert old in text
    (portal / path).write_text(text.replace(old, new), "utf-8")


def weigh(portal: Path, level: str, rule: str = "GK201", path: str = "") -> None:
    lines = ["规则设置:", f"  - 规则: {rule}", f"    级别: {level}", "    理由: 旧文件正在改"]
    text = (BASE / "site_config.yml").read_text("utf-8") + "\n".join(lines) + "\n"
    (portal / "site_config.yml").write_text(text + (f"    路径: {path}\n" if path else ""), "utf-8")


def told(portal: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, list[tuple[str, str]]]:
    code = run(["check", "-C", str(portal), "--today", "2026-11-23", "--jobs", "1", "--format", "json"])
    return code, [(row["rule"], row["severity"]) for row in json.loads(capsys.readouterr().out)]


def test_the_severity_and_the_exit_code_follow_the_site(portal, capsys):
    assert told(portal, capsys) == (ERRORS, [("GK201", "error")])
    for level, severity in (("警告", "warning"), ("提示", "note"), ("错误", "error")):
        weigh(portal, level)
        assert told(portal, capsys) == (ERRORS if severity == "error" else OK, [("GK201", severity)])


def test_off_is_silent_and_only_where_it_is_said(portal, capsys):
    weigh(portal, "关闭", rule="GK2")
    assert told(portal, capsys) == (OK, [])
    weigh(portal, "关闭", path="content/publicity/**")
    assert told(portal, capsys) == (ERRORS, [("GK201", "error"), ("GK022", "note")])


def test_another_setting_reads_no_file_again(portal, capsys):
    told(portal, capsys)
    weigh(portal, "提示")
    run(["build", "-C", str(portal), "--today", "2026-11-23", "--jobs", "1"])
    assert "读取 0 个" in capsys.readouterr().out


def test_a_veto_cannot_be_weighed(portal, capsys):
    edit(portal, "content/policies/zc-1.md", "保障水质", "保障水质，电话 139" + "0" * 8)
    weigh(portal, "关闭", rule="GK502")
    assert run(["build", "-C", str(portal), "--today", "2026-11-23", "--jobs", "1", "-q"]) == REFUSED
    assert "GK021 警告" in capsys.readouterr().out


def test_a_level_that_does_not_exist_is_named(portal, capsys):
    weigh(portal, "否决")
    assert told(portal, capsys) == (ERRORS, [("GK104", "error")])
