"""The three official tables of the annual report, laid out as the form has them (国办公开办函〔2021〕30号)."""

from __future__ import annotations

from gongkai.model.annual_report import AnnualReport
from gongkai.model.annual_tables import APPLICANTS, MADE, OUTCOMES, Tables, columns_of, unpacked
from gongkai.plan.library import Full, Library
from gongkai.plan.views_annual import AnnualBlock, AnnualRow, AnnualTable

_A = (
    ("第二十条第（一）项", MADE, ("规章", "行政规范性文件")),
    ("第二十条第（五）项", ("本年处理决定数量",), ("行政许可",)),
    ("第二十条第（六）项", ("本年处理决定数量",), ("行政处罚", "行政强制")),
    ("第二十条第（八）项", ("本年收费金额（单位：万元）",), ("行政事业性收费",)),
)
# (label on the form, row of the tables or empty for a heading, level)
_B = (
    ("一、本年新收政府信息公开申请数量", "本年新收", 0),
    ("二、上年结转政府信息公开申请数量", "上年结转", 0),
    ("三、本年度办理结果", "", 0),
    ("（一）予以公开", "予以公开", 1),
    ("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "部分公开", 1),
    ("（三）不予公开", "", 1),
    ("1.属于国家秘密", "属于国家秘密", 2),
    ("2.其他法律行政法规禁止公开", "法律行政法规禁止公开", 2),
    ("3.危及“三安全一稳定”", "危及三安全一稳定", 2),
    ("4.保护第三方合法权益", "保护第三方合法权益", 2),
    ("5.属于三类内部事务信息", "三类内部事务信息", 2),
    ("6.属于四类过程性信息", "四类过程性信息", 2),
    ("7.属于行政执法案卷", "行政执法案卷", 2),
    ("8.属于行政查询事项", "行政查询事项", 2),
    ("（四）无法提供", "", 1),
    ("1.本机关不掌握相关政府信息", "本机关不掌握", 2),
    ("2.没有现成信息需要另行制作", "需要另行制作", 2),
    ("3.补正后申请内容仍不明确", "补正后仍不明确", 2),
    ("（五）不予处理", "", 1),
    ("1.信访举报投诉类申请", "信访举报投诉", 2),
    ("2.重复申请", "重复申请", 2),
    ("3.要求提供公开出版物", "要求提供公开出版物", 2),
    ("4.无正当理由大量反复申请", "大量反复申请", 2),
    ("5.要求行政机关确认或重新出具已获取信息", "要求确认或重新出具", 2),
    ("（六）其他处理", "", 1),
    ("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "逾期不补正", 2),
    ("2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "逾期不缴费", 2),
    ("3.其他", "其他处理", 2),
    ("（七）总计", "办理结果总计", 1),
    ("四、结转下年度继续办理", "结转下年度", 0),
)
_C = ("行政复议", "未经复议直接起诉", "复议后起诉")


def tables_shown(library: Library, full: Full) -> Tables:
    """A report's own tables, else those of its ledger; empty unless every row is there."""
    record = full.record
    own = record.tables if isinstance(record, AnnualReport) else {}
    link = next(iter(library.near(full.summary.id, full.kind.name).get("ledger", ())), None)
    found = own or unpacked(link.facts.get("figures", "") if link else "")
    whole = all(len(cells) == len(columns_of(row)) for row, cells in found.items())
    return found if whole else {}


def annual_tables(tables: Tables) -> tuple[AnnualTable, ...]:
    """The tables with the words of the form."""
    return (_table_a(tables), _table_b(tables), _table_c(tables)) if tables else ()


def _table_a(tables: Tables) -> AnnualTable:
    blocks = [
        AnnualBlock(
            title=title,
            columns=columns,
            rows=tuple(AnnualRow(label=row, cells=tables[f"甲 {row}"]) for row in rows),
        )
        for title, columns, rows in _A
    ]
    return AnnualTable(name="a", caption="主动公开政府信息情况", layout="blocks", blocks=tuple(blocks))


def _table_b(tables: Tables) -> AnnualTable:
    rows = [
        AnnualRow(label=label, cells=tables[f"乙 {row}"] if row else (), level=level) for label, row, level in _B
    ]
    block = AnnualBlock(title="申请人情况", columns=APPLICANTS, rows=tuple(rows))
    return AnnualTable(name="b", caption="收到和处理政府信息公开申请情况", layout="list", blocks=(block,))


def _table_c(tables: Tables) -> AnnualTable:
    blocks = [
        AnnualBlock(title=title, columns=OUTCOMES, rows=(AnnualRow(label="件数", cells=tables[f"丙 {row}"]),))
        for title, row in zip(("行政复议", "行政诉讼：未经复议直接起诉", "行政诉讼：复议后起诉"), _C, strict=True)
    ]
    caption = "政府信息公开行政复议、行政诉讼情况"
    return AnnualTable(name="c", caption=caption, layout="groups", blocks=tuple(blocks))
