"""What a rule over a built page may look at: the page as a browser reads it, where it came from, and the site."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from gongkai.chinese.quiet import quiet_args
from gongkai.model.finding import Finding, Rule
from gongkai.model.profile import Profile
from gongkai.model.site import SiteConfig

HOME, NOT_FOUND = "index.html", "404.html"
_PROSE = "//*[contains(concat(' ', normalize-space(@class), ' '), ' gk-prose ')]"
_BASE = "http://portal.invalid/"


@dataclass(frozen=True, slots=True, kw_only=True)
class PageCase:
    """One HTML page of the output.

    `root` is its tree (lxml), `size` its bytes. `path` and `record` are the file and the record it is about, empty for
    lists; `source` is the Markdown of that file's text, where the store has it. `template` is the path of the portal's
    own template that made it and `head` that of its <head>, empty where the theme's did; `shown` is the page's path in the output.
    """

    url: str
    kind: str
    shown: str
    root: Any
    size: int
    site: SiteConfig
    profile: Profile
    path: str = ""
    record: str = ""
    source: str = ""
    template: str = ""
    head: str = ""

    @property
    def home(self) -> bool:
        """The page that stands for the chrome of all: a fault of the chrome is told once."""
        return self.url == HOME

    def every(self, *tags: str) -> Iterator[Any]:
        """The elements of these names, in their order."""
        yield from self.root.iter(*tags)

    def written(self, *tags: str) -> Iterator[Any]:
        """The elements of these names within the text that an editor wrote."""
        for prose in _prose(self.root):
            yield from prose.iter(*tags)

    def metas(self, name: str) -> tuple[str, ...]:
        """The contents of the <meta> tags of this name."""
        return tuple(tag.get("content") or "" for tag in self.every("meta") if tag.get("name") == name)

    def inside(self, link: str) -> tuple[str, str] | None:
        """The file of the output and the anchor in it to which a link leads; None for one that leaves the site."""
        parts = urlsplit(urljoin(_BASE + self.url, link))
        if f"{parts.scheme}://{parts.netloc}/" != _BASE:
            return None
        return unquote(parts.path.lstrip("/")), unquote(urldefrag(link)[1])

    def of_text(self, rule: Rule, needle: str = "", **args: str | int) -> Finding:
        """A breach in the text that an editor wrote: his file, and the line on which `needle` stands."""
        if not self.path:
            return self.of_page(rule, **args)
        offset = line_with(self.source, needle)
        return Finding(rule=rule.id, path=self.path, record=self.record, offset=offset, args=quiet_args(args))

    def of_head(self, rule: Rule, **args: str | int) -> Finding:
        """A breach within <head>, which has a template of its own."""
        return Finding(rule=rule.id, path=self.head or self.shown, args=quiet_args(args))

    def of_page(self, rule: Rule, **args: str | int) -> Finding:
        """A breach of the page as a whole: the portal's own template if there is one, else the page itself."""
        return Finding(rule=rule.id, path=self.template or self.shown, args=quiet_args(args))


@lru_cache(maxsize=1)
def _prose(root: Any) -> tuple[Any, ...]:
    """The parts of a page that editors write; many rules ask for them, one after the other."""
    return tuple(root.xpath(_PROSE))


def line_with(source: str, needle: str) -> int | None:
    """The first line of a text on which something stands, counted from 0."""
    found = (number for number, line in enumerate(source.splitlines()) if needle and needle in line)
    return next(found, None)


def page_tree(data: bytes) -> Any:
    """The tree of a page's bytes (UTF-8). Like a browser it takes whatever it gets."""
    from lxml import html

    return html.document_fromstring(data, parser=html.HTMLParser(encoding="utf-8"))


def words_of(element: Any) -> str:
    """The words a reader hears of an element: its label, or its text with what its pictures say."""
    told = element.get("aria-label") or element.get("title")
    if told:
        return str(told).strip()
    pictures = [picture.get("alt") or "" for picture in element.iter("img")]
    return "".join((element.text_content(), *pictures)).strip()


def leads_on(root: Any) -> bool:
    """Whether the page only leads on to another address: it has neither chrome nor text."""
    return any((tag.get("http-equiv") or "").lower() == "refresh" for tag in root.iter("meta"))


def shown_days(case: PageCase) -> tuple[str, ...]:
    """The ISO days of publication that readers see below the title of a document."""
    times = (time for head in case.root.find_class("gk-record-by") for time in head.iter("time"))
    return tuple(day.partition("T")[0] for time in times if (day := time.get("datetime")))
