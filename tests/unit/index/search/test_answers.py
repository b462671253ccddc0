"""What the pages of results ask of the engine: narrowing, counts, order, further pages, what is missing."""

import pytest
from tests.node import needs_node

from .samples import Unit, node, write_index

pytestmark = needs_node

KINDS = ("公示", "政策文件", "政策文件")
UNITS = [
    Unit(
        url=f"n/{at}.html",
        record=f"n{at}",
        title=f"第{at}次会议纪要",
        text="会议研究了预算" + ("和停车收费" if at % 2 else ""),
        kind=KINDS[at % 3],
        day=f"2026-01-{at:02}",
        facets={"种类": (KINDS[at % 3],), "年份": ("2026",)},
    )
    for at in range(1, 31)
]


@pytest.fixture
def index(tmp_path):
    write_index(tmp_path, b=UNITS[:20], c=UNITS[20:])
    return str(tmp_path)


def asked(index, body):
    return node(f"const engine = opened(input); {body}", index)


def test_a_chosen_value_narrows_the_hits_but_not_the_values_beside_it(index):
    said = asked(
        index,
        "const found = await engine.query('预算', { filters: { 种类: ['公示'] } });"
        "return [found.total, await found.counts('种类'), await found.counts('年份')]",
    )
    assert said == [10, [["政策文件", 20], ["公示", 10]], [["2026", 10]]]


def test_without_a_query_everything_is_there_when_asked_for(index):
    said = asked(
        index,
        "const all = await engine.query('', { all: true, byDay: true }), none = await engine.query('');"
        "return [all.total, all.hits[0].title, none.total]",
    )
    assert said == [30, "第30次会议纪要", 0]


def test_pages_follow_each_other_without_gaps_or_repeats(index):
    said = asked(
        index,
        "const found = await engine.query('\"停车收费\"');"
        "const more = await found.page(10);"
        "return [found.total, found.hits.concat(more).map((hit) => hit.url)]",
    )
    total, urls = said
    assert total == 15
    assert sorted(urls) == sorted(unit.url for unit in UNITS if "停车收费" in unit.text)


def test_a_missing_part_is_counted_and_the_rest_is_found(index, tmp_path):
    for path in tmp_path.glob("c/**/*.js"):
        path.unlink()
    said = asked(
        index,
        "const found = await engine.query('预算', { byDay: true });return [found.total, found.failed() > 0]",
    )
    assert said == [20, True]
