"""依申请公开台账: a year's applications as counts by applicant and result. Nobody's name can be written here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gongkai.model.annual_tables import (
    CARRIED_IN,
    CARRIED_OUT,
    HANDLED,
    NEW,
    RESULTS,
    Result,
    TableA,
    Tables,
    packed,
)
from gongkai.model.field import said, said_of
from gongkai.model.kind import Kind
from gongkai.model.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """Cases by applicant; what is not written is 0."""

    person: int = said("自然人", "自然人的件数", en="Natural persons", default=0)
    company: int = said("商业企业", "商业企业的件数", en="Companies", default=0)
    research: int = said("科研机构", "科研机构的件数", en="Research institutes", default=0)
    charity: int = said("社会公益组织", "社会公益组织的件数", en="Public-benefit bodies", default=0)
    law: int = said("法律服务机构", "法律服务机构的件数", en="Legal services", default=0)
    other: int = said("其他", "其他组织的件数", en="Other bodies", default=0)

    @property
    def all(self) -> tuple[int, ...]:
        return tuple(getattr(self, name) for name in said_of(Counts))


@dataclass(frozen=True, slots=True, kw_only=True)
class Handled(Counts):
    """Cases with one result."""

    result: Result = said("结果", "年报表二中的办理结果", en="Result")


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestCase:
    """The days of one application, and nothing about who made it or what for. It is checked, never shown."""

    received: date = said("收到", "收到申请的日期；经补正的，写补正材料到齐的日期", en="Received")
    answered: date | None = said("答复", "答复的日期；没有办完的不写", en="Answered", default=None)
    extended: bool = said("延期", "是否经批准延长答复期限：是或否", en="Extended", default=False)
    third_party: int = said(
        "征求意见天数", "征求第三方或其他机关意见用去的工作日，不算在期限内", en="Days of others", default=0
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcomes:
    """Reviews or lawsuits by outcome; what is not written is 0."""

    upheld: int = said("维持", "结果维持的件数", en="Upheld", default=0)
    corrected: int = said("纠正", "结果纠正的件数", en="Corrected", default=0)
    other: int = said("其他", "其他结果的件数", en="Other outcome", default=0)
    pending: int = said("未审结", "尚未审结的件数", en="Pending", default=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestYear(Record):
    """What one organ received and decided in one year."""

    year: int = said("年份", "统计年份，1月1日至12月31日", en="Year", sample="2025")
    agency: str = said("机构", "哪个机构的台账（编号或名称）", en="Agency")
    new: Counts = said("新收", "本年新收的申请，按申请人分", en="New", default=Counts())
    carried_in: Counts = said("上年结转", "上年没有办完的申请，按申请人分", en="Carried in", default=Counts())
    results: tuple[Handled, ...] = said("办理", "每种结果一行，按申请人分", en="Results", default=())
    carried_out: Counts = said("结转下年", "到年底没有办完的申请，按申请人分", en="Carried out", default=Counts())
    cases: tuple[RequestCase, ...] = said(
        "办件", "逐件的日期，用来核对期限；不写申请人和内容，不会上网", en="Cases", default=()
    )
    proactive: TableA = said("主动公开", "年报表一的数", en="Proactive disclosure")
    review: Outcomes = said("行政复议", "政府信息公开行政复议", en="Reviews", default=Outcomes())
    direct: Outcomes = said("直接起诉", "未经复议直接起诉", en="Lawsuits without review", default=Outcomes())
    after: Outcomes = said("复议后起诉", "复议后起诉", en="Lawsuits after review", default=Outcomes())

    @property
    def title(self) -> str:
        return f"{self.year}年依申请公开台账"

    @property
    def tables(self) -> Tables:
        """The annual report's three tables, counted from this ledger."""
        results = [self._of(result) for result in Result]
        rows = {NEW: self.new.all, CARRIED_IN: self.carried_in.all, **dict(zip(RESULTS, results, strict=True))}
        rows |= {HANDLED: _added(results), CARRIED_OUT: self.carried_out.all}
        suits = {"行政复议": self.review, "未经复议直接起诉": self.direct, "复议后起诉": self.after}
        return (
            _proactive(self.proactive)
            | {row: _with_total(counts) for row, counts in rows.items()}
            | {f"丙 {name}": _with_total(_outcomes(suit)) for name, suit in suits.items()}
        )

    @property
    def figures(self) -> str:
        return packed(self.tables)

    def _of(self, result: Result) -> tuple[int, ...]:
        return _added([row.all for row in self.results if row.result is result])


def _added(rows: list[tuple[int, ...]]) -> tuple[int, ...]:
    return tuple(sum(column) for column in zip(*rows, Counts().all, strict=True))


def _with_total(counts: tuple[int, ...]) -> tuple[str, ...]:
    return tuple(str(count) for count in (*counts, sum(counts)))


def _outcomes(suit: Outcomes) -> tuple[int, ...]:
    return tuple(getattr(suit, name) for name in said_of(Outcomes))


def _proactive(table: TableA) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for name, words in said_of(TableA).items():
        value = getattr(table, name)
        found[f"甲 {words.key}"] = tuple(str(v) for v in (value if isinstance(value, tuple) else (value,)))
    return found


KIND = Kind(
    name="request_year",
    title="依申请公开台账",
    en="Ledger of requests",
    record=RequestYear,
    source="catalogue",
    folder="requests",
    table="台账",
    url="requests/index.html",
    column="inquiry",
    facts=("year", "agency", "figures"),
    paged=False,
    listed=False,
    order=75,
)
