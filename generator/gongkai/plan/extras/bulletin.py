"""A bulletin that names a ledger shows the figures which the ledger has for its quarter.

They come from the shared facts of the tasks; pages/ledger.py has the bulletin looked at again when those change.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from gongkai.chinese.reckoning import Anchor
from gongkai.model.bulletin import Bulletin
from gongkai.model.period import quarter_end
from gongkai.plan.deadlines import Ask, deadlines
from gongkai.plan.ledger import facts_of, figures, ledger_url
from gongkai.plan.library import Full, Library
from gongkai.plan.views import Link


def extra(library: Library, full: Full) -> Mapping[str, Any]:
    """`deadlines`; `figures` of the quarter and the `ledger` if it names one."""
    record = full.record
    assert isinstance(record, Bulletin)
    end = quarter_end(record.year, record.quarter)
    if end is None:
        return {}
    anchor = Anchor(day=end, told="季度结束")
    ask = Ask(title="最迟发布", period=library.profile.periods.get("季度通报"), anchor=anchor)
    told = {"deadlines": deadlines(library, [ask])}
    found = facts_of(library, record.ledger) if record.ledger is not None else ()
    if record.ledger is None or not found:
        return told
    link = Link(text=f"{record.ledger}年重点工作台账", url=ledger_url(record.ledger))
    return told | {"figures": figures(found, record.ledger, record.quarter), "ledger": link}
