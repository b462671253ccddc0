"""The whole output of the sample portal: links, tags, silence about what is not public, no request to others."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
from collections.abc import Mapping
from html import unescape
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin
from xml.etree import ElementTree

import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

from gongkai.check.schema import schemas
from gongkai.model.finding import pattern
from gongkai.model.kind import speaking
from gongkai.model.systems import SYSTEMS
from gongkai.plan.catalogue import field_url
from gongkai.plan.feed_links import feed_stem
from gongkai.plan.index_numbers import shelf_url
from gongkai.plan.places import list_url
from gongkai.work.rulebook import rulebook
from gongkai.work.vocabulary import declared_by
from tests.conftest import REPOSITORY
from tests.node import needs_node
from tests.portal import Portal
from tests.released import leaks, words_in
from tests.search_twin import differences as different
from tests.search_twin import documents_of, folder_index, queries_about

SECRET = "绝不应出现在网站上的演示文本"
EMBARGOED = "czsbt-2026-52"


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("output") / "portal"
    root.mkdir()
    for name in ("content", "catalogue"):
        shutil.copytree(REPOSITORY / name, root / name)
    shutil.copy(REPOSITORY / "site_config.yml", root)
    portal = Portal(root)
    assert portal.build().released
    return portal.out


@needs_node
def test_python_and_the_browser_find_the_same(out: Path) -> None:
    known = list(documents_of(folder_index(out / "search")))
    assert len(known) > 800
    assert different(out / "search", queries_about(known, 320, seed=8)) == []


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.loads: list[str] = []
        self.metas: dict[str, list[str]] = {}
        self.ids: list[str] = []
        self.inline: list[str] = []
        self.headings: list[int] = []
        self.titles = 0
        self.moves = False
        self.drawn = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if tag == "a" and found.get("href") is not None:
            self.links.append(found["href"] or "")
        if tag in ("script", "img", "iframe", "source", "embed") and found.get("src"):
            self.loads.append(found["src"] or "")
        if tag == "link" and found.get("rel") in ("stylesheet", "icon", "alternate", "manifest"):
            self.loads.append(found.get("href") or "")
        # Linked data is data: no browser runs it.
        if tag == "script" and not found.get("src") and found.get("type") != "application/ld+json":
            self.inline.append("script")
        self.moves = self.moves or found.get("http-equiv") == "refresh"
        if tag == "meta" and found.get("name"):
            self.metas.setdefault(found["name"] or "", []).append(found.get("content") or "")
        if found.get("id"):
            self.ids.append(found["id"] or "")
        self.inline += [name for name in found if name == "style" or name.startswith("on")]
        # A picture's title is not the page's.
        self.drawn += tag == "svg"
        self.titles += tag == "title" and not self.drawn
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))

    def handle_endtag(self, tag: str) -> None:
        self.drawn -= tag == "svg"


@pytest.fixture(scope="module")
def pages(out: Path) -> dict[str, _Page]:
    found = {}
    for path in sorted(out.rglob("*.html")):
        page = _Page()
        page.feed(path.read_text("utf-8"))
        # The page of an old address only leads on: it has no chrome.
        if not page.moves:
            found[path.relative_to(out).as_posix()] = page
    return found


def test_nothing_that_is_not_public_is_anywhere(out: Path) -> None:
    for path in out.rglob("*"):
        assert EMBARGOED not in str(path) and "closed" not in path.name
        if path.is_file():
            words = words_in(path)
            assert SECRET not in words, path
            assert SECRET.encode("unicode_escape").decode() not in words, path
            assert EMBARGOED not in words, path


def test_every_link_leads_somewhere(out: Path, pages: dict[str, _Page]) -> None:
    for url, page in pages.items():
        for link in (*page.links, *page.loads):
            if re.match(r"(https?|mailto|tel|data):", link):
                continue
            target, anchor = urldefrag(urljoin(f"http://x/{url}", link))
            path = unquote(target.removeprefix("http://x/").partition("?")[0])
            assert (out / path).is_file(), (url, link)
            if anchor and path.endswith(".html") and path in pages:
                assert unquote(anchor) in pages[path].ids, (url, link)


def test_no_page_asks_anybody_else(pages: dict[str, _Page]) -> None:
    for url, page in pages.items():
        assert [load for load in page.loads if re.match(r"(https?:)?//", load)] == [], url
        assert page.inline == [], (url, page.inline)


def test_every_page_carries_the_tags_of_the_rules(pages: dict[str, _Page]) -> None:
    for url, page in pages.items():
        for name in ("SiteName", "SiteDomain", "SiteIDCode"):
            assert len(page.metas.get(name, [])) == 1, (url, name)
        assert page.titles == 1, url
        assert len(page.ids) == len(set(page.ids)), url
        if (
            url.startswith(("policies/", "notices/gs-", "bulletins/tb-", "interpretations/"))
            and "ArticleTitle" in page.metas
        ):
            assert re.fullmatch(r"\d{4}-\d{2}-\d{2} \d{2}:\d{2}", page.metas["PubDate"][0]), url
            assert page.metas["ContentSource"][0], url


def test_headings_begin_with_one_and_skip_nothing(pages: dict[str, _Page]) -> None:
    for url, page in pages.items():
        assert page.headings.count(1) == 1, url
        levels = page.headings
        assert all(after <= before + 1 for before, after in pairwise(levels)), (url, levels)


def test_a_demonstration_has_no_real_code(pages: dict[str, _Page]) -> None:
    assert {page.metas["SiteIDCode"][0] for page in pages.values()} == {""} or all(
        not re.fullmatch(r"\d{10}", page.metas["SiteIDCode"][0]) for page in pages.values()
    )


def test_feeds_and_sitemaps_are_xml_with_addresses_of_pages(out: Path) -> None:
    base = "https://www.example.gov.cn/"
    for path in sorted([*out.glob("feeds/*.rss"), *out.glob("feeds/*.atom")]):
        root = ElementTree.parse(path).getroot()
        links = [e.text or "" for e in root.iter("link") if e.text]
        links += [e.get("href", "") for e in root.iter("{http://www.w3.org/2005/Atom}link")]
        assert links
        for link in links:
            # An entry may be one row of a page: its address ends with an anchor, which must stand there.
            address, anchor = urldefrag(link)
            page = out / unquote(address.removeprefix(base))
            assert page.is_file(), (path, link)
            assert not anchor or f'id="{unquote(anchor)}"' in page.read_text("utf-8"), (path, link)
    listed = set()
    for path in sorted(out.glob("sitemaps/*.xml")):
        for e in ElementTree.parse(path).getroot().iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc"):
            listed.add((e.text or "").removeprefix(base))
    assert {url for url in listed if not (out / url).is_file()} == set()
    assert "policies/czstz-2017-47.html" in listed


def test_the_manifest_lists_every_file(out: Path) -> None:
    listed = {}
    for path in sorted(out.glob("manifest/*.txt")):
        for line in path.read_text("utf-8").splitlines():
            digest, _, url = line.partition("  ")
            listed[url] = digest
    there = {p.relative_to(out).as_posix() for p in out.rglob("*") if p.is_file()}
    assert set(listed) == {url for url in there if not url.startswith("manifest/")}


def test_the_schemas_are_those_of_editors(out: Path) -> None:
    """A partner validates with the very schema that `gongkai schema` writes; each is a schema, each is listed.

    Settings of the portal itself, which are no records, stay with its editors.
    """
    with speaking(declared_by(REPOSITORY)):
        settings = {"search-tests.json", "search-words.json", "site.json", "wordings.json"}
        wanted = {name: schema for name, schema in schemas().items() if name not in settings}
    found = {path.name: json.loads(path.read_text("utf-8")) for path in out.glob("api/v1/schema/*.json")}
    assert found == wanted
    for schema in found.values():
        Draft202012Validator.check_schema(schema)
    listed = json.loads((out / "api/v1/kinds.json").read_text("utf-8"))["schemas"]
    assert {entry["schema"].rpartition("/")[2] for entry in listed} == set(wanted)


def test_the_description_of_the_api_is_openapi(out: Path) -> None:
    """By an outside validator; every path it describes has files, and these are what it says."""
    about = json.loads((out / "api/v1/openapi.json").read_text("utf-8"))
    assert list(OpenAPIV31SpecValidator(about).iter_errors()) == []
    for path, item in about["paths"].items():
        name = item["get"]["responses"]["200"]["content"]["application/json"]["schema"]["$ref"]
        files = sorted((out / "api/v1").glob(re.sub(r"\{\w+\}", "*", path.lstrip("/"))))
        assert files, path
        judge = Draft202012Validator({"$ref": name, "components": about["components"]})
        for file in files:
            assert list(judge.iter_errors(json.loads(file.read_text("utf-8")))) == [], file


def test_every_file_of_the_api_is_described(out: Path) -> None:
    about = json.loads((out / "api/v1/openapi.json").read_text("utf-8"))
    described = {file for path in about["paths"] for file in out.glob("api/v1" + re.sub(r"\{\w+\}", "*", path))}
    assert {path for path in out.glob("api/**/*") if path.is_file()} - described == {out / "api/v1/openapi.json"}


def test_linked_data_is_json_with_a_type(out: Path) -> None:
    found = 0
    for path in sorted(out.rglob("*.html")):
        for text in re.findall(
            r'<script type="application/ld\+json">(.*?)</script>', path.read_text("utf-8"), re.S
        ):
            data = json.loads(text)
            assert data["@context"] == "https://schema.org" and data["@type"], path
            found += 1
    assert found


def test_the_questions_say_so_to_machines(out: Path, pages: dict[str, _Page]) -> None:
    words = (out / "inquiry/faq.html").read_text("utf-8")
    (text,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', words, re.S)
    asked = [question["name"] for question in json.loads(text)["mainEntity"]]
    assert asked and all(question in unescape(words) for question in asked)


def test_every_list_can_be_taken_home(pages: dict[str, _Page]) -> None:
    """CSV, JSON and a workbook beside the front page of each list, linked from it; all links are followed above."""
    fronts = [url for url in pages if re.match(r"(lists|topics|agencies|matters)/[^/]+/index\.html$", url)]
    assert {url.partition("/")[0] for url in fronts} == {"lists", "topics", "agencies", "matters"}
    for url in fronts:
        for ending in ("csv", "json", "xlsx"):
            file = f"{url.removesuffix('index.html')}data.{ending}"
            assert any(link.endswith(file) for link in pages[url].links), (url, ending)


def test_tables_can_be_taken_home_too(out: Path, pages: dict[str, _Page]) -> None:
    """Number lists, the decision catalogue, the ledger of key work, mailbox and requests: three files, one table."""
    for pattern_ in (
        r"numbers/(?!index).*",
        r"index-numbers/(?!index).*",
        "decision-catalogue/index",
        r"bulletins/ledger/\d+",
        "mailbox/index",
        "requests/index",
    ):
        urls = [url for url in pages if re.fullmatch(pattern_ + r"\.html", url)]
        assert urls, pattern_
        for url in urls:
            stem = re.sub(r"index$", "data", url.removesuffix(".html"))
            endings = {
                link.rpartition(".")[2] for link in pages[url].links if stem.rpartition("/")[2] + "." in link
            }
            assert {"csv", "json", "xlsx"} <= endings, url
            rows = list(csv.reader(io.StringIO((out / f"{stem}.csv").read_text("utf-8-sig"))))
            told = json.loads((out / f"{stem}.json").read_text("utf-8"))
            assert told["总数"] == len(rows) - 1 == len(told["记录"]) and list(told["记录"][0]) == rows[0], url
    assert (out / "openness/coverage.xlsx").read_bytes().startswith(b"PK")


def test_a_document_is_found_by_its_index_number(out: Path) -> None:
    with (out / "index-numbers" / f"{Path(shelf_url('cxs001/2026')).stem}.csv").open(encoding="utf-8-sig") as file:
        numbers = [row["索引号"] for row in csv.DictReader(file)]
    assert "cxs001/2026-00041" in numbers and numbers == sorted(numbers)


def test_a_notice_says_how_long_its_window_must_be(out: Path) -> None:
    words = re.sub(
        r"\s+", "", re.sub(r"<[^>]+>", " ", (out / "notices/gs-single-archive-2026.html").read_text("utf-8"))
    )
    assert "至少公示到2026年9月11日5个工作日" in words and "依据：政府采购法实施条例第三十八条" in words


@pytest.mark.parametrize(
    ("page", "feed"),
    [
        ("agencies/gov.html", "feeds/agency-gov"),
        ("agencies/gov/index.html", "feeds/agency-gov"),
        ("lists/policies/index.html", "feeds/kind-policies"),
        ("hearings/jc-parking-2026.html", "feeds/decision-jc-parking-2026"),
        (list_url("topic:供水保障"), feed_stem("topic:供水保障")),
        (field_url("综合政务"), feed_stem("field:综合政务")),
    ],
)
def test_what_can_be_followed_says_where(out: Path, page: str, feed: str) -> None:
    words = (out / page).read_text("utf-8")
    root = "../" * page.count("/")
    for ending, kind in (("rss", "rss"), ("atom", "atom")):
        assert re.search(
            rf'<link rel="alternate" type="application/{kind}\+xml"[^>]* href="{root}{feed}.{ending}">', words
        )
        assert f'<a href="{root}{feed}.{ending}">' in words
    entries = list(ElementTree.parse(out / f"{feed}.rss").getroot().iter("item"))
    assert entries and all(e.findtext("guid") == e.findtext("link") for e in entries)


def test_a_decision_is_followed_with_its_papers(out: Path) -> None:
    words = (out / "feeds/decision-jc-parking-2026.rss").read_text("utf-8")
    assert "/hearings/tz-parking-2026.html" in words and "/hearings/jc-parking-2026.html" in words
    assert "原定2026年12月11日 09:00，改为2026年12月18日 09:00" in words


def test_machines_are_told_of_agencies_articles_hearings_and_data(out: Path) -> None:
    def said(url: str) -> Mapping[str, Any]:
        (text,) = re.findall(
            r'<script type="application/ld\+json">(.*?)</script>', (out / url).read_text("utf-8"), re.S
        )
        found: Mapping[str, Any] = json.loads(text)
        return found

    assert said("agencies/gov.html")["@type"] == "GovernmentOrganization"
    assert said("interpretations/jd-czsg-2026-1.html")["@type"] == "Article"
    assert said("hearings/tz-ebike-2026.html")["eventStatus"] == "https://schema.org/EventCancelled"
    moved = said("hearings/tz-parking-2026.html")
    assert moved["eventStatus"].endswith("EventRescheduled") and moved["previousStartDate"].startswith(
        "2026-12-11"
    )
    for url in (
        "lists/policies/index.html",
        "mailbox/index.html",
        "bulletins/ledger/2026.html",
        "powers/index.html",
    ):
        data = said(url)
        assert data["@type"] == "Dataset" and len(data["distribution"]) == 3
        for file in data["distribution"]:
            assert (out / file["contentUrl"].removeprefix("https://www.example.gov.cn/")).is_file()


def test_a_hearing_that_was_called_off_is_so_in_its_calendar(out: Path) -> None:
    assert "STATUS:CANCELLED" in (out / "calendars/tz-ebike-2026.ics").read_text("utf-8")
    words = (out / "hearings/jc-ebike-2026.html").read_text("utf-8")
    assert "gk-step--missing" in words and "gk-step--due" in words and "gk-step--done" in words


def test_tables_systems_and_rules_can_be_found(out: Path, pages: dict[str, _Page]) -> None:
    found: dict[str, str] = {}
    for file in sorted(out.glob("search/t/d*/*.js")):
        text = words_in(file)
        rows = json.loads(text[text.index(".push(") + 6 : text.rindex(")")])[3]
        found |= {title: url for url, title, *_ in rows}
    for title, url in {
        "依申请公开": "requests/index.html",
        "市长信箱2026年10月统计": "mailbox/index.html",
        "楚雄市人民政府（演示）2025年依申请公开台账": "requests/index.html",
        "2026年重大行政决策事项第7项：制定电动自行车停放充电管理办法": "decision-catalogue/index.html#ml-2026-7",
        "政府信息公开平台": "platform/index.html",
        "cxs001/2026的索引号": shelf_url("cxs001/2026"),
    }.items():
        assert found[title] == url
    assert sum(url.startswith("systems/rules.html#GK") for url in found.values()) > 100
    for url in found.values():
        page, anchor = urldefrag(url)
        assert page in pages and (not anchor or anchor in pages[page].ids), url


def test_a_rule_whose_sentence_is_gaps_says_what_it_demands(out: Path) -> None:
    words = unescape((out / "systems/rules.html").read_text("utf-8"))
    assert [rule.id for rule in rulebook().values() if rule.demand_zh not in words] == []
    assert "征求意见公告要附决策草案和草案说明，并写明意见提交到哪里。" in words


def test_every_system_has_pages_formats_and_rules_in_public(out: Path, pages: dict[str, _Page]) -> None:
    """The page links all three of each system; all links are followed above."""
    page = pages["systems/index.html"]
    for system in SYSTEMS:
        assert system.name in page.ids
        assert {f"../systems/rules.html#{rule}" for rule in system.rules} <= set(page.links), system.name
        assert {f"../api/v1/schema/{kind}.json" for kind in system.kinds} <= set(page.links), system.name
        assert {f"../{door.url}" for door in system.doors if "{" not in door.url} <= set(page.links), system.name
    assert set(rulebook()) <= set(pages["systems/rules.html"].ids)
    words = unescape((out / "systems/rules.html").read_text("utf-8"))
    assert [
        rule.id for rule in rulebook().values() if pattern(rule.zh) not in words or rule.law not in words
    ] == []


def test_the_systems_are_linked_from_every_foot_and_from_the_platform(pages: dict[str, _Page]) -> None:
    assert "systems/index.html" in pages["index.html"].links
    assert pages["platform/index.html"].links.count("../systems/index.html") == 2
    assert {"systems/index.html", "systems/rules.html"} <= set(pages["sitemap.html"].links)


def test_no_file_holds_a_personal_number(out):
    assert list(leaks(out)) == []
