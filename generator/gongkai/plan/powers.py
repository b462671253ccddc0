"""权责清单 from the store: items with the agency that leads, totals that balance, and every change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from gongkai.chinese.pinyin import slug
from gongkai.model.power import IN_FORCE, STATES, Adjustment, Power, PowerKind, Turn
from gongkai.plan.library import Library
from gongkai.plan.page import Touched
from gongkai.plan.views import Link
from gongkai.plan.views_powers import Matrix, MatrixRow, PowerChange, PowerLine
from gongkai.store.rows import Summary, decode_record, decode_summary

INDEX = Link(text="权责清单", url="powers/index.html")
CHANGES = Link(text="权责清单动态调整", url="powers/changes/index.html")
FEEDS = (Link(text="RSS", url="feeds/powers.rss"), Link(text="Atom", url="feeds/powers.atom"))
KINDS = tuple(kind.value for kind in PowerKind)
_NOBODY = "没有写明行使主体"
_TONES = {Turn.CANCELLED: "off", Turn.HANDED_DOWN: "done", Turn.ADJUSTED: "plain", Turn.ENTRUSTED: "plain"}
_ITEMS = (
    "SELECT r.summary, a.title, a.id FROM record r "
    "LEFT JOIN link l ON l.source = r.id AND l.field = 'agencies' AND l.word = r.summary ->> '$.facts.lead' "
    "LEFT JOIN record a ON a.id = l.target AND a.visible = 1 WHERE r.kind = 'power' AND r.visible = 1 "
)


def kind_url(kind: str) -> str:
    """Where the items of a kind stand."""
    return f"powers/by-kind/{slug(kind, 40)}.html"


def agency_url(agency_id: str) -> str:
    """Where the items of an agency stand."""
    return f"powers/by-agency/{agency_id}.html"


def has_powers(library: Library) -> bool:
    """Whether the portal keeps a list at all."""
    return bool(library.db.execute("SELECT 1 FROM record WHERE kind = 'power' AND visible = 1").fetchone())


def concerned(library: Library, touched: Touched) -> bool:
    """Whether an item of the list was touched, or is gone."""
    for record_id in sorted(touched.records):
        kind = library.kind_of(record_id)
        if kind == "power":
            return True
        url = f"powers/{record_id}.html"
        if not kind and library.db.execute("SELECT 1 FROM page WHERE url = ?", (url,)).fetchone():
            return True
    return False


def _line(library: Library, summary: Summary, agency: str | None, agency_id: str | None) -> PowerLine:
    url = agency_url(agency_id) if agency_id else ""
    lead = Link(text=agency or summary.facts.get("lead", "") or _NOBODY, url=url)
    return PowerLine(item=library.item(summary), lead=lead)


def _order(line: PowerLine) -> tuple[int, str, str]:
    facts = line.item.facts
    return KINDS.index(facts["category"]), facts.get("code", ""), line.item.id


def _lines(library: Library, where: str = "", values: Sequence[str] = ()) -> tuple[PowerLine, ...]:
    rows = library.db.execute(f"{_ITEMS}{where}", tuple(values)).fetchall()
    found = (_line(library, decode_summary(row[0]), row[1], row[2]) for row in rows)
    return tuple(sorted(found, key=_order))


def lines(library: Library) -> tuple[PowerLine, ...]:
    """Every item, by kind, code and id."""
    return _lines(library)


def of_category(library: Library, category: str) -> tuple[PowerLine, ...]:
    """The items of a kind."""
    return _lines(library, "AND r.summary ->> '$.facts.category' = ?", (category,))


def of_agency(library: Library, agency_id: str, field: str = "agencies") -> tuple[PowerLine, ...]:
    """The items that name the agency in a field, in whatever place."""
    linked = "AND r.id IN (SELECT source FROM link WHERE target = ? AND field = ?)"
    return _lines(library, linked, (agency_id, field))


def counted(found: Iterable[PowerLine]) -> tuple[tuple[str, int], ...]:
    """How many items are in each state; the sum is their number."""
    count = Counter(line.item.state.label for line in found if line.item.state)
    return tuple((label, count[label]) for label in STATES)


def in_force(found: Iterable[PowerLine]) -> tuple[PowerLine, ...]:
    """Those that hold on the day."""
    return tuple(line for line in found if line.item.state and line.item.state.label == IN_FORCE)


def matrix(found: Iterable[PowerLine]) -> Matrix:
    """Items in force by leading agency and kind: each counts once, so rows and columns add up to one total."""
    table: dict[Link, Counter[str]] = {}
    for line in in_force(found):
        table.setdefault(line.lead, Counter())[line.item.facts["category"]] += 1
    kinds = [kind for kind in KINDS if any(count[kind] for count in table.values())]
    rows = [
        MatrixRow(agency=agency, cells=tuple(count[kind] for kind in kinds), total=count.total())
        for agency, count in sorted(table.items(), key=lambda row: (-row[1].total(), row[0].text, row[0].url))
    ]
    totals = tuple(sum(row.cells[at] for row in rows) for at in range(len(kinds)))
    columns = tuple(Link(text=kind, url=kind_url(kind)) for kind in kinds)
    return Matrix(columns=columns, rows=tuple(rows), totals=totals, total=sum(row.total for row in rows))


def record_of(library: Library, record_id: str) -> Power:
    """The whole item."""
    (data,) = library.db.execute("SELECT data FROM record WHERE id = ?", (record_id,)).fetchone()
    record = decode_record("power", data)
    assert isinstance(record, Power)
    return record


def changes_of(library: Library, line: PowerLine) -> Iterator[PowerChange]:
    """The changes of one item, as written. A document that is not published is not named."""
    refs = library.refs(line.item.id)
    for number, change in enumerate(record_of(library, line.item.id).changes, 1):
        coming = change.day > library.day
        library.horizon.see(change.day if coming else None)
        yield PowerChange(
            id=f"{line.item.id}-{number}",
            day=change.day.isoformat(),
            turn=change.turn.value,
            tone=_TONES.get(change.turn, "open"),
            coming=coming,
            item=Link(text=line.item.title, url=line.item.url),
            lead=line.lead,
            reason=change.reason,
            document=refs.get("changes.document", {}).get(change.document),
            receivers=_receivers(refs, change),
            giver=_named(refs, "changes.giver", change.giver) if change.giver else None,
        )


Refs = dict[str, dict[str, Link]]


def _named(refs: Refs, field: str, word: str) -> Link:
    """An agency by its proper name; in the editor's words while the directory does not know it."""
    return refs.get(field, {}).get(word, Link(text=word))


def _receivers(refs: Refs, change: Adjustment) -> tuple[Link, ...]:
    return tuple(_named(refs, "changes.receivers", word) for word in change.receivers)


def changes(library: Library) -> tuple[PowerChange, ...]:
    """Every change of the list, newest first."""
    known = _lines(library, "AND r.summary ->> '$.facts.history' != ''")
    found = [change for line in known for change in changes_of(library, line)]
    return tuple(sorted(found, key=lambda change: (change.day, change.id), reverse=True))


def line_of(library: Library, record_id: str) -> PowerLine:
    """The item as others see it."""
    return _lines(library, "AND r.id = ?", (record_id,))[0]
