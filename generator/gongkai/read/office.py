"""Words and traces of Word and Excel files, everything that is hidden in them too (ECMA-376).

Both are folders of XML in a ZIP. Their text is taken part by part with what names it; properties, comments and what
was deleted with tracked changes are parts like any other.
"""

from __future__ import annotations

import html
import io
import re
import zipfile
from collections.abc import Iterator

from gongkai.read.authors import tells, tells_who
from gongkai.read.words import TooMuchError, Words

MAX_ROWS = 300_000
# A quarter of a million cells. Empty ones cost as much to read, and a million of them pack into a few kilobytes.
MAX_TAGS = 1_000_000

_PREFIX = r"(?:[\w-]+:)?"
# Whatever the prefix: text of drawings (a:t) is text too, not every program writes `w:`, and delText was crossed out.
_TOKEN = re.compile(
    rf"<{_PREFIX}(?:t|delText|instrText)(?: [^<>]*)?>(?P<words>[^<]*)</|(?P<tab><{_PREFIX}(?:tab|br|cr)(?: [^<>]*)?/>)"
    rf"|(?P<cell></{_PREFIX}tc>)|(?P<row></{_PREFIX}tr>)|(?P<enter><{_PREFIX}tc(?: [^<>]*)?>)|(?P<end></{_PREFIX}p>)"
)
_TAG = re.compile(r"<[^<>]*>")
_CHANGED = re.compile(r"<w:(?:ins|del|moveFrom|moveTo) [^<>]*>")
_COMMENT = re.compile(rf"<{_PREFIX}comment ")
_HIDDEN = re.compile(r'<(?P<what>row|col) [^<>]*\bhidden="(?:1|true)"')
_HIDDEN_SHEET = re.compile(r'<(?:\w+:)?sheet [^<>]*\bstate="(?:hidden|veryHidden)"')
_VANISH = re.compile(r"<w:vanish ?/>")
_PROPERTY = {
    "author": re.compile(r"<dc:creator(?: [^<>]*)?>([^<]+)"),
    "editor": re.compile(r"<cp:lastModifiedBy(?: [^<>]*)?>([^<]+)"),
    "company": re.compile(r"<(?:Company|Manager)>([^<]+)"),
}
_CACHED = re.compile(r' (?:v|r)="([^"]*)"')

_NOTES = (("header", "页眉", "header"), ("footer", "页脚", "footer"), ("footnotes", "脚注", "footnotes"))
_MORE = (
    ("endnotes", "尾注", "endnotes"),
    ("comments", "批注", "comments"),
    ("glossary", "构建基块", "building blocks"),
)


