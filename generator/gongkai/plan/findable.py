"""What can be found besides records with words of their own: systems, rules, rows of tables, statistics, number lists.

They have no record of their own, so they are units of the search beside those of `search_units.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from gongkai.model.decision_plan import DecisionPlan
from gongkai.model.finding import pattern
from gongkai.model.mailbox_month import MailboxMonth
from gongkai.model.platform_item import PlatformItem
from gongkai.model.systems import REST, SYSTEMS
from gongkai.plan.index_numbers import agencies_of, shelf_url, shelves
from gongkai.plan.library import Library
from gongkai.plan.months import newest_first, period_words
from gongkai.plan.numbers import sequence_url
from gongkai.plan.pages.systems import doors_of
from gongkai.plan.places import rule_url
from gongkai.plan.views_machines import SearchUnit
from gongkai.store.book import rules_of


def _entry(url: str, title: str, kind: str, text: str = "", number: str = "", agency: str = "") -> SearchUnit:
    return SearchUnit(
        record=url,
        first=True,
        url=url,
        title=title,
        heading="",
        kind=kind,
        agency=agency,
        number=number,
        day="",
        state=(),
        text=text,
        facets={"种类": (kind,), "机关": (agency,) if agency else ()},
    )


def _systems(library: Library) -> Iterator[SearchUnit]:
    for system in (*SYSTEMS, REST):
        yield _entry(f"systems/index.html#{system.name}", system.title, "公开制度", system.about)
        for door in doors_of(library, system.doors):
            if door.url.endswith(".html"):
                yield _entry(door.url, door.text, "栏目和目录", system.about)


def _plans(library: Library) -> Iterator[SearchUnit]:
    for summary in library.of_kind("decision_plan"):
        full = library.full(summary.id)
        assert full is not None and isinstance(full.record, DecisionPlan)
        unit = next(iter(library.refs(summary.id).get("unit", {}).values()), None)
        record, title = (
            full.record,
            f"{full.record.year}年重大行政决策事项第{full.record.number}项：{summary.title}",
        )
        text = "；".join(filter(None, (record.taken_out, record.note)))
        yield _entry(
            f"{full.kind.url}#{summary.id}", title, full.kind.title, text, agency=unit.text if unit else ""
        )


def _months(library: Library) -> Iterator[SearchUnit]:
    for month in newest_first(library, "mailbox_month", MailboxMonth):
        figures = f"收到{month.received}件，直接回复{month.replied}件，批转{month.referred}件，办结{month.done}件"
        title = f"市长信箱{period_words(month.period)}统计"
        entry = _entry(
            "mailbox/index.html", title, "市长信箱统计", f"{figures} {' '.join(t.topic for t in month.topics)}"
        )
        # Dozens of months would stand before the mailbox itself.
        yield replace(entry, quiet=True)


def _ledgers(library: Library) -> Iterator[SearchUnit]:
    for ledger in library.of_kind("request_year"):
        agency = library.agency(ledger.id)
        title = f"{agency}{ledger.title}" if agency else ledger.title
        yield _entry("requests/index.html", title, "依申请公开台账", "申请和办理情况统计", agency=agency)


def _platform(library: Library) -> Iterator[SearchUnit]:
    for summary in library.of_kind("platform_item"):
        full = library.full(summary.id)
        assert full is not None and isinstance(full.record, PlatformItem)
        words = " ".join(filter(None, (full.record.content, full.record.reason)))
        yield _entry(f"platform/index.html#{summary.id}", summary.title, full.kind.title, words)


def _numbers(library: Library) -> Iterator[SearchUnit]:
    for name, size in library.lists("number"):
        sequence = name.partition(":")[2]
        yield _entry(sequence_url(sequence), f"{sequence}的文号", "文号目录", f"已公开{size}件", sequence)
    for shelf, size in shelves(library):
        about = f"已公开{size}件 {' '.join(agencies_of(library, shelf.rpartition('/')[0]))}"
        yield _entry(shelf_url(shelf), f"{shelf}的索引号", "索引号目录", about, shelf)


def _rules(library: Library) -> Iterator[SearchUnit]:
    for rule in rules_of(library.db):
        words = f"{pattern(rule.fix_zh)} 依据：{rule.law}"
        yield replace(_entry(rule_url(rule.id), pattern(rule.zh), "发布前核对的规定", words, rule.id), quiet=True)


_SOURCES: tuple[Callable[[Library], Iterator[SearchUnit]], ...] = (
    _systems,
    _plans,
    _months,
    _ledgers,
    _platform,
    _numbers,
    _rules,
)


def entries(library: Library) -> Iterator[SearchUnit]:
    """All of them."""
    for source in _SOURCES:
        yield from source(library)
