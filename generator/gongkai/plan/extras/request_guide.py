"""What a guide's page adds: its form on paper and as a page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from gongkai.chinese.reckoning import Anchor
from gongkai.model.request_guide import RequestGuide
from gongkai.plan.deadlines import Ask, deadlines
from gongkai.plan.library import Full, Library

_LIMITS = (("最迟告知补正", "申请补正"), ("最迟答复", "申请答复"))


def extra(library: Library, full: Full) -> Mapping[str, Any]:
    """The addresses of the form, and `deadlines` of an application that comes in on the day of the guide."""
    assert isinstance(full.record, RequestGuide)
    stem = f"request-forms/{full.summary.id}"
    anchor = Anchor(day=full.record.published.date(), told="（举例）收到申请")
    periods = library.profile.periods
    asks = (Ask(title=title, period=periods[name], anchor=anchor) for title, name in _LIMITS)
    return {"form": f"{stem}.html", "file": f"{stem}.docx", "deadlines": deadlines(library, asks)}
