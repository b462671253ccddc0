"""What is followed is small: a document changes the feeds of what it stands in and no other; what is gone has none."""

from __future__ import annotations

from pathlib import Path

import pytest

from gongkai.plan.catalogue import field_url
from gongkai.plan.feed_links import feed_stem
from tests.portal import Portal, differences

pytestmark = pytest.mark.usefixtures("fast_chrome")
POLICY = "content/policies/example-policy.md"
NOTICE = """---
标题: 关于听证的公告
决策事项: example-decision
听证时间: 2026-12-23 09:00
听证地点: 第一会议室
代表名额: 15
发布机构: 市政府办公室
发布日期: 2026-11-20
公开属性: 主动公开
---

{body}
"""
MATTER = """事项:
  - 编号: cat
    领域: {}
    一级事项: 事项
    公开内容: 内容
    公开依据: 依据
    公开时限: 及时
    公开主体: 市政府
    公开渠道: 政府网站
    公开方式: 主动
    五公开: 服务
"""


def feeds(portal: Portal) -> dict[str, str]:
    return {path: digest for path, digest in portal.tree().items() if path.startswith("feeds/")}


def stems(paths: list[str]) -> set[str]:
    return {path.rpartition(".")[0] for path in paths if path.endswith((".rss", ".atom"))}


def test_an_edit_changes_the_feeds_of_its_own_lists_alone(tmp_path: Path) -> None:
    portal = Portal.small(tmp_path / "portal")
    portal.build()
    before = feeds(portal)
    portal.change(POLICY, "这是一份样例文件", "这是一份改过的文件")
    portal.build()
    (agency,) = {path.rpartition(".")[0] for path in before if path.startswith("feeds/agency-")}
    own = ("all", "column:inquiry", "kind:policy", "topic:政务公开", "field:综合政务")
    assert stems(differences(before, feeds(portal))) <= {agency, *map(feed_stem, own)}
    assert stems(differences(before, feeds(portal))) >= {
        agency,
        *map(feed_stem, ("kind:policy", "topic:政务公开")),
    }


def test_the_words_of_a_paper_reach_the_feed_of_its_decision(tmp_path: Path) -> None:
    portal = Portal.small(tmp_path / "portal")
    notice = "content/hearing-notices/h1.md"
    portal.write(notice, NOTICE.format(body="第一次的正文。"))
    portal.build()
    feed = "feeds/decision-example-decision.atom"
    assert "第一次的正文" in portal.page(feed)
    portal.write(notice, NOTICE.format(body="后来的正文。"))
    portal.build()
    assert "后来的正文" in portal.page(feed)
    portal.remove(notice)
    portal.build()
    assert "关于听证的公告" not in portal.page(feed)


def test_a_topic_that_nobody_has_any_more_has_no_feed(tmp_path: Path) -> None:
    portal = Portal.small(tmp_path / "portal")
    portal.build()
    assert (portal.out / f"{feed_stem('topic:政务公开')}.rss").is_file()
    for path in portal.root.glob("content/**/*.md"):
        path.write_text(path.read_text("utf-8").replace("[政务公开]", "[别的主题]"), "utf-8")
    portal.build()
    assert not (portal.out / f"{feed_stem('topic:政务公开')}.rss").exists()
    assert (portal.out / f"{feed_stem('topic:别的主题')}.rss").is_file()


def test_a_field_without_matters_leaves_no_page_no_data_and_no_feed(tmp_path: Path) -> None:
    portal = Portal.small(tmp_path / "portal")
    portal.write("catalogue/matters/more.yml", MATTER.format("其他领域"))
    portal.build()
    stem = field_url("其他领域").removesuffix(".html")
    files = [f"{stem}.{ending}" for ending in ("html", "csv", "json", "xlsx")]
    files += [f"{feed_stem('field:其他领域')}.{ending}" for ending in ("rss", "atom")]
    assert [path for path in files if not (portal.out / path).is_file()] == []
    portal.write("catalogue/matters/more.yml", MATTER.format("别的领域"))
    portal.build()
    assert [path for path in files if (portal.out / path).exists()] == []


def test_a_decision_under_another_id_leaves_no_feed_behind(portal: Portal, tmp_path: Path) -> None:
    portal.build()
    old = next((portal.root / "content/decisions").glob("*.md"))
    text = old.read_text("utf-8").replace("---\n", f"---\n旧编号: [{old.stem}]\n", 1)
    old.unlink()
    portal.write("content/decisions/renamed.md", text)
    portal.build()
    assert not list((portal.out / "feeds").glob(f"decision-{old.stem}.*"))
    assert differences(portal.tree(), portal.scratch(tmp_path / "scratch")) == []
