"""sitemap.xml: an index, and shards that count from the oldest record, so that one edit changes one small file."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.model.kind import kinds
from gongkai.plan.library import Library
from gongkai.plan.network import pages_of
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.places import RULES_URL
from gongkai.plan.powers import CHANGES, INDEX, has_powers
from gongkai.plan.views_machines import RobotsView, SitemapView

NAME = "sitemap"
SHARD = 1000
_INDEX = PageSpec(url="sitemap.xml", kind=NAME)
_ROBOTS = PageSpec(url="robots.txt", kind=NAME)
_FIXED = PageSpec(url="sitemaps/portal.xml", kind=NAME)


def _shards(library: Library) -> int:
    return -(-library.size("all") // SHARD)


def _shard(number: int) -> PageSpec:
    return PageSpec(url=f"sitemaps/{number}.xml", kind=NAME, number=number)


def every(library: Library) -> Iterator[PageSpec]:
    """The index, the fixed pages, and the shards of documents."""
    yield from (_INDEX, _ROBOTS, _FIXED)
    yield from (_shard(number) for number in range(1, _shards(library) + 1))


def touched(library: Library, touched: Touched) -> Iterator[PageSpec]:
    """The shards in which a document came, went or moved."""
    if touched:
        yield from (_INDEX, _FIXED)
    for day in sorted(touched.shown.get("all", ())):
        found = library.stretch("all", day, SHARD)
        last = _shards(library) + 1 if "all" in touched.lists else found[-1]
        yield from (_shard(number) for number in range(found[0], last + 1))


def _fixed(library: Library) -> Iterator[tuple[str, str]]:
    for url in ("index.html", "hearings/index.html", "notices/index.html", "bulletins/index.html"):
        yield url, ""
    for url in (
        "inquiry/index.html",
        "matters/index.html",
        "agencies/index.html",
        "sitemap.html",
        "openness/index.html",
        "systems/index.html",
        RULES_URL,
    ):
        yield url, ""
    yield "openness/missing.html", ""
    yield from ((page.url, "") for page in pages_of(library))
    if library.of_kind("faq"):
        yield kinds()["faq"].url, ""
    if has_powers(library):
        yield from ((link.url, "") for link in (INDEX, CHANGES))
    for name in ("agency", "matter", "page", "power", "service_point"):
        yield from ((kinds()[name].address(record.id), record.day[:10]) for record in library.of_kind(name))


def build(library: Library, spec: PageSpec) -> Built | None:
    """Absolute addresses with the day of the last change."""
    absolute = library.site.absolute
    if spec.url == _ROBOTS.url:
        return Built(view=RobotsView(sitemap=absolute(_INDEX.url)), template="robots")
    if spec.url == _INDEX.url:
        urls = [_FIXED.url, *(_shard(number).url for number in range(1, _shards(library) + 1))]
        entries = tuple((absolute(url), "") for url in urls)
    elif spec.url == _FIXED.url:
        entries = tuple((absolute(url), day) for url, day in _fixed(library))
    elif spec.number > _shards(library):
        return None
    else:
        items = library.part("all", (spec.number - 1) * SHARD, SHARD)
        entries = tuple((absolute(item.url), item.day[:10]) for item in items)
    return Built(view=SitemapView(index=spec.url == _INDEX.url, entries=entries), template="sitemap")
