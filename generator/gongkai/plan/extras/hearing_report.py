"""A hearing report: the ledger of opinions in figures, and whether enough representatives came."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from gongkai.model.hearing_report import HearingReport
from gongkai.model.opinion import quorum
from gongkai.plan.library import Full, Library
from gongkai.plan.opinions import sums


def extra(library: Library, full: Full) -> Mapping[str, Any]:
    """`ledger`, `quorum` with its `share`, and whether it was there."""
    assert isinstance(full.record, HearingReport)
    share = library.profile.limits.get("听证到会")
    needed = quorum(full.record.invited, share)
    return {
        "ledger": sums(full.record.opinions),
        "quorum": needed,
        "share": share.words if share else "",
        "valid": full.record.present >= needed,
    }
