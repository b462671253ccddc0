"""The drawing of a process: nothing overlaps, nothing leaves the paper, parallel steps stand side by side."""

from __future__ import annotations

import re
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from gongkai.plan.process import Flow, FlowBox, FlowStep, flow, stages, wrapped
from gongkai.plan.views_charts import WIDTH

WORDS = st.text(alphabet="受理审查决定送达ab1", min_size=1, max_size=30)
STEPS = st.lists(
    st.builds(
        FlowStep,
        name=WORDS,
        by=WORDS,
        limit=st.sampled_from(("", "即办", "5个工作日")),
        group=st.sampled_from("  甲乙"),
    ),
    max_size=9,
)


def step(name: str, group: str = "") -> FlowStep:
    return FlowStep(name=name, group=group)


def _drawn(*steps: FlowStep) -> Flow:
    drawing = flow(steps)
    assert drawing is not None
    return drawing


def test_one_step_is_not_drawn():
    assert flow([]) is None and flow([step("受理")]) is None


def test_steps_stand_one_below_the_other():
    first, second = _drawn(step("受理"), step("决定")).boxes
    assert first.x == second.x and first.y + first.height < second.y
    assert not first.together


def test_parallel_steps_stand_side_by_side_between_fork_and_join():
    drawing = _drawn(step("受理"), step("消防", "联审"), step("食品", "联审"), step("招牌", "联审"), step("出件"))
    before, *abreast, after = drawing.boxes
    assert len({box.y for box in abreast}) == 1 and all(box.together for box in abreast)
    assert before.y + before.height < abreast[0].y and abreast[0].y + abreast[0].height < after.y
    assert "并联：联审" in [text.text for text in drawing.texts]
    assert drawing.desc == "依次为：受理；消防、食品、招牌同时办理；出件。"


def test_too_many_for_a_phone_stand_between_two_rails():
    boxes = _drawn(*(step(name, "联审") for name in "甲乙丙丁")).boxes
    assert len({box.x for box in boxes}) == 1 and len({box.y for box in boxes}) == 4


def test_only_neighbours_run_together():
    rows = list(stages([step("甲", "联审"), step("乙"), step("丙", "联审"), step("丁", "联审")]))
    assert [[one.name for one in row] for row in rows] == [["甲"], ["乙"], ["丙", "丁"]]


def _meet(one: FlowBox, two: FlowBox) -> bool:
    across = one.x < two.x + two.width and two.x < one.x + one.width
    return across and one.y < two.y + two.height and two.y < one.y + one.height


@given(STEPS)
def test_nothing_overlaps_and_nothing_leaves_the_paper(steps):
    drawing = flow(steps)
    if drawing is None:
        return
    assert len(drawing.boxes) == len(steps)
    assert not any(_meet(one, two) for one, two in combinations(drawing.boxes, 2))
    assert all(box.x >= 0 and box.x + box.width <= WIDTH for box in drawing.boxes)
    assert all(box.y >= 0 and box.y + box.height <= drawing.height for box in drawing.boxes)
    assert all(0 <= text.y <= drawing.height for text in drawing.texts)
    assert all(float(n) >= 0 for line in drawing.lines for n in re.findall(r"-?[\d.]+", line))


@given(WORDS, st.integers(16, 200))
def test_wrapping_loses_nothing_and_fits(text, room):
    parts = wrapped(text, room, 16)
    assert "".join(parts) == text
    assert all(sum(16 if ord(c) > 0x2E7F else 9.6 for c in part) <= room for part in parts)
