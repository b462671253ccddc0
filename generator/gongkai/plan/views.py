"""The only door into a template: one frozen view per page, holding exactly what the template may see.

URLs are relative to the site's root; a template puts `page.root` before them, so that every page works from
http and from file:// alike. Days are ISO strings: the browser computes states from them again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A text and where it leads (`url` empty: no page, text only)."""

    text: str
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """A state in a word. `tone`: open, soon, done, off or plain. `start`/`end` let the browser count days, and choose
    again between `words` (before, during, after)."""

    label: str
    tone: str
    start: str = ""
    end: str = ""
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One row of a list, or one neighbour of a record. `facts` are the kind's shared facts as text."""

    id: str
    kind: str
    kind_title: str
    title: str
    url: str
    day: str = ""
    agency: str = ""
    state: Tag | None = None
    facts: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What goes into <head>: title, description, and the 网页标签 of 国办发〔2017〕47号 as (name, content).

    `data` is JSON-LD, already safe to stand inside a script element.
    """

    title: str
    description: str
    meta: tuple[tuple[str, str], ...]
    feeds: tuple[Link, ...] = ()
    data: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageView:
    """What every page within the chrome has: its head, the way to the site's root, where it stands, its title."""

    head: Head
    root: str
    crumbs: tuple[Link, ...]
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """A numbered list page: number from the oldest, its URL, whether it is this page."""

    number: int
    url: str
    current: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldRow:
    """One line of the metadata block."""

    label: str
    text: str
    url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileLink:
    """An attachment: shown name, URL, type in capitals (`XLSX`), size in words."""

    name: str
    url: str
    type: str
    size: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineEntry:
    """A step of a decision. `status`: done, due, planned, missing or none (does not apply)."""

    step: str
    day: str
    status: str
    note: str = ""
    links: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordView(PageView):
    """The page of one record.

    `record` is the record itself as plain values (days in ISO form); `refs[field][text]` resolves what the editor
    wrote to a link; `near[name]` are the neighbours by the relation's field (forwards) or its reverse name
    (backwards). `fields` is the metadata block, ready to print. `extra` is what plan/extras/<kind>.py adds.
    """

    kind: str
    kind_title: str
    day: str
    agency: Link
    source: str
    state: Tag | None
    fields: tuple[FieldRow, ...]
    record: Mapping[str, Any]
    refs: Mapping[str, Mapping[str, Link]]
    near: Mapping[str, tuple[Item, ...]]
    body: str
    outline: tuple[tuple[int, str, str], ...]
    files: tuple[FileLink, ...]
    timeline: tuple[TimelineEntry, ...] = ()
    lists: tuple[Link, ...] = ()
    extra: Mapping[str, Any] = field(default_factory=dict)
    related: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ListView(PageView):
    """A list of records, newest first. Numbered pages count from the oldest, so a sealed page never changes.

    `total` is 0 on a numbered page, and `leaves` are only the pages around it: what changes with every new record
    stands on the list's front page alone.
    """

    description: str
    items: tuple[Item, ...]
    front: Link
    leaves: tuple[Leaf, ...]
    total: int
    feeds: tuple[Link, ...] = ()
    lists: tuple[Link, ...] = ()
    downloads: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnBlock:
    """A column on the front page with its newest records."""

    name: str
    title: str
    url: str
    description: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeView:
    """The front page: what is open now, what is coming, what is new, whom to call."""

    head: Head
    root: str
    name: str
    description: str
    hotline: str
    open: tuple[Item, ...]
    soon: tuple[Item, ...]
    columns: tuple[ColumnBlock, ...]
    policies: tuple[Item, ...]
    interpretations: tuple[Item, ...]
    ways: tuple[Mapping[str, Any], ...]
    fields: tuple[Link, ...]
    more: Mapping[str, Link]
    pages: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class QueryView(PageView):
    """政务信息查询: the search, ways to ask (plain values of the records), and the doors to every list.

    `facets`: what the search narrows by, as lists that need no script.
    """

    description: str
    today: str
    ways: tuple[Mapping[str, Any], ...]
    doors: tuple[Link, ...]
    policies: tuple[Item, ...]
    more: Mapping[str, Link]
    facets: tuple[tuple[str, tuple[Link, ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StateGroup:
    """Records in one state, and how many more there are than are shown."""

    title: str
    items: tuple[Item, ...]
    left_out: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StatesView(PageView):
    """按状态查看: groups of records by what they are on this day."""

    description: str
    groups: tuple[StateGroup, ...]
    policies: Link | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainView(PageView):
    """Search page, site map and 404: a title and groups of links."""

    groups: tuple[tuple[str, tuple[Link, ...]], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BytesView:
    """A file that is taken over as it is, by the digest of its content."""

    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EditorialView:
    """A page that MkDocs has already rendered."""

    html: str
