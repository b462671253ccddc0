"""One file → its records, or a finding on the right line. Whatever stands in it, nothing is raised."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gongkai.model.finding import Finding
from gongkai.read.source_file import Marks, kind_of, read_file
from gongkai.work.rulebook import rulebook

POLICY, TABLE = "content/policies/a.md", "catalogue/agencies.yml"


def read(root: Path, path: str, data: str | bytes):
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_bytes(data.encode() if isinstance(data, str) else data)
    return read_file(root, path)


def found(root: Path, path: str, data: str | bytes) -> list[tuple[str, int]]:
    return [(finding.rule, finding.line) for finding in read(root, path, data).source.findings]


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    data=st.one_of(
        st.binary(max_size=200),
        st.binary(max_size=80).map(lambda data: b"---\n" + data + b"\n---\n" + data),
        st.text(max_size=80).map(lambda text: f"---\n{text}\n---\n{text}".encode("utf-8", "surrogatepass")),
        st.text(alphabet="机构共用: -\n[]a", max_size=80).map(lambda text: f"机构:\n{text}".encode()),
    ),
    path=st.sampled_from([POLICY, TABLE, "content/x/a.md"]),
)
def test_no_bytes_raise(tmp_path, data, path):
    outcome = read(tmp_path, path, data)
    assert outcome.source.raws or outcome.source.findings or path == TABLE
    for finding in outcome.source.findings:
        assert finding.rule in rulebook()
        assert finding.path == path


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        (POLICY, "policy"),
        ("content/policies/2026/a.md", "policy"),
        (TABLE, "agency"),
        ("catalogue/matters/a.yml", "matter"),
        ("catalogue/matters.yaml", "matter"),
        ("content/a.md", None),
        ("content/agencies/a.md", None),
        ("content/policies/a.yml", None),
        ("catalogue/policies.yml", None),
        ("README.md", None),
    ],
)
def test_where_each_kind_lives(path, kind):
    about = kind_of(path)
    assert (about and about.name) == kind


def test_blank_lines_above_the_front_matter_shift_no_line(tmp_path):
    outcome = read(tmp_path, POLICY, "\n\n---\n标题: 甲\n附件: []\n---\n\n正文\n")
    assert outcome.marks.lines[("标题",)] == 4
    assert outcome.marks.body == 7


def test_a_byte_order_mark_and_windows_lines(tmp_path):
    outcome = read(tmp_path, POLICY, "\ufeff---\r\n标题: 甲\r\n---\r\n正文\r\n".encode())
    assert outcome.source.raws[0].tree == {"标题": "甲", "编号": "a"}
    assert outcome.marks.body == 4


def test_a_rule_in_the_body_is_no_fence(tmp_path):
    outcome = read(tmp_path, POLICY, "---\n标题: 甲\n---\n一\n\n---\n\n二\n")
    assert outcome.source.raws[0].body.source == "一\n\n---\n\n二\n"


def test_an_empty_front_matter_is_a_record_without_fields(tmp_path):
    assert read(tmp_path, POLICY, "---\n---\n").source.raws[0].tree == {"编号": "a"}


@pytest.mark.parametrize(
    ("path", "data", "wanted"),
    [
        (POLICY, "", ("GK003", 1)),
        (POLICY, "正文\n---\n标题: 甲\n---\n", ("GK003", 1)),
        (POLICY, "---\n- 甲\n---\n", ("GK002", 2)),
        (POLICY, "---\n标题: 甲\n---\n一\n二\x0b\n", ("GK016", 5)),
        (POLICY, "---\n标题: 甲\n---\n一\x85\n", ("GK016", 4)),
        (POLICY, "---\n标题: a\n---\n二\n".encode() + b"\xff", ("GK001", 5)),
        (TABLE, "", ("GK009", 1)),
        (TABLE, "共用: {}\n机构: 无\n", ("GK009", 2)),
        (TABLE, "机构:\n  - 编号: a\n  - 甲\n", ("GK002", 3)),
        (TABLE, "机构: []\n共用: 甲\n", ("GK002", 2)),
        (TABLE, "机构: []\n公用: {}\n", ("GK011", 0)),
        (TABLE, "- 编号: a\n", ("GK002", 1)),
    ],
)
def test_what_is_wrong_and_where(tmp_path, path, data, wanted):
    assert found(tmp_path, path, data) == [wanted]


def test_what_rows_share_is_found_where_it_stands(tmp_path):
    outcome = read(tmp_path, TABLE, "共用:\n  类别: 乡镇\n机构:\n  - 编号: a\n  - 编号: b\n    类别: 村社区\n")
    assert [raw.tree["类别"] for raw in outcome.source.raws] == ["乡镇", "村社区"]
    lines = [outcome.marks.line(Finding(rule="", keys=("机构", n, "类别"))) for n in (0, 1)]
    assert lines == [2, 6]


def test_links_and_pipes_are_not_read(tmp_path):
    folder = tmp_path / "content/policies"
    folder.mkdir(parents=True)
    (tmp_path / "x.md").write_text("---\n标题: 甲\n---\n", "utf-8")
    (folder / "link.md").symlink_to(tmp_path / "x.md")
    os.mkfifo(folder / "pipe.md")
    for name in ("link.md", "pipe.md"):
        assert read_file(tmp_path, f"content/policies/{name}").source.findings[0].rule == "GK008"


def test_a_place_without_a_key_of_its_own_is_its_parents():
    marks = Marks(lines={(): 2, ("附件",): 7, ("附件", 0): 8}, body=20)
    assert marks.line(Finding(rule="", keys=("附件", 0, "文件"))) == 8
    assert marks.line(Finding(rule="", keys=("标题",))) == 2
    assert marks.line(Finding(rule="", offset=3)) == 23
    assert marks.line(Finding(rule="", line=5, offset=3)) == 5
