"""What other documents do to a policy and what it does to them; links at the clauses that are explained."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from gongkai.chinese.reckoning import Anchor
from gongkai.model.period import Period
from gongkai.model.policy import Policy, formed_day
from gongkai.model.record import Openness
from gongkai.plan.clauses import marked
from gongkai.plan.deadlines import Ask, deadlines
from gongkai.plan.heads import root_of
from gongkai.plan.library import Full, Library
from gongkai.store.rows import decode_summary

# Field, side, words, and the fact of this record that holds the day.
_EFFECTS = (
    ("repeals.document", "target", "被以下文件废止", "repealed_on"),
    ("lapses.document", "target", "被以下文件宣布失效", "lapsed_on"),
    ("amends.document", "target", "被以下文件修改", "amended_on"),
    ("explains.document", "target", "以下文件作出解释", ""),
    ("repeals.document", "source", "本文件废止", ""),
    ("lapses.document", "source", "本文件宣布失效", ""),
    ("amends.document", "source", "本文件修改", ""),
    ("explains.document", "source", "本文件解释", ""),
)


def _links(library: Library, record_id: str, field: str, side: str) -> tuple[dict[str, str], ...]:
    other = "source" if side == "target" else "target"
    rows = library.db.execute(
        f"SELECT DISTINCT r.summary, r.day, r.id FROM link l JOIN record r ON r.id = l.{other} "
        f"WHERE l.{side} = ? AND l.field = ? AND r.visible = 1 AND r.id != ?1 ORDER BY r.day, r.id",
        (record_id, field),
    )
    found = (decode_summary(row[0]) for row in rows.fetchall())
    return tuple({"title": s.title, "url": s.url, "number": s.facts.get("number", "")} for s in found)


def _effects(library: Library, full: Full) -> Iterator[dict[str, Any]]:
    for field, side, how, fact in _EFFECTS:
        links = _links(library, full.summary.id, field, side)
        if links:
            yield {"how": how, "day": full.summary.facts.get(fact, ""), "links": links}


def _explained(library: Library, full: Full) -> dict[str, str]:
    """Anchor → the place in an interpretation that explains it; the earliest interpretation wins."""
    rows = library.db.execute(
        "SELECT r.summary FROM link l JOIN record r ON r.id = l.source "
        "WHERE l.target = ? AND l.field = 'of' AND r.visible = 1 ORDER BY r.day, r.id",
        (full.summary.id,),
    )
    found: dict[str, str] = {}
    for (data,) in rows.fetchall():
        summary = decode_summary(data)
        for anchor in filter(None, summary.facts.get("anchors", "").split("、")):
            found.setdefault(anchor, f"{root_of(full.summary.url)}{summary.url}#jd-{anchor}")
    return found


def _asks(record: Policy, periods: Mapping[str, Period]) -> Iterator[Ask]:
    formed = formed_day(record, periods["主动公开"])
    if formed and record.openness is Openness.PUBLIC:
        yield Ask(title="最迟公开", period=periods["主动公开"], anchor=Anchor(day=formed, told="形成"))
    if record.to_interpret:
        published = Anchor(day=record.published.date(), told="发布")
        yield Ask(title="最迟配发解读", period=periods["解读"], anchor=published)


def extra(library: Library, full: Full) -> Mapping[str, Any]:
    """`deadlines`, effects both ways, and the body with its links."""
    record = full.record
    assert isinstance(record, Policy)
    found: dict[str, Any] = {"deadlines": deadlines(library, _asks(record, library.profile.periods))}
    if effects := tuple(_effects(library, full)):
        found["effects"] = effects
    if links := _explained(library, full):
        found["body"] = marked(full.html, links, "解读")
    return found
