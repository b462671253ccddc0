"""An editor sets a rule aside in a file: nothing is told, nothing is shown, and unchanged files are not read again."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from gongkai.cli import OK, REFUSED, run
from tests.released import holders

BASE = Path(__file__).parents[1] / "broken" / "_base"
REMARK = "gongkai: ignore GK201 因原件如此"


@pytest.fixture
def portal(tmp_path: Path) -> Path:
    """The clean base, but for a number with the wrong brackets (GK201)."""
    target = Path(shutil.copytree(BASE, tmp_path / "portal"))
    edit(target, "policies/zc-1.md", "示政发〔2026〕1号", "示政发[2026]1号")
    edit(target, "interpretations/jd-1.md", "示政发〔2026〕1号", "zc-1")
    return target


def edit(portal: Path, path: str, old: str, new: str) -> None:
    text = (portal / "content" / path).read_text("utf-8")
    assert old in text
    (portal / "content" / path).write_text(text.replace(old, new, 1), "utf-8")


def told(portal: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    capsys.readouterr()
    run(["check", "-C", str(portal), "--today", "2026-11-23", "--jobs", "1", "--format", "json"])
    return [row["rule"] for row in json.loads(capsys.readouterr().out)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("1号", f"1号  # {REMARK}"),
        ("文号:", f"# {REMARK}\n文号:"),
        ("---\n", f"---\n# {REMARK}\n"),
        ("---\n", f"---\n# {REMARK.replace('GK201', 'GK201 GK301')}\n"),
    ],
)
def test_a_remark_sets_aside(portal, capsys, old, new):
    assert told(portal, capsys) == ["GK201"]
    edit(portal, "policies/zc-1.md", old, new)
    # The second rule of the last remark meets nothing.
    assert told(portal, capsys) == (["GK026"] if "GK301" in new else [])


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("example.com/", "example.com/  # gongkai: ignore GK640 因域名正在申请"),
        ("网址:", "# gongkai: ignore GK640 因域名正在申请\n网址:"),
        ("网站名称:", "# gongkai: ignore GK640 因域名正在申请\n网站名称:"),
    ],
)
def test_a_remark_in_the_configuration_sets_aside(portal, capsys, old, new):
    config = portal / "site_config.yml"
    told_of_domain = config.read_text("utf-8").replace("example.gov.cn", "example.com").replace("是", "否")
    config.write_text(told_of_domain, "utf-8")
    assert sorted(told(portal, capsys)) == ["GK201", "GK640"]
    config.write_text(told_of_domain.replace(old, new, 1), "utf-8")
    assert told(portal, capsys) == ["GK201"]
    config.write_text(told_of_domain.replace("主办单位:", f"# {REMARK}\n主办单位:"), "utf-8")
    assert sorted(told(portal, capsys)) == ["GK026", "GK201", "GK640"]


def test_a_remark_before_a_declaration_sets_its_faults_aside(portal, capsys):
    kind = portal / "catalogue/kinds/thing.yml"
    kind.parent.mkdir(parents=True)
    kind.write_text("名称: thing\n标题: 事项登记\n文件夹: things\n更新期限: 每周更新\n", "utf-8")
    assert sorted(told(portal, capsys)) == ["GK201", "GK543"]
    kind.write_text("# gongkai: ignore GK543 因正在改\n" + kind.read_text("utf-8"), "utf-8")
    assert told(portal, capsys) == ["GK201"]


def test_a_remark_elsewhere_does_not(portal, capsys):
    edit(portal, "policies/zc-1.md", "成文日期:", f"# {REMARK}\n成文日期:")
    assert sorted(told(portal, capsys)) == ["GK026", "GK201"]


def test_remarks_of_unchanged_files_are_remembered_and_forgotten_with_them(portal, capsys):
    edit(portal, "policies/zc-1.md", "1号", f"1号  # {REMARK}")
    assert told(portal, capsys) == told(portal, capsys) == []
    edit(portal, "policies/zc-1.md", f"  # {REMARK}", "")
    assert told(portal, capsys) == ["GK201"]


def test_in_a_file_that_cannot_be_read_no_remark_counts_as_unused(portal, capsys):
    edit(portal, "policies/zc-1.md", "1号", f"1号  # {REMARK}")
    edit(portal, "policies/zc-1.md", "成文日期: 2026-11-02", "成文日期: 月初")
    assert "GK026" not in told(portal, capsys)


def test_a_veto_is_never_set_aside(portal, capsys):
    number = "139" + "0" * 8
    edit(portal, "policies/zc-1.md", "保障水质", f"保障水质 {number} <!-- gongkai: ignore GK502 因公开电话 -->")
    assert run(["build", "-C", str(portal), "--today", "2026-11-23", "--jobs", "1", "-q"]) == REFUSED


def test_remarks_in_a_body_are_not_for_the_public(portal, capsys):
    edit(portal, "policies/zc-1.md", "1号", f"1号  # {REMARK}")
    for path in ("policies/zc-1.md", "pages/about.md"):
        with (portal / "content" / path).open("a", encoding="utf-8") as file:
            file.write("\n<!-- gongkai: ignore GK333 因内部原因 -->\n末段。\n")
    assert run(["build", "-C", str(portal), "--today", "2026-11-23", "--jobs", "1", "-q"]) == OK
    assert holders(portal / "public", "内部原因") == []
