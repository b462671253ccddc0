"""A matter's page: how fresh its documents are, and why there are none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from gongkai.model.standard import canonical
from gongkai.plan.catalogue import field_url, freshness, matter_of, newest
from gongkai.plan.library import Full, Library
from gongkai.plan.views import Link


def extra(library: Library, full: Full) -> Mapping[str, Any]:
    """Number of documents, day and state of the newest, and the field's page."""
    count, latest = newest(library, full.summary.id)
    matter = matter_of(library, full.summary.id)
    return {
        "count": count,
        "latest": latest,
        "fresh": freshness(library, latest),
        "field": Link(text=canonical(matter.field), url=field_url(matter.field)),
    }
