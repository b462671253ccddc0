from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from types import SimpleNamespace
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.index.feeds import atom, rss

A = {"a": "http://www.w3.org/2005/Atom"}
DC = {"dc": "http://purl.org/dc/elements/1.1/"}
CHINA = timedelta(hours=8)


def entry(**changed):
    fields = {
        "title": "关于停车收费的通知",
        "address": "https://example.gov.cn/policies/p1.html",
        "day": "2026-06-26T09:30:00",
        "agency": "市发展改革局",
        "summary": "收费 < 5 元 & 不涨价",
        "topics": ("价格", "交通"),
        "updated": "",
        "note": "",
    }
    return SimpleNamespace(**{**fields, **changed})


def feed(*entries):
    return SimpleNamespace(
        title="政策文件",
        description="本市政策文件",
        address="https://example.gov.cn/policies/index.html",
        self_address="https://example.gov.cn/feeds/policies.xml",
        entries=entries,
    )


TWO = feed(
    entry(),
    entry(address="https://example.gov.cn/policies/p2.html", day="2026-06-01", agency="", topics=()),
)


def channel(view):
    root = ET.fromstring(rss(view))
    assert (root.tag, root.get("version")) == ("rss", "2.0")
    return root.find("channel")


def texts(parent, path, ns=None):
    return [node.text for node in parent.findall(path, ns)]


def test_rss_has_what_the_specification_requires():
    found = channel(TWO)
    assert texts(found, "title") == ["政策文件"]
    assert texts(found, "link") == ["https://example.gov.cn/policies/index.html"]
    assert texts(found, "description") == ["本市政策文件"]
    assert texts(found, "language") == ["zh-cn"]
    assert found.find("a:link", A).attrib == {"rel": "self", "href": "https://example.gov.cn/feeds/policies.xml"}
    assert len(found.findall("item")) == 2


def test_rss_ids_are_the_addresses():
    guids = channel(TWO).findall("item/guid")
    assert [(guid.text, guid.get("isPermaLink")) for guid in guids] == [(e.address, "true") for e in TWO.entries]


def test_rss_dates_are_chinese_time():
    found = channel(TWO)
    assert texts(found, "item/pubDate") == ["Fri, 26 Jun 2026 09:30:00 +0800", "Mon, 01 Jun 2026 00:00:00 +0800"]
    assert texts(found, "lastBuildDate") == ["Fri, 26 Jun 2026 09:30:00 +0800"]


def test_rss_names_agency_and_topics():
    first, second = channel(TWO).findall("item")
    assert texts(first, "dc:creator", DC) == ["市发展改革局"]
    assert texts(first, "category") == ["价格", "交通"]
    assert texts(second, "dc:creator", DC) == []


def test_atom_has_what_rfc_4287_requires():
    root = ET.fromstring(atom(TWO))
    assert root.tag == f"{{{A['a']}}}feed"
    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == "zh-cn"
    for holder in (root, *root.findall("a:entry", A)):
        for name in ("id", "title", "updated"):
            assert len(holder.findall(f"a:{name}", A)) == 1, name
    # 4.1.1: an author of the feed stands for entries without one.
    assert texts(root, "a:author/a:name", A) == ["政策文件"]
    links = {link.get("rel"): link.get("href") for link in root.findall("a:link", A)}
    assert links == {"alternate": TWO.address, "self": TWO.self_address}
    assert texts(root, "a:id", A) == [TWO.self_address]


def test_atom_entries():
    root = ET.fromstring(atom(TWO))
    assert texts(root, "a:entry/a:id", A) == [e.address for e in TWO.entries]
    assert texts(root, "a:entry/a:updated", A) == ["2026-06-26T09:30:00+08:00", "2026-06-01T00:00:00+08:00"]
    assert texts(root, "a:entry/a:published", A) == texts(root, "a:entry/a:updated", A)
    assert texts(root, "a:updated", A) == ["2026-06-26T09:30:00+08:00"]
    assert texts(root, "a:entry/a:author/a:name", A) == ["市发展改革局"]
    assert [c.get("term") for c in root.findall("a:entry/a:category", A)] == ["价格", "交通"]


@pytest.mark.parametrize(("form", "path"), [(rss, "channel/item/description"), (atom, "{*}entry/{*}summary")])
def test_summaries_are_html_so_plain_text_is_escaped_twice(form, path):
    assert ET.fromstring(form(feed(entry()))).find(path).text == "收费 &lt; 5 元 &amp; 不涨价"


@pytest.mark.parametrize("form", [rss, atom])
def test_an_empty_feed_reads_no_clock(form, monkeypatch):
    class Clock(datetime):
        @classmethod
        def now(cls, tz=None):
            raise AssertionError("the clock was read")

    monkeypatch.setattr("feedgenerator.django.utils.feedgenerator.datetime.datetime", Clock)
    assert form(feed()) == form(feed())
    assert "2008" in form(feed()).decode()
    ET.fromstring(form(feed()))


@pytest.mark.parametrize("form", [rss, atom])
def test_what_xml_cannot_hold_is_dropped(form):
    dirty = form(
        feed(entry(title="通\x0b知\ufffe", summary="\x00摘要\ud800", agency="局\x1f", topics=("价\x08格",)))
    )
    assert "通知" in dirty.decode()
    ET.fromstring(dirty)


@pytest.mark.parametrize("form", [rss, atom])
def test_a_day_that_is_none_is_an_error(form):
    with pytest.raises(ValueError, match="soon"):
        form(feed(entry(day="soon")))


MOMENTS = st.datetimes(datetime(1949, 10, 1), datetime(2100, 1, 1)).map(lambda d: d.replace(microsecond=0))


@given(MOMENTS, st.text(max_size=30))
def test_any_entry_keeps_its_moment_and_stays_well_formed(moment, text):
    view = feed(entry(day=moment.isoformat(), title=text, summary=text))
    assert rss(view) == rss(view)
    item = channel(view).find("item")
    assert parsedate_to_datetime(item.find("pubDate").text).replace(tzinfo=None) == moment
    assert parsedate_to_datetime(item.find("pubDate").text).utcoffset() == CHINA
    updated = ET.fromstring(atom(view)).find("a:entry/a:updated", A).text
    assert datetime.fromisoformat(updated).utcoffset() == CHINA


def test_a_correction_moves_the_day_of_change_and_not_of_publication():
    told = atom(feed(entry(day="2026-11-01T09:00", updated="2026-11-20"))).decode()
    assert "<published>2026-11-01T09:00:00+08:00</published>" in told
    assert "<updated>2026-11-20T00:00:00+08:00</updated>" in told


def test_a_correction_on_the_day_itself_is_not_before_publication():
    told = atom(feed(entry(day="2026-11-01T09:00", updated="2026-11-01"))).decode()
    assert "<updated>2026-11-01T09:00:00+08:00</updated>" in told
