"""Hostile and clumsy YAML: a tree, or a `TreeError` with the right line, and never anything else."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gongkai.read.yaml_tree import MAX_DEPTH, TreeError, parse_tree

YAMLISH = st.text(alphabet="ab标题:： -[]{}\"'&*!|>%@`#?,\n\t\\0", max_size=120)


def refused(text: str, first_line: int = 1):
    with pytest.raises(TreeError) as caught:
        parse_tree(text, first_line)
    return caught.value.finding


@settings(deadline=None)
@given(st.one_of(st.text(max_size=200), YAMLISH))
def test_no_text_raises_anything_else(text):
    # The reader has evened or refused every other line break before.
    text = re.sub("[\r\x85\u2028\u2029]", "\n", text)
    try:
        tree, lines = parse_tree(text)
    except TreeError as error:
        assert 1 <= error.finding.line <= text.count("\n") + 2
    else:
        assert all(1 <= line <= text.count("\n") + 1 for line in lines.values())
        assert tree is None or lines


@settings(deadline=None)
@given(
    st.recursive(
        st.text(alphabet="办法ab 1", max_size=8),
        lambda inner: st.one_of(
            st.lists(inner, max_size=3),
            st.dictionaries(st.text(alphabet="标题a", min_size=1, max_size=3), inner, max_size=3),
        ),
        max_leaves=8,
    )
)
def test_what_is_written_is_read(tree):
    import json

    assert parse_tree(json.dumps(tree, ensure_ascii=False))[0] == tree


@pytest.mark.parametrize(
    "text", ["[" * 100_000, "- " * 50_000, "{a: " * 30_000, "\n".join(" " * n + "a:" for n in range(3000))]
)
def test_deep_nesting_is_refused_at_once(text):
    start = time.perf_counter()
    assert refused(text).rule == "GK006"
    assert time.perf_counter() - start < 1


def test_the_deepest_allowed_nesting_is_read():
    parse_tree("[" * MAX_DEPTH + "]" * MAX_DEPTH)


def test_an_alias_bomb_is_refused():
    bomb = "a0: &a0 [x, x]\n" + "".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n" for n in range(1, 40))
    assert refused(bomb).rule == "GK005"


@pytest.mark.parametrize("text", ["标题: *重要*", "标题: &通知", "标题: &a x", "<<: *a"])
def test_reference_signs_are_named_as_such(text):
    assert refused(text).rule == "GK005"


def test_scalars_stay_as_typed():
    tree, _ = parse_tree('邮编: 0123\n时刻: 12:30\n是: no\n空: ~\n大: 1_000\n引: "007"\n')
    assert tree == {"邮编": "0123", "时刻": "12:30", "是": "no", "空": "~", "大": "1_000", "引": "007"}


def test_lines_count_from_the_files_first():
    _, lines = parse_tree("标题: 办法\n附件:\n  - 文件: a.pdf\n  - 文件: b.pdf\n", first_line=5)
    assert lines[("标题",)] == 5
    assert lines[("附件", 1, "文件")] == 8


@pytest.mark.parametrize(
    ("text", "line", "word"),
    [
        ("标题: 甲\n文号：乙\n索引号: 丙\n", 2, "中文“：”"),
        ("标题：甲\n文号: 乙\n", 1, "中文“：”"),
        ("标题:甲\n文号: 乙\n", 1, "没有空格"),
        ('标题: "甲\n文号: 乙\n索引号: 丙\n', 1, "引号没有配对"),
        ("标题: [甲\n文号: 乙\n", 1, "括号没有配对"),
        ("标题: 甲\n\t文号: 乙\n", 2, "制表符"),
        ("标题: [甲]乙\n文号: 丙\n", 1, "单引号"),
        ("标题: 甲: 乙\n", 1, "英文冒号加空格"),
        ("标题: !甲\n", 1, "感叹号"),
        ("标题: !!str 甲\n", 1, "感叹号"),
        ("标题: @甲\n", 1, "@"),
        ("标题: - 甲\n", 1, "另起一行"),
        ('标题: "a\\qb"\n', 1, "反斜杠"),
        ("标题: 甲\n---\n文号: 乙\n", 2, "---"),
        ("? [甲]\n: 乙\n", 1, "名称"),
    ],
)
def test_common_slips_are_named_where_they_are(text, line, word):
    found = refused(text)
    assert (found.rule, found.line) == ("GK002", line)
    assert word in found.args["problem"]


def test_a_key_written_twice():
    found = refused("标题: 甲\n文号: 乙\n标题: 丙\n", first_line=2)
    assert (found.rule, found.line, found.args["key"]) == ("GK004", 4, "标题")


@pytest.mark.parametrize("text", ['a: "x\\0y"', 'a: "x\\x0by"', 'a: "x\\u2028y"', 'b: "\\N"'])
def test_control_characters_written_as_escapes(text):
    assert refused(text).rule == "GK016"
