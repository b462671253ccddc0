"""Where lists live, and how they are cut into pages that stay as they are."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gongkai.plan.pages.listing import _items_of, _leaves
from gongkai.plan.places import PAGE_SIZE, list_url, sealed, topic_slug


@given(st.integers(0, 500))
def test_sealed_pages_and_the_front_page_hold_every_record(size):
    held = set()
    for number in range(sealed(size) + 1):
        start, count = _items_of(size, number)
        held |= set(range(start, start + count))
    assert held == set(range(size))


@given(st.integers(1, 500))
def test_one_more_record_changes_no_sealed_page_but_the_last(size):
    for number in range(1, sealed(size)):
        assert _items_of(size, number) == _items_of(size + 1, number)
        if number < sealed(size) - 1:
            assert _leaves("all", size, number) == _leaves("all", size + 1, number)


def test_urls():
    assert list_url("column:hearings") == "hearings/index.html"
    assert list_url("kind:policy", 3) == "lists/policies/page-3.html"
    assert list_url("agency:gov") == "agencies/gov/index.html"
    assert PAGE_SIZE == 20


def test_homophones_have_different_addresses():
    assert topic_slug("公示") != topic_slug("公事")
    assert topic_slug("公示").isascii()
