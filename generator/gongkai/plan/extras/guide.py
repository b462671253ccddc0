"""A guide's page: materials with their forms, the process as a drawing and as a list, results, other files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from gongkai.model.guide import Guide
from gongkai.model.guide_parts import AccessWay, ProcessStep
from gongkai.plan.attachments import file_link
from gongkai.plan.library import Full, Library
from gongkai.plan.process import FlowStep, flow, stages
from gongkai.plan.views import FileLink
from gongkai.store.rows import Summary, decode_summary


def _files(full: Full, *wanted: tuple[str, str]) -> tuple[FileLink, ...]:
    """Links to files by name and label; what is missing is not offered."""
    there = {file.name: file for file in full.files}
    return tuple(file_link(full.summary.url, there[name], label) for name, label in wanted if name in there)


def _materials(full: Full, guide: Guide) -> Iterator[Mapping[str, Any]]:
    for material in guide.materials:
        forms = "、".join(form.value for form in material.forms)
        copies = f"{material.copies}份" if material.copies is not None else ""
        yield {
            "name": material.name,
            "form": "，".join(part for part in (forms, copies) if part),
            "need": material.need.value,
            "case": material.case,
            "origin": material.origin.value if material.origin else "",
            "note": material.note,
            "files": _files(full, (material.blank, "空白表格"), (material.filled, "填写样例")),
        }


def _by(step: ProcessStep, units: Mapping[str, Summary]) -> str:
    """By whom a step is done, in short; a unit of which nothing is published is not named."""
    unit = units.get(step.unit)
    name = (unit.facts.get("short") or unit.title) if unit else ""
    return " ".join(part for part in (name, step.who) if part)


def _steps(library: Library, full: Full, guide: Guide) -> Iterator[tuple[FlowStep, Mapping[str, Any]]]:
    """Each step as drawn and as told."""
    units = _named(library, full.summary.id, "steps.unit")
    guides = library.refs(full.summary.id).get("steps.guide", {})
    for step in guide.steps:
        by = _by(step, units)
        limit = step.limit.words if step.limit else ""
        told = {"name": step.name, "by": by, "what": step.what, "limit": limit, "guide": guides.get(step.guide)}
        yield FlowStep(name=step.name, by=by, limit=limit, group=step.group), told


def _told(drawn: list[FlowStep], told: list[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    """The steps in words, those that run at the same time under one number."""
    rest = iter(told)
    for row in stages(drawn):
        together = row[0].group if len(row) > 1 else ""
        yield {"group": together, "steps": [next(rest) for _ in row]}


def _named(library: Library, record_id: str, field: str) -> Mapping[str, Summary]:
    """What the words of a field name, where it is published."""
    rows = library.db.execute(
        "SELECT l.word, r.summary FROM link l JOIN record r ON r.id = l.target "
        "WHERE l.source = ? AND l.field = ? AND r.visible = 1",
        (record_id, field),
    )
    return {word: decode_summary(data) for word, data in rows.fetchall()}


def _places(library: Library, full: Full, guide: Guide) -> Iterator[Mapping[str, Any]]:
    """Where to go. What the guide itself says of a place goes before what is known of the service point."""
    points = _named(library, full.summary.id, "places.point")
    for place in guide.places:
        point = library.item(points[place.point]) if place.point in points else None
        facts: Mapping[str, str] = point.facts if point else {}
        yield {
            "name": place.name or (point.title if point else ""),
            "url": point.url if point else "",
            "shut": point.state.label if point and point.state and point.state.tone != "open" else "",
            "window": place.window,
            "address": place.address or facts.get("address", ""),
            "hours": place.hours.text if place.hours else facts.get("hours", ""),
            "phone": place.phone or facts.get("phone", ""),
            "route": place.route,
        }


def _ways(guide: Guide) -> Iterator[Mapping[str, Any]]:
    """Only whole addresses of the web become links."""
    for access in guide.ways:
        url = access.url if access.url.startswith(("https://", "http://")) else ""
        yield {"way": access.way.value, "how": access.how, "url": url}


def _glance(guide: Guide) -> Iterator[tuple[str, str]]:
    """The answers to what everybody asks first."""
    if guide.for_whom:
        yield "谁可以办", "、".join(who.value for who in guide.for_whom)
    if limit := guide.promised or guide.statutory:
        yield "多久办完", limit.words
    if guide.fees:
        yield "收不收费", "收费" if guide.fees.charged else "不收费"
    if guide.visits is not None:
        yield "跑几次", f"{guide.visits}次" if guide.visits else "不用到现场"
    if any(access.way in (AccessWay.ONLINE, AccessWay.PHONE) for access in guide.ways):
        yield "能不能网办", "能"


def extra(library: Library, full: Full) -> Mapping[str, Any]:
    """`glance`, `materials`, `flow`, `stages`, `places`, `ways`, `results`, `limits` and `files` of the guide."""
    guide = full.record
    assert isinstance(guide, Guide)
    pairs = list(_steps(library, full, guide))
    drawn, told = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    limits = (("法定时限", guide.statutory), ("承诺时限", guide.promised))
    return {
        "glance": tuple(_glance(guide)),
        "materials": tuple(_materials(full, guide)),
        "flow": flow(drawn),
        "stages": tuple(_told(drawn, told)),
        "ways": tuple(_ways(guide)),
        "places": tuple(_places(library, full, guide)),
        "results": tuple(
            {"name": r.name, "valid": r.valid, "delivery": r.delivery, "files": _files(full, (r.sample, "样本"))}
            for r in guide.results
        ),
        "limits": tuple((label, limit.words) for label, limit in limits if limit),
        "files": _files(full, *((a.file, a.name or a.file.rpartition(".")[0]) for a in guide.attachments)),
    }
