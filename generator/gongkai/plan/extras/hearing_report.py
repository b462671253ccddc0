"""A hearing report: the ledger of opinions in figures, and whether enough representatives came."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from gongkai.model.hearing_report import HearingReport
from gongkai.model.opinion import quorum
from gongkai.plan.library import Full, Library
from gongkai.plan.opinions import sums


def extra(_library: Library, full: Full) -> Mapping[str, Any]:
    """`ledger` and `quorum`."""
    assert isinstance(full.record, HearingReport)
    needed = quorum(full.record.invited)
    return {"ledger": sums(full.record.opinions), "quorum": needed, "valid": full.record.present >= needed}