def _texts(data: bytes) -> dict[str, str]:
    """The XML parts of a package by name. Raises `TooMuchError` for more tags than are read."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = [name for name in archive.namelist() if name.endswith((".xml", ".rels"))]
        texts = {name: archive.read(name).decode("utf-8", "replace") for name in sorted(names)}
    if sum(text.count("<") for text in texts.values()) > MAX_TAGS:
        raise TooMuchError(Words())
    return texts


def _properties(texts: dict[str, str], words: Words) -> None:
    """Title, author, company and the rest, as words and as traces."""
    said = [texts[name] for name in sorted(texts) if name.startswith("docProps/")]
    for kind, form in _PROPERTY.items():
        named = (html.unescape(match[1]) for text in said for match in form.finditer(text))
        words.trace(kind, sum(tells_who(name) if kind != "company" else tells(name) for name in named))
    words.part("文件属性", "the properties")
    for text in said:
        words.say(html.unescape(" ".join(_TAG.sub(" ", text).split())))


def _lines(xml: str) -> Iterator[str]:
    """Paragraphs as lines; a row of a table is one line, its cells parted by tabs."""
    line: list[str] = []
    depth = 0
    for token in _TOKEN.finditer(xml):
        kind = token.lastgroup
        if kind == "words":
            line.append(html.unescape(token["words"]))
        elif kind == "enter":
            depth += 1
        elif kind == "cell":
            depth -= 1
            line.append("\t")
        elif kind == "tab" or (kind == "end" and depth > 0):
            line.append(" ")
        elif kind == "row" or kind == "end":
            yield _even("".join(line))
            line = []
    if line:
        yield _even("".join(line))


def _even(line: str) -> str:
    return "\t".join(cell.strip() for cell in line.split("\t")).rstrip()


def _part_of(name: str) -> tuple[str, str] | None:
    stem = name.rsplit("/", 1)[-1]
    if name == "word/document.xml":
        return "正文", "the text"
    return next(((zh, en) for start, zh, en in (*_NOTES, *_MORE) if stem.startswith(start)), None)


def read_docx(data: bytes) -> Words:
    """Words of the text and of everything around it: tables, boxes, headers, notes, comments, crossed-out words."""
    texts, words = _texts(data), Words()
    if not any(name.startswith("word/") for name in texts):
        raise ValueError("no Word document")
    body = [name for name in texts if name.startswith("word/") and not name.endswith(".rels")]
    for name in sorted(body, key=lambda name: (name != "word/document.xml", name)):
        lines = list(_lines(texts[name]))
        if any(lines):
            zh, en = _part_of(name) or ("其他部分", "another part")
            words.part(zh, en, "paragraph" if name == "word/document.xml" else "")
            for line in lines:
                words.say(line)
        words.trace("change", len(_CHANGED.findall(texts[name])))
        words.trace("comment", len(_COMMENT.findall(texts[name])))
        words.trace("hidden-text", len(_VANISH.findall(texts[name])) if name == "word/document.xml" else 0)
    _properties(texts, words)
    return words


def _cell(value: object) -> str:
    """A number typed into a sheet may come back as 1.3E10: spell it out."""
    if value is None:
        return ""
    text = str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
    return " ".join(text.split())


def _around(name: str) -> tuple[str, str, str] | None:
    """What the parts besides the sheets are: trace, name in two languages."""
    if name.startswith(("xl/comments", "xl/threadedComments")):
        return "comment", "批注", "the comments"
    if name.startswith("xl/pivotCache/"):
        return "cache", "数据透视表缓存", "the cache of a pivot table"
    if name.startswith("xl/externalLinks/"):
        return "cache", "外部链接缓存", "the cache of a linked workbook"
    return ("", "图形和文本框", "drawings") if name.startswith(("xl/drawings/", "xl/charts/")) else None


def read_xlsx(data: bytes) -> Words:
    """Words of every sheet, hidden ones too. A sheet may claim to have a million rows: only filled cells count."""
    import openpyxl

    texts, words = _texts(data), Words()
    book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    for sheet in book.worksheets:
        words.part(f"工作表“{sheet.title}”", f"the sheet “{sheet.title}”", "cell")
        sheet.reset_dimensions()
        for number, row in enumerate(sheet.iter_rows(values_only=True)):
            if number > MAX_ROWS:
                raise TooMuchError(words)
            words.say("\t".join(map(_cell, row)).rstrip("\t"))
    book.close()
    _beside(texts, words)
    return words


def _beside(texts: dict[str, str], words: Words) -> None:
    """Comments, caches, drawings, names and properties of a workbook, and what in it is hidden."""
    book = texts.get("xl/workbook.xml", "")
    words.trace("hidden-sheet", len(_HIDDEN_SHEET.findall(book)))
    words.part("定义的名称", "defined names")
    names = re.findall(rf"<{_PREFIX}definedName[^<>]*>[^<]*", book)
    words.say(html.unescape(" ".join(_TAG.sub(" ", name) + name[:200] for name in names)))
    for name, text in texts.items():
        if name.startswith("xl/worksheets/") and name.endswith(".xml"):
            for kind, what in (("hidden-row", "row"), ("hidden-column", "col")):
                words.trace(kind, sum(1 for hit in _HIDDEN.finditer(text) if hit["what"] == what))
        elif part := _around(name):
            words.part(*part[1:])
            words.say(html.unescape("\t".join((*_CACHED.findall(text), _TAG.sub(" ", text)))))
            words.trace(part[0], 1 if part[0] else 0)
    _properties(texts, words)
