"""Letters are published with consent alone, and a withdrawn consent takes them down."""

from __future__ import annotations

import pytest

from tests.portal import Portal
from tests.released import holders

LETTER = """---
标题: 独一无二的来信标题
发布机构: 市政府办公室
发布日期: 2026-11-12
公开属性: {openness}
主题: [只有这封信的主题]
类型: 咨询
来信日期: 2026-11-02
同意公开: {consent}
答复单位: 市政府办公室
答复日期: 2026-11-10
答复: |
  独一无二的答复。
  第二段。
---

独一无二的来信正文。
"""
WORDS = ("独一无二", "只有这封信的主题")


def _traces(portal: Portal) -> list[str]:
    """The files of the output in which the letter leaves a word."""
    return holders(portal.out, *WORDS)


@pytest.fixture
def portal(tmp_path, fast_chrome):
    return Portal.small(tmp_path / "portal")


def test_a_letter_is_asked_and_answered(portal):
    portal.write("content/letters/lx-1.md", LETTER.format(openness="主动公开", consent="是"))
    assert portal.build().released
    page = portal.page("letters/lx-1.html")
    assert all(word in page for word in ("独一无二的来信正文", "独一无二的答复", "第二段", "历时 6 个工作日"))
    assert "独一无二的来信标题" in portal.page("mailbox/index.html")
    assert any(name.startswith("search/") for name in _traces(portal))


@pytest.mark.parametrize(("openness", "consent"), [("主动公开", "否"), ("不予公开", "否"), ("不予公开", "是")])
def test_without_consent_it_is_nowhere(portal, openness, consent):
    portal.write("content/letters/lx-1.md", LETTER.format(openness=openness, consent=consent))
    assert portal.build().released
    assert _traces(portal) == []


def test_withdrawn_consent_takes_it_down(portal):
    portal.write("content/letters/lx-1.md", LETTER.format(openness="主动公开", consent="是"))
    assert portal.build().released and _traces(portal)
    portal.change("content/letters/lx-1.md", "同意公开: 是", "同意公开: 否")
    assert portal.build().released
    assert _traces(portal) == []


@pytest.mark.parametrize("field", ["来信人", "姓名", "联系电话", "地址"])
def test_there_is_no_room_for_the_writer(portal, field):
    text = LETTER.format(openness="主动公开", consent="是").replace("类型:", f"{field}: 张示例\n类型:")
    portal.write("content/letters/lx-1.md", text)
    assert "GK102" in {finding.rule for finding in portal.build().findings}
    assert _traces(portal) == []
