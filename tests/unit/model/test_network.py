"""The tree of places and its counts."""

from __future__ import annotations

from gongkai.model.network import every, tree

FACTS = {
    "fw": {"level": "政务服务中心", "townships": "2"},
    "jia": {"level": "乡镇为民服务中心", "villages": "3", "groups": "30"},
    "yi": {"level": "乡镇为民服务中心", "villages": "2", "groups": "20", "closed": "x"},
    "jia-1": {"level": "村为民服务站", "groups": "12", "points": "9", "agents": "7"},
    "jia-2": {"level": "村为民服务站", "groups": "8"},
    "jia-2-1": {"level": "代办点", "agents": "2"},
    "jia-2-2": {"level": "代办点", "closed": "x"},
}
ABOVE = {"jia": "fw", "yi": "fw", "jia-1": "jia", "jia-2": "jia", "jia-2-1": "jia-2", "jia-2-2": "jia-2"}


def _open(facts):
    return "closed" not in facts


def test_counts_go_up_the_tree() -> None:
    (root,) = tree(FACTS, ABOVE, _open)
    counts = root.counts
    assert (counts.townships, counts.centres) == (2, 1)
    assert (counts.villages, counts.stations) == (5, 2)
    # A station that tells no number has the points with rows of their own that are open.
    assert (counts.groups, counts.points, counts.agents) == (50, 10, 9)


def test_what_nobody_says_is_not_made_up() -> None:
    facts = {key: {k: v for k, v in told.items() if k != "villages" or key != "yi"} for key, told in FACTS.items()}
    (root,) = tree(facts, ABOVE, _open)
    assert root.counts.villages is None and root.counts.groups == 50


def test_a_ring_or_a_wrong_level_makes_roots_and_loses_nobody() -> None:
    above = ABOVE | {"fw": "jia", "jia-1": "jia-2", "yi": "nowhere"}
    roots = tree(FACTS, above, _open)
    assert [root.id for root in roots] == ["fw", "yi", "jia-1"]
    assert sorted(branch.id for branch in every(roots)) == sorted(FACTS)
