import timeit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.chinese.text import excerpt, plain, similarity


def test_plain_text_of_a_page():
    source = """<p>关<b>于</b>&nbsp;x &lt;b&gt;</p><script>a<b"</script><style>p{}</style>
    <ul><li>一<li>二</ul><table><tr><td>甲</td><td>乙</td></tr></table> 3 < 5 <!-- <p>c -->
    <a title="x>y">链</a>接<br/>完<unclosed"""
    assert plain(source) == "关于 x <b>\n一\n二\n甲 乙\n3 < 5 链接\n完"


@pytest.mark.parametrize("piece", ["<!--", '<a "', "<a '>\"", "</script", "<script></script", "<", "<a<"])
def test_plain_is_linear_in_hostile_markup(piece):
    assert timeit.timeit(lambda: plain(piece * 20_000), number=1) < 1


def test_excerpt_keeps_whole_sentences():
    assert excerpt("第一句。第二句很长很长很长。", 6) == "第一句。"
    assert excerpt("短。", 10) == "短。"
    assert excerpt("第一段\n\n第二段", 20) == "第一段第二段"


def test_excerpt_cuts_with_an_ellipsis_but_not_through_a_number():
    assert excerpt("全市共办理事项，很多很多件", 8) == "全市共办理事项…"
    assert excerpt("全市共办理12345件", 8) == "全市共办理…"
    assert excerpt("abc", 0) == ""


def test_similarity_of_a_compressed_copy():
    whole = "规范决策公开流程，推进执行公开，加强管理公开，深化服务公开，促进结果公开。"
    assert similarity(whole[:20], whole) == 1.0
    assert similarity(whole, whole.replace("，", " ")) == 1.0
    assert similarity(whole, "今天天气很好，适合出门散步，不适合写公文。") == 0.0
    assert similarity("", whole) == 0.0


@given(st.text(), st.text())
def test_similarity_is_a_share(a, b):
    assert 0 <= similarity(a, b) == similarity(b, a) <= 1


@given(st.text(alphabet="政务公开，。abc 12〔〕", max_size=80) | st.text(), st.integers(-3, 40))
def test_excerpts_fit(text, length):
    assert len(excerpt(text, length)) <= max(length, 0) or not text.strip()


@given(st.text(alphabet="<>/!-abps\"'&;政 \n", max_size=80) | st.text())
def test_plain_never_raises_and_leaves_tidy_lines(source):
    lines = plain(source).split("\n")
    assert all(line == " ".join(line.split()) for line in lines)
