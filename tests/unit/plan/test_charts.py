"""Geometry: bars are as long as their values, parts fill their bar, lines break where a value is missing."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.plan.charts import bars, lines, stacked
from gongkai.plan.views_charts import WIDTH
from gongkai.render.environment import environment

THEME = Path(__file__).parents[3] / "theme"


def test_bars_are_in_proportion():
    chart = bars("b", "任务数", [("甲", 40), ("乙", 10)], unit="项")
    long, short = chart.rects
    assert long.width == 4 * short.width
    assert [t.text for t in chart.texts if t.role == "value"] == ["40项", "10项"]
    assert chart.rows == (("甲", "40项"), ("乙", "10项"))


def test_a_fixed_scale_is_kept():
    full, half = (bars("b", "进度", [("甲", value)], unit="%", top=100).rects[0].width for value in (100, 50))
    assert full == 2 * half


@given(st.lists(st.lists(st.integers(0, 200), min_size=3, max_size=3), min_size=1, max_size=9))
def test_parts_fill_their_bar_and_nothing_leaves_the_drawing(rows):
    chart = stacked("s", "状态", ("一", "二", "三"), [(f"第{n}行", row) for n, row in enumerate(rows)])
    assert all(rect.x >= 0 and rect.x + rect.width <= WIDTH for rect in chart.rects)
    for number, row in enumerate(rows):
        mine = [rect for rect in chart.rects if number * 50 <= rect.y < (number + 1) * 50]
        assert len(mine) == sum(1 for value in row if value)
        for left, right in pairwise(mine):
            assert left.x + left.width == pytest.approx(right.x, abs=0.11)
    assert [int(row[-1]) for row in chart.rows] == [sum(row) for row in rows]


def test_a_line_breaks_where_a_value_is_missing():
    chart = lines("l", "进度", ("一", "二", "三", "四"), [("平均", (10, None, 30, 40))], unit="%", top=100)
    (drawn,) = (path.d for path in chart.paths if path.series == 1)
    assert drawn.count("M") == 2 and drawn.count("L") == 1
    assert len(chart.dots) == 3
    assert chart.rows[1] == ("二", "—")


def test_higher_values_stand_higher():
    chart = lines("l", "件数", ("一", "二"), [("来信", (3, 9))])
    low, high = chart.dots
    assert high.y < low.y


def test_equal_values_have_no_highest():
    assert bars("b", "任务", [("甲", 1), ("乙", 1)], unit="项").desc == "共2项，都是1项。"
    assert "最高是甲（2项），最低是乙（1项）" in bars("b", "任务", [("甲", 2), ("乙", 1)], unit="项").desc


def test_nothing_is_no_fault():
    assert bars("b", "无", []).rects == () == stacked("s", "无", ("一",), []).rects
    assert lines("l", "无", (), []).dots == ()


def test_a_reader_of_the_page_gets_words_and_a_table():
    env = environment((THEME,), "test")
    template = env.from_string('{% from "chart/part.html" import chart %}{{ chart(c) }}')
    html = template.render(c=bars("b", "<任务>", [("甲", 4)], unit="项"))
    assert 'role="img" aria-labelledby="gk-chart-b-t gk-chart-b-d"' in html
    assert '<title id="gk-chart-b-t">&lt;任务&gt;</title>' in html
    assert '<th scope="row">甲</th><td class="gk-num">4项</td>' in html
    assert "style=" not in html
