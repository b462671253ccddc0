"""The site's words go to MkDocs as plain YAML, whatever else a site has settled."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import yaml

from gongkai.chrome.mkdocs_site import site_words
from gongkai.work.config import configure

SMALL = Path(__file__).parents[2] / "sites" / "small"
SETTLED = """规则参数:
  - {名称: 解读, 数值: 3, 理由: 从严}
规则设置:
  - {规则: GK204, 级别: 关闭, 理由: 试点}
公开号码:
  - {号码: "13900000000", 单位: 市政府办公室, 理由: 值班手机}
"""


def test_what_a_site_settles_about_rules_is_no_word_of_its_pages(tmp_path: Path) -> None:
    bare = (SMALL / "site_config.yml").read_text("utf-8")
    (tmp_path / "site_config.yml").write_text(bare + SETTLED, "utf-8")
    site, _, wrong = configure(tmp_path)
    assert site is not None and site.open_numbers and site.settings and site.overrides and not wrong
    words = yaml.safe_load(yaml.safe_dump(site_words(site), allow_unicode=True))
    assert words == site_words(replace(site, open_numbers=(), settings=(), overrides=()))
    assert "13900000000" not in str(words)
