from gongkai.chinese.span import Span


def test_a_span_cuts_its_text():
    assert Span(1, 3, "x").of("甲乙丙丁") == "乙丙"


def test_spans_sort_by_place():
    assert sorted([Span(5, 6, "a"), Span(1, 9, "b")])[0].start == 1
