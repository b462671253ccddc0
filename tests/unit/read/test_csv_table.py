"""A table from a spreadsheet says the same as one in YAML."""

from __future__ import annotations

import pytest

from gongkai.model.key_task import KeyTask
from gongkai.read.csv_table import parse_csv
from gongkai.read.source_file import read_file
from gongkai.read.yaml_tree import TreeError


def rows(text: str):
    return parse_csv(text, KeyTask, "任务")


def test_lists_and_groups():
    (row,), _ = rows("编号,责任单位,一季度,分季度进度.二季度\nrw-1,甲局、乙局,20,40\n")
    assert row == {"编号": "rw-1", "责任单位": ["甲局", "乙局"], "分季度进度": {"一季度": "20", "二季度": "40"}}


def test_a_semicolon_keeps_the_other_sign_inside_a_name():
    (row,), _ = rows("佐证\n《甲、乙办法》；《丙办法》\n")
    assert row["佐证"] == ["《甲、乙办法》", "《丙办法》"]


def test_groups_in_a_list_belong_together_by_order():
    (row,), _ = rows("原时限,新时限,理由\n2026-06-30；2026-09-30,2026-09-30；2026-12-31,汛期；材料\n")
    assert row["时限变更"] == [
        {"原时限": "2026-06-30", "新时限": "2026-09-30", "理由": "汛期"},
        {"原时限": "2026-09-30", "新时限": "2026-12-31", "理由": "材料"},
    ]


def test_empty_cells_and_rows_are_not_written():
    found, _ = rows("编号,任务\nrw-1,\n,\nrw-2,丙\n")
    assert found == [{"编号": "rw-1"}, {"编号": "rw-2", "任务": "丙"}]


def test_lines_are_those_of_the_file():
    _, lines = rows('编号,任务,旁注\nrw-1,"第一行\n第二行",\n\nrw-2,乙,丙\n')
    assert (lines["任务", 0], lines["任务", 1]) == (2, 5)
    assert lines["任务", 1, "旁注"] == 1


@pytest.mark.parametrize(
    ("text", "line"),
    [("", 1), ("编号,,任务\nx,y,z\n", 1), ("编号,编号\nx,y\n", 1), ("编号\nx\ny,z\n", 3), ('编号\n"x\n', 2)],
)
def test_what_is_no_table_is_refused_with_its_line(text, line):
    with pytest.raises(TreeError) as error:
        rows(text)
    assert error.value.finding.line == line


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_both_encodings_are_read(tmp_path, encoding):
    (tmp_path / "catalogue/key-tasks").mkdir(parents=True)
    path = "catalogue/key-tasks/2026.csv"
    (tmp_path / path).write_bytes("编号,任务\r\nrw-1,城区管网改造\r\n".encode(encoding))
    read = read_file(tmp_path, path)
    assert read.source.findings == ()
    assert read.source.raws[0].tree == {"编号": "rw-1", "任务": "城区管网改造"}
