"""按状态查看 and the lists by year of publication: what the search narrows by, without a script."""

from __future__ import annotations

from datetime import date

from tests.portal import Portal

SECOND = "content/policies/second.md"


def _second(portal: Portal, more: str) -> None:
    text = portal.read("content/policies/example-policy.md")
    text = text.replace("标题: 某某市", "标题: 第二份某某市").replace("〔2026〕1号", "〔2026〕2号")
    portal.write(SECOND, text.replace("体裁: 通知\n", f"体裁: 通知\n{more}"))


def test_a_window_moves_through_its_states_and_leaves(portal: Portal) -> None:
    seen = []
    for day in (date(2026, 10, 12), date(2026, 11, 11), date(2026, 11, 12)):
        portal.day = day
        portal.build()
        page = portal.page("inquiry/states.html")
        seen.append(("正在进行</h2>" in page, "publicity/example" in page or "example-publicity.html" in page))
    assert seen == [(True, True), (True, True), (False, False)]


def test_policies_that_are_not_simply_in_force_stand_by_their_state(portal: Portal) -> None:
    _second(portal, "施行日期: 2026-12-01\n")
    portal.day = date(2026, 11, 23)
    portal.build()
    page = portal.page("inquiry/states.html")
    assert "尚未施行的政策文件" in page and "policies/second.html" in page
    assert "policies/example-policy.html" not in page
    portal.day = date(2026, 12, 1)
    portal.build()
    assert "policies/second.html" not in portal.page("inquiry/states.html")
    _second(portal, "施行日期: 2026-10-20\n失效日期: 2026-11-30\n")
    portal.build()
    page = portal.page("inquiry/states.html")
    assert "已失效的政策文件" in page and "policies/second.html" in page


def test_each_year_of_publication_has_a_list_and_the_finder_leads_to_it(portal: Portal) -> None:
    _second(portal, "")
    portal.change(SECOND, "发布日期: 2026-10-12", "发布日期: 2025-12-31")
    portal.change(SECOND, "成文日期: 2026-10-12", "成文日期: 2025-12-30")
    portal.build()
    finder = portal.page("inquiry/index.html")
    assert finder.index("lists/published-2026/index.html") < finder.index("lists/published-2025/index.html")
    assert "inquiry/states.html" in finder and 'id="search-results"' in finder
    assert "policies/second.html" in portal.page("lists/published-2025/index.html")
    portal.remove(SECOND)
    portal.build()
    assert not (portal.out / "lists/published-2025/index.html").exists()
    assert "published-2025" not in portal.page("inquiry/index.html")
