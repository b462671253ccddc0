"""A bulletin that names a ledger shows the figures which the ledger has for its quarter.

They come from the shared facts of the tasks; pages/ledger.py has the bulletin looked at again when those change.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from gongkai.model.bulletin import Bulletin
from gongkai.plan.ledger import facts_of, figures, ledger_url
from gongkai.plan.library import Full, Library
from gongkai.plan.views import Link


def extra(library: Library, full: Full) -> Mapping[str, Any]:
    """`figures` of the quarter and the `ledger`, or nothing."""
    record = full.record
    assert isinstance(record, Bulletin)
    if record.ledger is None or not 1 <= record.quarter <= 4:
        return {}
    found = facts_of(library, record.ledger)
    if not found:
        return {}
    link = Link(text=f"{record.ledger}年重点工作台账", url=ledger_url(record.ledger))
    return {"figures": figures(found, record.ledger, record.quarter), "ledger": link}
