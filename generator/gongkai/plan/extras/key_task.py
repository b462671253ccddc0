"""A task's page: its course over the quarters, and the way to the ledger it stands in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from gongkai.model.key_task import QUARTERS, KeyTask
from gongkai.plan.charts import lines
from gongkai.plan.ledger import ledger_url
from gongkai.plan.library import Full, Library
from gongkai.plan.views import Link


def extra(_library: Library, full: Full) -> Mapping[str, Any]:
    """`course` is a chart, `progress` the last known per cent, `ledger` a link."""
    record = full.record
    assert isinstance(record, KeyTask)
    course = lines(
        "course", "各季度末进度", QUARTERS, [("进度", record.course.values)], unit="%", top=100, head="季度"
    )
    link = Link(text=f"{record.year}年重点工作台账", url=ledger_url(record.year))
    return {"course": course, "progress": record.progress, "ledger": link}
