"""权责清单 as a table to download: one row for each item, with what its page says."""

from __future__ import annotations

from collections.abc import Iterable

from gongkai.chinese.dates import date_cn
from gongkai.model.power import Power
from gongkai.plan.library import Library
from gongkai.plan.powers import lines, record_of
from gongkai.plan.views_powers import PowerLine

COLUMNS = (
    "编号",
    "编码",
    "事项名称",
    "类别",
    "行使主体",
    "行使层级",
    "状态",
    "内容",
    "实施依据",
    "责任事项",
    "追责情形",
    "追责依据",
    "监督电话",
    "变动记录",
    "网址",
)


def rows(library: Library) -> tuple[tuple[str, ...], ...]:
    """The cells of every item, by kind, code and id; cells with several lines keep them."""
    return tuple(_row(library, line) for line in lines(library))


def _agencies(library: Library, record: Power) -> str:
    known = library.refs(record.id).get("agencies", {})
    return "、".join(known[word].text if word in known else word for word in record.agencies)


def _below(words: Iterable[str]) -> str:
    return "\n".join(words)


def _row(library: Library, line: PowerLine) -> tuple[str, ...]:
    record, item = record_of(library, line.item.id), line.item
    return (
        item.id,
        record.code,
        item.title,
        record.category.value,
        _agencies(library, record),
        "、".join(record.levels),
        item.state.label if item.state else "",
        record.content,
        _below(record.basis),
        _below(f"{duty.stage}：{duty.text}" for duty in record.duties),
        _below(record.liability),
        _below(record.liability_basis),
        record.phone,
        _below(f"{date_cn(change.day)} {change.turn}：{change.reason}" for change in record.changes),
        library.site.absolute(item.url),
    )
