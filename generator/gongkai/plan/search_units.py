"""What of a record can be hit: the record, the sections of a long one with their anchors, the words of its attachments."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from gongkai.chinese.text import plain
from gongkai.model.columns import BY_NAME
from gongkai.model.guide import Guide
from gongkai.model.record import Record
from gongkai.plan.fields import in_words
from gongkai.plan.library import Full, Library
from gongkai.plan.views import Tag
from gongkai.plan.views_machines import SearchUnit

# Kinds without a day of their own, found although they stand in no list of documents.
TABLES = ("agency", "matter", "inquiry", "page", "faq", "key_task", "power", "service_point")
# Characters: a text up to this is one hit; shorter sections are put together, longer ones are cut between lines.
_WHOLE, _SECTION = 1_000, 600
_ROW = (
    "item",
    "content",
    "elements",
    "basis",
    "duties",
    "short",
    "address",
    "phone",
    "scope",
    "services",
    "note",
    "answer",
)

# Anchor, heading and words of a section.
Section = tuple[str, str, str]


def units_of(library: Library, record_id: str) -> tuple[SearchUnit, ...]:
    """The units of a published record, in reading order."""
    full = library.full(record_id)
    if full is None:
        return ()
    whole = _unit(library, full)
    return tuple(_numbered([*_sections(full, whole), *_attachments(full, whole)]))


def _numbered(units: list[SearchUnit]) -> Iterator[SearchUnit]:
    for number, unit in enumerate(units):
        yield replace(unit, first=number == 0)


def _unit(library: Library, full: Full) -> SearchUnit:
    item = library.item(full.summary)
    refs = library.refs(full.summary.id)
    agencies = (refs.get("agency") or refs.get("agencies", {})).values()
    agency = next((link.text for link in agencies), "")
    return SearchUnit(
        record=item.id,
        first=True,
        url=item.url,
        title=item.title,
        heading="",
        kind=item.kind_title,
        agency=agency,
        number=item.facts.get("number") or item.facts.get("code", ""),
        day=item.day[:10],
        state=_state(item.state),
        text="",
        facets={name: values for name, values in _facets(library, full, agency, item.state).items() if values},
    )


def _state(state: Tag | None) -> tuple[str, ...]:
    """A state as a tag needs it: its word, or the three words between which the browser chooses; days; tone."""
    return ("|".join(state.words) or state.label, state.start, state.end, state.tone) if state else ()


def _facets(library: Library, full: Full, agency: str, state: Tag | None) -> dict[str, tuple[str, ...]]:
    return {
        "栏目": (BY_NAME[full.kind.column].title,) if full.kind.column in BY_NAME else (),
        "种类": (full.kind.title,),
        "机关": (agency,) if agency else (),
        "领域": tuple(sorted(_fields(library, full))),
        "主题": tuple(getattr(full.record, "topics", ())),
        "年份": (full.summary.day[:4],) if full.summary.day else (),
        "状态": (state.label,) if state else (),
    }


def _fields(library: Library, full: Full) -> set[str]:
    """The fields of the catalogue under whose matters a record stands."""
    if "field" in full.summary.facts:
        return {full.summary.facts["field"]}
    rows = library.db.execute(
        "SELECT r.summary ->> '$.facts.field' FROM link l JOIN record r ON r.id = l.target "
        "WHERE l.source = ? AND l.field = 'matters' AND r.visible = 1",
        (full.summary.id,),
    )
    return {row[0] for row in rows.fetchall() if row[0]}


def _sections(full: Full, whole: SearchUnit) -> Iterator[SearchUnit]:
    text = _words(full)
    if len(text) <= _WHOLE:
        yield replace(whole, text=text)
        return
    said = " ".join(_said(full.record))
    for anchor, heading, words in _together(_cut(full)) if full.html else _pieces("", "", text):
        yield replace(whole, url=f"{whole.url}#{anchor}" if anchor else whole.url, heading=heading, text=words)
    if said:
        yield replace(whole, text=said)


def _attachments(full: Full, whole: SearchUnit) -> Iterator[SearchUnit]:
    names = {a.file: a.name for a in getattr(full.record, "attachments", ())}
    for file in full.files:
        for _, name, words in _pieces("", names.get(file.name) or file.name, file.text):
            yield replace(whole, url=f"{whole.url}#gk-files", heading=name, text=words)


def _said(record: Record) -> tuple[str, ...]:
    """What a document says in its fields rather than in its text."""
    if isinstance(record, Guide):
        return record.words
    return tuple(filter(None, (str(getattr(record, "answer", "")),)))


def _words(full: Full) -> str:
    """The words of a document; of a table row, its filled fields."""
    if full.text or full.kind.source == "content":
        return " ".join(part for part in (full.text, *_said(full.record)) if part)
    parts = (getattr(full.record, name, "") for name in _ROW)
    return " ".join(in_words(part) for part in parts if part)


def _cut(full: Full) -> Iterator[Section]:
    """The text at its headings; what stands before the first has neither anchor nor heading."""
    # MkDocs renders editorial pages and gives their headings other anchors than ours.
    outline = () if full.kind.name == "page" else full.outline
    places = [(full.html.find(f'id="{anchor}"'), anchor, heading) for _, anchor, heading in outline]
    starts = [(full.html.rfind("<", 0, at), anchor, heading) for at, anchor, heading in places if at >= 0]
    ends = [start for start, _, _ in starts[1:]] + [len(full.html)]
    yield "", "", plain(full.html[: starts[0][0]] if starts else full.html)
    for (start, anchor, heading), end in zip(starts, ends, strict=False):
        yield anchor, heading, plain(full.html[start:end])


def _together(sections: Iterator[Section]) -> Iterator[Section]:
    """Short sections with those that follow, under the first heading of them."""
    anchor = heading = words = ""
    for next_anchor, next_heading, more in sections:
        if words and len(words) + len(more) > _SECTION:
            yield from _pieces(anchor, heading, words)
            words = ""
        if not words:
            anchor, heading = next_anchor, next_heading
        words = f"{words}\n{more}".strip()
    yield from _pieces(anchor, heading, words)


def _pieces(anchor: str, heading: str, words: str) -> Iterator[Section]:
    """A long section in several hits, cut between its lines, or anywhere in a line that is too long."""
    piece = ""
    for line in words.split("\n"):
        for start in range(0, len(line), _WHOLE):
            part = line[start : start + _WHOLE]
            if piece and len(piece) + len(part) > _WHOLE:
                yield anchor, heading, piece
                piece = ""
            piece = f"{piece}\n{part}" if piece else part
    if piece:
        yield anchor, heading, piece
