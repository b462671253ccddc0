"""Plain text: text out of HTML, excerpts, likeness. All in time linear in the text."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator

# For a class of a regular expression.
HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff〇\U00020000-\U000323af"
_BLOCK = re.compile(
    "address|article|aside|blockquote|br|caption|d[dlt]|div|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr"
    "|li|main|nav|ol|option|p|pre|section|summary|table|tbody|tfoot|thead|title|tr|ul"
)
_CELL = frozenset(("td", "th"))
_SILENT = frozenset(("script", "style", "template", "noscript"))
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]*+)(?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+>")
_TAG_NAME = re.compile(r"</?([a-zA-Z][a-zA-Z0-9-]*)")


def plain(source: str) -> str:
    """The words of an HTML fragment: one line a block, cells parted by a space, scripts and comments gone."""
    words = html.unescape("".join(_pieces(source)))
    lines = (" ".join(line.split()) for line in words.split("\n"))
    return "\n".join(line for line in lines if line)


def _pieces(source: str) -> Iterator[str]:
    at = 0
    while at < len(source):
        mark = source.find("<", at)
        if mark < 0:
            yield source[at:].replace("\n", " ")
            return
        yield source[at:mark].replace("\n", " ")
        piece, at = _skip(source, mark)
        yield piece


def _skip(source: str, mark: int) -> tuple[str, int]:
    """What stands for the markup at `mark`, and where the text goes on."""
    if source.startswith("<!--", mark):
        return "", _after(source, "-->", mark + 4)
    if source.startswith(("<!", "<?"), mark):
        return "", _after(source, ">", mark)
    name = _TAG_NAME.match(source, mark)
    if name is None:
        return "<", mark + 1
    tag = _TAG.match(source, mark)
    end = tag.end() if tag else _after(source, ">", mark)
    return _skip_element(source, name[1].lower(), end, closing=source[mark + 1 : mark + 2] == "/")


def _skip_element(source: str, name: str, end: int, *, closing: bool) -> tuple[str, int]:
    if name in _SILENT and not closing:
        close = re.compile(f"</{name}", re.IGNORECASE).search(source, end)
        return "", _after(source, ">", close.end()) if close else len(source)
    return "\n" if _BLOCK.fullmatch(name) else " " if name in _CELL else "", end


def _after(source: str, mark: str, at: int) -> int:
    # Markup that never ends swallows the rest, as browsers do; so each byte is looked at once.
    found = source.find(mark, at)
    return len(source) if found < 0 else found + len(mark)


_WIDE = rf"{HAN}\u3000-\u303f\uff00-\uffef“”‘’—…"
_JOIN = re.compile(rf"(?<=[{_WIDE}])\s+(?=[{_WIDE}])")
_STOP = re.compile("[。！？；!?][”’）】』」]?")
_BROKEN_WORD = re.compile(r"[0-9A-Za-z.,%〔〕-]{1,20}$")


def excerpt(text: str, length: int) -> str:
    """At most `length` characters on one line: whole sentences if they fill half of it, else cut with `…`."""
    line = " ".join(_JOIN.sub("", text).split())
    if len(line) <= length:
        return line
    if length < 1:
        return ""
    ends = [match.end() for match in _STOP.finditer(line, 0, length)]
    return line[: ends[-1]] if ends and ends[-1] * 2 >= length else _cut(line, length - 1)


def _cut(line: str, length: int) -> str:
    kept = line[:length]
    # Half a number or half a Latin word would say something else; give it up unless nothing would be left.
    if re.match("[0-9A-Za-z]", line[length : length + 1]):
        kept = _BROKEN_WORD.sub("", kept) or kept
    return kept.rstrip(" ，、：；,;:（(“《〔") + "…"


_GRAM = 5


def similarity(a: str, b: str) -> float:
    """Share of the shorter text's character 5-grams found in the longer, 0 to 1 (overlap coefficient).

    An interpretation that is a compressed copy of its document comes out near 1 however much shorter it is.
    Punctuation, blanks, width and case do not count. 0 when either text has no characters.
    """
    grams_a, grams_b = _grams(a), _grams(b)
    shorter = min(len(grams_a), len(grams_b))
    return len(grams_a & grams_b) / shorter if shorter else 0.0


def _grams(text: str) -> frozenset[str]:
    bare = re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", text).lower())
    if len(bare) <= _GRAM:
        return frozenset((bare,) if bare else ())
    return frozenset(bare[at : at + _GRAM] for at in range(len(bare) - _GRAM + 1))
