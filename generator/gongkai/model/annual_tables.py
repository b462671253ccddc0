"""The three tables of the annual report (国办公开办函〔2021〕30号), as one shape for reports, ledgers, pages and files.

`Tables` maps a row (`甲 规章`…) to its cells as text. A ledger counts only what happened; totals are computed here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from gongkai.model.field import said, said_of

Tables = Mapping[str, tuple[str, ...]]
APPLICANTS = ("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计")
OUTCOMES = ("结果维持", "结果纠正", "其他结果", "尚未审结", "总计")
MADE = ("本年制发件数", "本年废止件数", "现行有效件数")


class Result(StrEnum):
    """What became of an application: the rows of part 三 of table B, in their order."""

    GRANTED = "予以公开"
    PARTLY = "部分公开"
    STATE_SECRET = "属于国家秘密"
    FORBIDDEN = "法律行政法规禁止公开"
    SECURITY = "危及三安全一稳定"
    THIRD_PARTY = "保护第三方合法权益"
    INTERNAL = "三类内部事务信息"
    PROCESS = "四类过程性信息"
    CASE_FILE = "行政执法案卷"
    QUERY = "行政查询事项"
    NOT_HELD = "本机关不掌握"
    TO_BE_MADE = "需要另行制作"
    UNCLEAR = "补正后仍不明确"
    PETITION = "信访举报投诉"
    REPEATED = "重复申请"
    PUBLICATION = "要求提供公开出版物"
    EXCESSIVE = "大量反复申请"
    CONFIRMATION = "要求确认或重新出具"
    NOT_CORRECTED = "逾期不补正"
    NOT_PAID = "逾期不缴费"
    OTHER = "其他处理"


def _row(label: str, en: str) -> tuple[int, ...]:
    help = f"{label}，七个数：自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他、总计"
    row: tuple[int, ...] = said(label, help, en=en, sample="[12, 3, 0, 0, 1, 0, 16]")
    return row


def _made(label: str, en: str) -> tuple[int, ...]:
    help = f"{label}，三个数：本年制发件数、本年废止件数、现行有效件数"
    row: tuple[int, ...] = said(label, help, en=en, sample="[3, 1, 46]")
    return row


def _outcomes(label: str, en: str) -> tuple[int, ...]:
    help = f"{label}，五个数：结果维持、结果纠正、其他结果、尚未审结、总计"
    row: tuple[int, ...] = said(label, help, en=en, sample="[2, 0, 0, 1, 3]")
    return row


@dataclass(frozen=True, slots=True, kw_only=True)
class TableA:
    """主动公开政府信息情况 (条例 art. 20 items 1, 5, 6 and 8)."""

    rules: tuple[int, ...] = _made("规章", "Government rules")
    normative: tuple[int, ...] = _made("行政规范性文件", "Normative documents")
    licences: int = said("行政许可", "本年处理决定数量", en="Licences")
    penalties: int = said("行政处罚", "本年处理决定数量", en="Penalties")
    coercion: int = said("行政强制", "本年处理决定数量", en="Coercive measures")
    fees: str = said("行政事业性收费", "本年收费金额，单位万元，可带小数", en="Administrative fees", sample="12.5")


@dataclass(frozen=True, slots=True, kw_only=True)
class TableB:
    """收到和处理政府信息公开申请情况."""

    new: tuple[int, ...] = _row("本年新收", "New this year")
    carried_in: tuple[int, ...] = _row("上年结转", "Carried over from last year")
    granted: tuple[int, ...] = _row("予以公开", "Granted")
    partly: tuple[int, ...] = _row("部分公开", "Granted in part")
    state_secret: tuple[int, ...] = _row("属于国家秘密", "State secret")
    forbidden: tuple[int, ...] = _row("法律行政法规禁止公开", "Forbidden by law")
    security: tuple[int, ...] = _row("危及三安全一稳定", "Security and stability")
    third_party: tuple[int, ...] = _row("保护第三方合法权益", "Rights of third parties")
    internal: tuple[int, ...] = _row("三类内部事务信息", "Internal affairs")
    process: tuple[int, ...] = _row("四类过程性信息", "Matters in progress")
    case_file: tuple[int, ...] = _row("行政执法案卷", "Enforcement files")
    query: tuple[int, ...] = _row("行政查询事项", "Administrative queries")
    not_held: tuple[int, ...] = _row("本机关不掌握", "Not held")
    to_be_made: tuple[int, ...] = _row("需要另行制作", "Would have to be made")
    unclear: tuple[int, ...] = _row("补正后仍不明确", "Still unclear")
    petition: tuple[int, ...] = _row("信访举报投诉", "Petitions and complaints")
    repeated: tuple[int, ...] = _row("重复申请", "Repeated")
    publication: tuple[int, ...] = _row("要求提供公开出版物", "Publications")
    excessive: tuple[int, ...] = _row("大量反复申请", "Excessive")
    confirmation: tuple[int, ...] = _row("要求确认或重新出具", "Confirmation wanted")
    not_corrected: tuple[int, ...] = _row("逾期不补正", "Not corrected in time")
    not_paid: tuple[int, ...] = _row("逾期不缴费", "Fee not paid in time")
    other: tuple[int, ...] = _row("其他处理", "Other")
    handled: tuple[int, ...] = _row("办理结果总计", "All results")
    carried_out: tuple[int, ...] = _row("结转下年度", "Carried over to next year")


@dataclass(frozen=True, slots=True, kw_only=True)
class TableC:
    """政府信息公开行政复议、行政诉讼情况."""

    review: tuple[int, ...] = _outcomes("行政复议", "Administrative review")
    direct: tuple[int, ...] = _outcomes("未经复议直接起诉", "Lawsuits without review")
    after: tuple[int, ...] = _outcomes("复议后起诉", "Lawsuits after review")


NEW, CARRIED_IN, HANDLED, CARRIED_OUT = "乙 本年新收", "乙 上年结转", "乙 办理结果总计", "乙 结转下年度"
RESULTS = tuple(f"乙 {result.value}" for result in Result)
NAMES = {"甲": "表一", "乙": "表二", "丙": "表三"}


def columns_of(row: str) -> tuple[str, ...]:
    """The heads of a row's cells."""
    if row.startswith("乙"):
        return APPLICANTS
    if row.startswith("丙"):
        return OUTCOMES
    if row in ("甲 规章", "甲 行政规范性文件"):
        return MADE
    return ("本年收费金额",) if row == "甲 行政事业性收费" else ("本年处理决定数量",)


def _cells(letter: str, table: object) -> Iterable[tuple[str, tuple[str, ...]]]:
    for name, words in said_of(type(table)).items():
        value = getattr(table, name)
        values = value if isinstance(value, tuple) else (value,)
        yield f"{letter} {words.key}", tuple(str(cell) for cell in values)


def tables_of(a: TableA, b: TableB, c: TableC) -> Tables:
    """What a report says, cell by cell."""
    return dict([*_cells("甲", a), *_cells("乙", b), *_cells("丙", c)])


def packed(tables: Tables) -> str:
    """The tables as one line, so that they can travel among the facts of a record."""
    return ";".join(f"{row}={','.join(cells)}" for row, cells in tables.items())


def unpacked(line: str) -> Tables:
    """The tables back from their line; empty when there is none."""
    rows = (part.partition("=") for part in line.split(";") if part)
    return {row: tuple(cells.split(",")) for row, _, cells in rows}
