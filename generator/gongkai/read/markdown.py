"""Markdown → safe HTML with computed heading levels, an outline, and plain words.

comrak with `cjk_friendly_emphasis`: CommonMark alone leaves `**“应公开”**的` unbold. Raw HTML in a document is let
through an allow-list (tables with merged cells from Word are legitimate, scripts are not). Two habits of Chinese
documents are no Markdown: stars that hide a name or a number, and text that follows an address without a blank.
"""

from __future__ import annotations

import html
import re
from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import unquote

import comrak

from gongkai.chinese.clauses import Anchors
from gongkai.chinese.marks import shield, unshield
from gongkai.chinese.text import plain
from gongkai.model.source import Body

if TYPE_CHECKING:
    from collections.abc import Callable

TAGS = frozenset(
    [
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "p",
        "br",
        "hr",
        "ul",
        "ol",
        "li",
        "dl",
        "dt",
        "dd",
        "blockquote",
        "pre",
        "code",
        "em",
        "strong",
        "del",
        "ins",
        "sub",
        "sup",
        "a",
        "img",
        "table",
        "thead",
        "tbody",
        "tfoot",
        "tr",
        "th",
        "td",
        "caption",
        "colgroup",
        "col",
        "figure",
        "figcaption",
        "abbr",
        "ruby",
        "rt",
        "rp",
        "span",
        "div",
        "section",
        "input",
    ]
)
ATTRIBUTES = {
    "a": {"href", "title", "id"},
    "img": {"src", "alt", "title", "width", "height"},
    "td": {"colspan", "rowspan", "headers", "align"},
    "th": {"colspan", "rowspan", "scope", "headers", "align"},
    "ol": {"start", "type"},
    "input": {"type", "checked", "disabled"},
    "section": {"class"},
    "li": {"id"},
    "sup": {"class"},
}
_HEADING = re.compile(r"<h([1-6])>(.*?)</h\1>|<p>(?:<strong>)?[第（(〇零一二三四五六七八九十][^<]*", re.DOTALL)
# Raw HTML, and links and images in all their forms: `[a](b)`, `[a]` with `[a]: b` elsewhere.
_UNSAFE = re.compile(r"<[a-zA-Z!/?]|\][(:]")
_AUTOLINK = re.compile(r'<a href="([^"]*)">((?:https?://|www\.)[^<]*)</a>')
_ADDRESS = re.compile(r"(?:https?://|www\.)[A-Za-z0-9][!#-;=?-Z_a-z~]*")


@cache
def _options() -> tuple[comrak.ExtensionOptions, comrak.RenderOptions]:
    extension, render = comrak.ExtensionOptions(), comrak.RenderOptions()
    for name in ("table", "strikethrough", "autolink", "footnotes", "tasklist", "cjk_friendly_emphasis"):
        setattr(extension, name, True)
    render.unsafe_ = True
    return extension, render


def _sanitise(markup: str) -> str:
    import nh3

    return nh3.clean(
        markup,
        tags=set(TAGS),
        attributes={tag: set(names) for tag, names in ATTRIBUTES.items()},
        url_schemes={"http", "https", "mailto", "tel"},
        link_rel="noopener",
    )


def _trimmed(address: str) -> str:
    """An address without the punctuation of the sentence it stands in."""
    bare = address.rstrip(".,:;!?'*")
    while bare.endswith(")") and bare.count(")") > bare.count("("):
        bare = bare[:-1].rstrip(".,:;!?'*")
    return bare


def _shortened(match: re.Match[str]) -> str:
    """An address that was linked for itself ends where Chinese begins; other links stay as they are."""
    words = html.unescape(match[2])
    if words.isascii() or not unquote(html.unescape(match[1])).endswith(words):
        return match[0]
    pieces, done = [], 0
    for found in _ADDRESS.finditer(words):
        address = _trimmed(found[0])
        target = address if "://" in address else f"http://{address}"
        pieces.append(html.escape(words[done : found.start()], quote=False))
        pieces.append(f'<a href="{html.escape(target)}">{html.escape(address, quote=False)}</a>')
        done = found.start() + len(address)
    return "".join((*pieces, html.escape(words[done:], quote=False)))


def _numbered() -> tuple[Callable[[re.Match[str]], str], list[tuple[int, str, str]]]:
    """A replacer that gives headings levels without gaps, from h2 down, and ids; and the outline it fills.

    Headings and paragraphs that begin a clause get the clause's own anchor; other headings are counted.
    """
    outline: list[tuple[int, str, str]] = []
    stack: list[int] = []
    anchors = Anchors()

    def replace(match: re.Match[str]) -> str:
        if match[1] is None:
            anchor = anchors.take(plain(match[0][:200]))
            return f'<p id="{anchor}">' + match[0].removeprefix("<p>") if anchor else match[0]
        written = int(match[1])
        while stack and stack[-1] >= written:
            stack.pop()
        stack.append(written)
        level = min(len(stack) + 1, 6)
        words = plain(match[2])
        anchor = anchors.take(words) or anchors.once(f"h{len(outline) + 1}")
        outline.append((level, anchor, words))
        return f'<h{level} id="{anchor}">{match[2]}</h{level}>'

    return replace, outline


def render_markdown(source: str) -> Body:
    """The body of a document."""
    extension, render = _options()
    markup = comrak.render_markdown(shield(source), extension_options=extension, render_options=render)
    markup = _AUTOLINK.sub(_shortened, unshield(markup))
    if _UNSAFE.search(source):
        markup = _sanitise(markup)
    replace, outline = _numbered()
    markup = _HEADING.sub(replace, markup)
    return Body(html=markup, text=plain(markup), source=source, headings=tuple(outline))
