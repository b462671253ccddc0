from types import SimpleNamespace
from xml.etree import ElementTree as ET

from gongkai.index.sitemap import robots, sitemap

NS = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
ENTRIES = (("https://example.gov.cn/a.html?x=1&y=2", "2026-06-26"), ("https://example.gov.cn/政策.html", ""))


def test_a_shard_lists_addresses_and_known_days():
    root = ET.fromstring(sitemap(SimpleNamespace(index=False, entries=ENTRIES)))
    assert root.tag == f"{{{NS['s']}}}urlset"
    assert [loc.text for loc in root.findall("s:url/s:loc", NS)] == [address for address, _ in ENTRIES]
    assert [day.text for day in root.findall("s:url/s:lastmod", NS)] == ["2026-06-26"]


def test_the_index_leads_to_sitemaps():
    root = ET.fromstring(sitemap(SimpleNamespace(index=True, entries=ENTRIES[:1])))
    assert root.tag == f"{{{NS['s']}}}sitemapindex"
    assert [child.tag for child in root] == [f"{{{NS['s']}}}sitemap"]


def test_one_element_a_line_so_that_a_change_is_a_small_difference():
    text = sitemap(SimpleNamespace(index=False, entries=ENTRIES)).decode()
    assert text.startswith("<?xml version='1.0' encoding='utf-8'?>\n<urlset ")
    assert "\n<loc>https://example.gov.cn/a.html?x=1&amp;y=2</loc>\n<lastmod>2026-06-26</lastmod>\n" in text
    assert text.endswith("</urlset>\n")


def test_an_empty_shard_is_well_formed():
    assert list(ET.fromstring(sitemap(SimpleNamespace(index=False, entries=())))) == []


def test_robots_names_the_sitemap():
    lines = robots(SimpleNamespace(sitemap="https://example.gov.cn/sitemap.xml")).decode().splitlines()
    assert lines == ["User-agent: *", "Allow: /", "", "Sitemap: https://example.gov.cn/sitemap.xml"]
