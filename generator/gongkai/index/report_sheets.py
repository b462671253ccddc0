"""The self-report as tables: the same for every file format. Chinese by default, English heads for those who help."""

from __future__ import annotations

from dataclasses import dataclass

from gongkai.model.finding import Lang
from gongkai.model.inspection import AgencyLine, Mark, SelfReport, Verdict

INTERNAL = (
    "内部资料，不公开，不放进网站的输出文件夹",
    "Internal. Not for publication; keep it out of the site's output",
)
_TITLE = (
    "政府网站和政府信息公开平台自查表",
    "Self-report for the inspection of the website and the disclosure platform",
)
_ITEMS = (("编号", "No."), ("部分", "Part"), ("指标", "Item"), ("要求", "Asked"), ("分值", "Points"))
_RESULT = (("结果", "Result"), ("理由", "Reason"), ("证据", "Evidence"), ("依据", "Source"))
_AGENCIES = (
    ("机构", "Agency"),
    ("应公开事项", "Matters due"),
    ("已公开或已说明", "Covered"),
    ("公开率", "Coverage"),
    ("信息", "Documents"),
    ("按时", "On time"),
    ("超期", "Late"),
    ("没有评定", "Not assessed"),
    ("及时率", "Timeliness"),
    ("应解读", "To interpret"),
    ("已解读", "Interpreted"),
    ("解读率", "Interpretation rate"),
    ("逾期来信", "Letters overdue"),
    ("逾期任务", "Tasks overdue"),
    ("逾期解读", "Interpretations overdue"),
    ("逾期报告", "Reports overdue"),
)
_COMING = (
    ("日期", "Day"),
    ("什么", "What"),
    ("位置", "Place"),
    ("负责机构", "Agency"),
    ("规则或指标", "Rule or item"),
)
NOTHING = "—"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A table of text and whole numbers under its title."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str | int, ...], ...]


def title_of(lang: Lang) -> str:
    return _word(_TITLE, lang)


def _word(pair: tuple[str, str], lang: Lang) -> str:
    return pair[lang == "en"]


def facts(report: SelfReport, lang: Lang) -> tuple[tuple[str, str], ...]:
    """What the form says of itself, above its tables."""
    pairs = (
        (("网站", "Site"), report.site),
        (("主办单位", "Host"), report.host),
        (("自查日期", "Day"), report.day.isoformat()),
        (("查了多少个文件", "Files checked"), str(report.sources)),
        (("没有读进来的文件", "Files not read"), "、".join(report.unread) or NOTHING),
        *(((mark.value, mark.en), str(report.marked(mark))) for mark in Mark),
        (("密级", "Handling"), _word(INTERNAL, lang)),
    )
    return tuple((_word(name, lang), value) for name, value in pairs)


def mark_of(verdict: Verdict, lang: Lang) -> str:
    return verdict.mark.value if lang == "zh" else verdict.mark.en


def proof(verdict: Verdict) -> tuple[str, ...]:
    """The proof line by line: rule, place, sentence."""
    lines = [" ".join(part for part in (e.rule, e.place, e.text) if part) for e in verdict.evidence]
    return (*lines, f"……另有{verdict.more}条") if verdict.more else tuple(lines)


def _share(part: int, whole: int) -> str:
    """A percentage, cut and not rounded: 99.96 % is no full marks."""
    if not whole:
        return NOTHING
    thousandths = part * 1000 // whole
    return f"{thousandths // 10}.{thousandths % 10}%"


def _item(verdict: Verdict, lang: Lang) -> tuple[str | int, ...]:
    item, told = verdict.item, "\n".join(proof(verdict)) or NOTHING
    asked = (item.number, item.part, item.name, item.asks, item.points or NOTHING)
    return (*asked, mark_of(verdict, lang), verdict.reason, told, item.source)


def _items(report: SelfReport, lang: Lang) -> Sheet:
    columns = tuple(_word(pair, lang) for pair in (*_ITEMS, *_RESULT))
    rows = tuple(_item(verdict, lang) for verdict in report.verdicts)
    return Sheet(title=_word(("指标", "Items"), lang), columns=columns, rows=rows)


def _agency(line: AgencyLine) -> tuple[str | int, ...]:
    return (
        line.agency,
        line.due,
        line.covered,
        _share(line.covered, line.due),
        line.documents,
        line.on_time,
        line.late,
        line.unassessed,
        _share(line.on_time, line.on_time + line.late),
        line.to_interpret,
        line.interpreted,
        _share(line.interpreted, line.to_interpret),
        line.letters,
        line.tasks,
        line.interpretations,
        line.reports,
    )


def sheets(report: SelfReport, lang: Lang) -> tuple[Sheet, Sheet, Sheet]:
    """Items, agencies, and what is to come."""
    agencies = Sheet(
        title=_word(("机构", "Agencies"), lang),
        columns=tuple(_word(pair, lang) for pair in _AGENCIES),
        rows=tuple(_agency(line) for line in report.agencies),
    )
    days = (report.until - report.day).days
    next_days = Sheet(
        title=_word((f"未来{days}天", f"Next {days} days"), lang),
        columns=tuple(_word(pair, lang) for pair in _COMING),
        rows=tuple((c.day.isoformat(), c.what, c.place, c.agency, c.rule or NOTHING) for c in report.coming),
    )
    return _items(report, lang), agencies, next_days
