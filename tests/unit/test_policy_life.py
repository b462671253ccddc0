"""The life of a document after publication: acted upon, put right, withdrawn, moved, taken down."""

from datetime import timedelta

import pytest
from tests.portal import Portal
from tests.released import words_in

from gongkai.model.number_gap import gaps, uncovered

POLICY = """---
标题: {title}
文号: 某市政规〔2026〕{number}号
发文机关: [gov]
发布机构: gov
成文日期: {signed}
发布日期: {signed}
公开属性: 主动公开
须解读: 否
{more}---

## 一、要求

（一）按月公布{title}。
"""

pytestmark = pytest.mark.usefixtures("fast_chrome")


def put(portal, name, number, signed="2026-10-08", more=""):
    text = POLICY.format(title=f"办法{number}", number=number, signed=signed, more=more)
    portal.write(f"content/policies/{name}.md", text)


@pytest.fixture
def portal(tmp_path):
    portal = Portal.small(tmp_path / "portal")
    put(portal, "old", 1)
    assert portal.build().released
    return portal


def found(outcome, rule):
    return [finding for finding in outcome.findings if finding.rule == rule]


def equal_to_scratch(portal, tmp_path):
    return portal.tree() == portal.scratch(tmp_path / "scratch")


def test_a_repeal_reaches_the_other_document_and_goes_again(portal, tmp_path):
    assert "现行有效" in portal.page("policies/old.html")
    put(portal, "new", 2, "2026-11-02", "废止文件:\n  - 文件: old\n")
    portal.build()
    assert "已废止" in portal.page("policies/old.html")
    assert "2026年11月2日" in portal.page("policies/old.html")
    assert "本文件废止" in portal.page("policies/new.html")
    assert "已废止" in portal.page("lists/policies/index.html")
    assert equal_to_scratch(portal, tmp_path)
    portal.remove("content/policies/new.md")
    portal.build()
    assert "现行有效" in portal.page("policies/old.html")
    assert equal_to_scratch(portal, tmp_path)


def test_the_day_of_an_act_comes_by_itself(portal):
    tomorrow = portal.day + timedelta(days=1)
    put(portal, "new", 2, "2026-11-02", f"修改文件:\n  - 文件: old\n    日期: {tomorrow}\n")
    portal.build()
    assert "现行有效" in portal.page("policies/old.html")
    portal.day = tomorrow
    portal.build()
    assert "已修改" in portal.page("policies/old.html")


def test_a_document_that_is_not_public_does_nothing(portal):
    put(portal, "new", 2, "2026-11-02", "废止文件:\n  - 文件: old\n")
    portal.change("content/policies/new.md", "主动公开", "依申请公开")
    portal.build()
    assert "已废止" not in portal.page("policies/old.html")


def test_withdrawn_leaves_a_notice_and_nothing_else(portal, tmp_path):
    put(portal, "old", 1, more="撤回:\n  日期: 2026-11-20\n  理由: 附件有误\n  单位: 市政府办公室\n")
    outcome = portal.build()
    page = portal.page("policies/old.html")
    assert "已撤回" in page
    assert "附件有误" in page
    assert "某市政规〔2026〕1号" in page
    assert "按月公布" not in page
    texts = [words_in(p) for p in portal.out.rglob("*") if p.suffix in (".rss", ".atom", ".js", ".xml")]
    assert not any("policies/old.html" in text or "按月公布" in text for text in texts)
    assert not found(outcome, "GK496")
    assert equal_to_scratch(portal, tmp_path)


def test_a_correction_stands_on_the_page_and_in_the_feed(portal):
    put(portal, "old", 1, more="更正:\n  - 日期: 2026-11-20\n    说明: “按季”更正为“按月”\n")
    portal.build()
    assert "“按季”更正为“按月”" in portal.page("policies/old.html")
    atom = portal.page("feeds/all.atom")
    assert "<updated>2026-11-20T00:00:00+08:00</updated>" in atom
    assert "更正（2026年11月20日）" in atom


def test_a_former_id_leads_on(portal, tmp_path):
    portal.remove("content/policies/old.md")
    put(portal, "new", 1, more="旧编号: [old]\n")
    outcome = portal.build()
    page = portal.page("policies/old.html")
    assert 'content="0; url=../policies/new.html"' in page
    assert '/policies/new.html"' in page
    assert not found(outcome, "GK496")
    assert equal_to_scratch(portal, tmp_path)


def test_a_lost_address_is_told_until_something_is_done(portal):
    portal.remove("content/policies/old.md")
    assert [f.args["url"] for f in found(portal.build(only_check=True), "GK496")] == ["policies/old.html"]
    assert [f.args["url"] for f in found(portal.build(), "GK496")] == ["policies/old.html"]
    assert not (portal.out / "policies/old.html").exists()
    assert found(portal.build(), "GK496")
    assert found(portal.build(full=True), "GK496")
    portal.write(
        "catalogue/removed.yml", "删除:\n  - 网址: policies/old.html\n    理由: 重复\n    日期: 2026-11-20\n"
    )
    assert not found(portal.build(), "GK496")
    assert "重复" in portal.page("policies/old.html")


def test_a_lost_address_is_known_from_the_manifest_alone(portal):
    for path in sorted((portal.root / ".gongkai").iterdir()):
        path.unlink()
    portal.remove("content/policies/old.md")
    assert [f.args["url"] for f in found(portal.build(), "GK496")] == ["policies/old.html"]


def test_shrinking_lists_are_no_loss(portal):
    put(portal, "other", 2, "2025-10-09", "主题: [供水]\n")
    portal.build()
    portal.change("content/policies/other.md", "主题: [供水]\n", "")
    assert not found(portal.build(), "GK496")


def test_a_clause_follows_the_text_of_its_document(portal, tmp_path):
    portal.change(
        "content/interpretations/example-interpretation.md",
        "解读单位:",
        "条款解读:\n  - 条款: 一（一）\n    说明: 每月都看得到\n解读单位:",
    )
    path = "content/interpretations/example-interpretation.md"
    lines = [line for line in portal.read(path).split("\n") if not line.startswith("解读文件")]
    portal.write(path, "\n".join([lines[0], "解读文件: [old]", *lines[1:]]))
    portal.build()
    page = "interpretations/example-interpretation.html"
    assert "按月公布办法1" in portal.page(page)
    assert f"../{page}#jd-s1-1" in portal.page("policies/old.html")
    portal.change("content/policies/old.md", "按月公布", "按季公布")
    portal.build()
    assert "按季公布办法1" in portal.page(page)
    assert equal_to_scratch(portal, tmp_path)


def test_gaps_and_what_explains_them():
    assert gaps(frozenset({2, 3, 7})) == ((1, 1), (4, 6))
    assert uncovered(((1, 1), (4, 6)), ((5, 5),)) == ((1, 1), (4, 4), (6, 6))
    assert uncovered(((4, 6),), ((1, 9),)) == ()


def test_the_number_list_tells_what_is_missing(portal):
    put(portal, "third", 3)
    portal.build()
    pages = [path.read_text("utf-8") for path in (portal.out / "numbers").glob("*.html")]
    assert any("原因未说明" in page and "办法3" in page for page in pages)
    rows = "缺号:\n  - 文号序列: 某市政规〔2026〕\n    起: 2\n    止: 2\n    理由: 空号\n"
    portal.write("catalogue/number-gaps.yml", rows)
    portal.build()
    pages = [path.read_text("utf-8") for path in (portal.out / "numbers").glob("*.html")]
    assert any("空号" in page for page in pages)
