"""What `gongkai check` prints of broken portals in each format: the source lines for people, files for machines."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from jsonschema import Draft4Validator

from gongkai.cli import ERRORS, FORMATS, OK, run
from tests.conftest import REPOSITORY
from tests.scenarios.test_broken_sites import BROKEN, TODAY, fictitious_mobile, portal_of

SCHEMA = json.loads((REPOSITORY / "tests/schemas/sarif-schema-2.1.0.json").read_text("utf-8"))
POLICY = "content/policies/zc-1.md"


def checked(portal: Path, capsys: pytest.CaptureFixture[str], *more: str) -> str:
    assert run(["check", "-C", str(portal), "--today", TODAY, "--jobs", "1", *more]) in (OK, ERRORS)
    return capsys.readouterr().out


@pytest.fixture
def portal(tmp_path: Path) -> Path:
    return Path(shutil.copytree(BROKEN / "_base", tmp_path / "portal"))


def edit(portal: Path, path: str, old: str, new: str) -> None:
    text = (portal / path).read_text("utf-8")
    assert old in text
    (portal / path).write_text(text.replace(old, new), "utf-8")


def test_people_see_the_line_with_a_mark_below_the_value(portal, capsys):
    edit(portal, POLICY, "成文日期: 2026-11-02", "成文日期: 十一月初")
    output = checked(portal, capsys)
    number = (portal / POLICY).read_text("utf-8").split("\n").index("成文日期: 十一月初") + 1
    head = f"    {number} | "
    assert f"\n{head}成文日期: 十一月初\n{'| ':>{len(head)}}          ^^^^^^^^\n    改法：" in output
    assert "\x1b" not in output


def test_a_line_of_a_spreadsheet_is_read_as_excel_wrote_it(tmp_path, capsys):
    portal = portal_of("GK466-serial", tmp_path)
    path = portal / "catalogue/key-tasks/2026.csv"
    path.write_bytes(path.read_text("utf-8").encode("gb18030"))
    assert "    3 | rw-2,2026,1,水质检测,市水务局,2026-11-30\n" in checked(portal, capsys)


def test_a_tab_is_seen(tmp_path, capsys):
    assert "    10 | →简称: 市图书馆\n" in checked(portal_of("GK002-tab", tmp_path), capsys)


def test_what_would_move_the_cursor_is_not_repeated(portal, capsys):
    edit(portal, POLICY, "成文日期: 2026-11-02", "成文日期: 十一\u202e月\u200b初")
    assert " | 成文日期: 十一�月�初\n" in checked(portal, capsys)


@pytest.mark.parametrize("name", ["GK001-gbk", "GK041-odd-names"])
def test_what_is_no_text_has_no_line(name, tmp_path, capsys):
    assert " | " not in checked(portal_of(name, tmp_path), capsys)


def test_a_link_is_not_followed(portal, capsys):
    (portal / "secret.md").write_text("SECRET\n", "utf-8")
    (portal / "content/policies/zc-9.md").symlink_to(portal / "secret.md")
    output = checked(portal, capsys)
    assert "zc-9.md" in output and "SECRET" not in output


# 家住 finds it; nothing else in the file would star it.
HOME = "张某某家住示例镇演示路3号2幢1单元402室。"


def with_home(portal: Path) -> None:
    """A home address in the text, and another mistake on the same line, above it and in another file."""
    path = portal / POLICY
    text = path.read_text("utf-8").replace("标题: 示例市", "标题: 示例  市")
    path.write_text(f"{text}\n{HOME}\n\n2026年09月03日查实。\n", "utf-8")
    edit(portal, "content/publicity/gs-1.md", "发布机构:", "发佈机构:")


def test_no_line_of_a_file_with_personal_data_is_shown(portal, capsys):
    with_home(portal)
    output = checked(portal, capsys)
    assert " GK507 " in output and " GK621 " in output
    assert " | 发佈机构: " in output
    assert "演示路3号" not in output and " | 2026年09月03日" not in output


def test_nor_if_the_site_has_set_the_rule_aside(portal, capsys):
    with_home(portal)
    edit(
        portal,
        "site_config.yml",
        "网站名称:",
        "规则设置:\n  - 规则: GK507\n    级别: 关闭\n    理由: 演示\n网站名称:",
    )
    output = checked(portal, capsys)
    assert " GK507 " not in output and " GK621 " in output
    assert " | 2026年09月03日" not in output and "402室" not in output


def test_nor_if_the_file_is_not_understood(portal, capsys):
    """Then no rule has judged it: the line itself is looked at."""
    edit(portal, POLICY, "公开属性:", f"联繫: {HOME}\n热線: {fictitious_mobile()}\n公開属性:")
    output = checked(portal, capsys)
    assert " GK507 " not in output and "“联繫”" in output and "“热線”" in output
    assert " | 公開属性: 主动公开\n" in output
    assert "402室" not in output and " | 热線" not in output and fictitious_mobile() not in output


def test_a_narrow_terminal_gets_narrow_lines(portal, capsys, monkeypatch):
    edit(portal, POLICY, "成文日期: 2026-11-02", f"成文日期: {'很' * 90}")
    monkeypatch.setenv("COLUMNS", "60")
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    (shown,) = [line for line in checked(portal, capsys, "-q").split("\n") if " | 成文日期" in line]
    assert shown.endswith("很…") and len(shown) < 50


def _hostile(target: Path) -> Path:
    """A portal with mistakes of all severities, and with names of files that are hard to write down."""
    portal = portal_of("GK041-odd-names", target)
    with_home(portal)
    shutil.copy(portal / POLICY, portal / "content/policies/有 空格#100%.md")
    return portal


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_survives_hostile_names_and_keeps_silence(form, tmp_path, capsys):
    output = checked(_hostile(tmp_path), capsys, "--format", form)
    assert os.fsencode(output).decode("utf-8") and "演示路3号" not in output
    assert "GK041" in output and not set(map(chr, range(32))) & set(output) - {"\n"}


def test_no_two_formats_are_the_same(tmp_path, capsys):
    portal = portal_of("GK041-odd-names", tmp_path)
    assert len({checked(portal, capsys, "--format", form) for form in FORMATS}) == len(FORMATS)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_sarif_of_a_broken_portal_is_valid(lang, tmp_path, capsys):
    log = json.loads(checked(_hostile(tmp_path), capsys, "--format", "sarif", "--lang", lang))
    assert [error.message for error in Draft4Validator(SCHEMA).iter_errors(log)] == []
    results = log["runs"][0]["results"]
    assert len(results) > 5 and all(result["locations"] for result in results)
    places = [result["locations"][0]["physicalLocation"] for result in results]
    assert "content/policies/%E6%9C%89%20%E7%A9%BA%E6%A0%BC%23100%25.md" in {
        place["artifactLocation"]["uri"] for place in places
    }
    columns = [place for place in places if "startColumn" in place["region"]]
    assert columns and not [place for place in columns if "zc-1" in place["artifactLocation"]["uri"]]


def test_sarif_of_the_sample_is_valid(tmp_path, capsys):
    for name in ("content", "catalogue"):
        shutil.copytree(REPOSITORY / name, tmp_path / name)
    shutil.copy(REPOSITORY / "site_config.yml", tmp_path)
    log = json.loads(checked(tmp_path, capsys, "--format", "sarif"))
    assert [error.message for error in Draft4Validator(SCHEMA).iter_errors(log)] == []
    assert log["runs"][0]["results"]


def test_gitlab_and_junit_tell_what_text_tells(tmp_path, capsys):
    portal = _hostile(tmp_path)
    rows = json.loads(checked(portal, capsys, "--format", "json"))
    issues = json.loads(checked(portal, capsys, "--format", "gitlab"))
    cases = list(ET.fromstring(checked(portal, capsys, "--format", "junit")).iter("testcase"))
    assert [row["fingerprint"] for row in rows] == [issue["fingerprint"] for issue in issues]
    assert len({issue["fingerprint"] for issue in issues}) == len(issues)
    assert [case.get("file") for case in cases] == [row["path"] for row in rows]
    failed = [case.find("failure") is not None for case in cases]
    assert failed == [row["severity"] in ("veto", "error") for row in rows] and set(failed) == {True, False}


def test_a_finding_keeps_its_fingerprint_when_lines_move(portal, capsys):
    edit(portal, POLICY, "成文日期: 2026-11-02", "成文日期: 十一月初")
    before = json.loads(checked(portal, capsys, "--format", "gitlab"))
    edit(portal, POLICY, "标题:", "# 说明\n标题:")
    after = json.loads(checked(portal, capsys, "--format", "gitlab"))
    assert [issue["fingerprint"] for issue in before] == [issue["fingerprint"] for issue in after]
    ((old, new),) = [(a, b) for a, b in zip(before, after, strict=True) if a["location"]["path"] == POLICY]
    assert old["location"]["lines"]["begin"] + 1 == new["location"]["lines"]["begin"]


def test_a_clean_portal_is_empty_in_every_format(portal, capsys):
    for form in ("json", "gitlab"):
        assert json.loads(checked(portal, capsys, "--format", form)) == []
    assert checked(portal, capsys, "--format", "github").strip() == ""
    assert json.loads(checked(portal, capsys, "--format", "sarif"))["runs"][0]["results"] == []
    (case,) = ET.fromstring(checked(portal, capsys, "--format", "junit")).iter("testcase")
    assert list(case) == []
