"""The self-report as files, in the formats that were asked for."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from gongkai.index.report_docx import report_docx
from gongkai.index.report_json import report_json
from gongkai.index.report_sheets import INTERNAL, facts, mark_of, proof, sheets, title_of
from gongkai.index.report_xlsx import report_xlsx
from gongkai.model.finding import Lang
from gongkai.model.inspection import Mark, SelfReport, Verdict
from gongkai.render.self_report import STYLE, Entry, FormView, Grid, self_report_css, self_report_html

_TONES = {Mark.PASSED: "done", Mark.FAILED: "off", Mark.UNASSESSED: "plain"}


def _entry(verdict: Verdict, lang: Lang) -> Entry:
    item = verdict.item
    return Entry(
        number=item.number,
        name=item.name,
        asks=item.asks,
        points=item.points,
        source=item.source,
        mark=mark_of(verdict, lang),
        tone=_TONES[verdict.mark],
        reason=verdict.reason,
        proof=proof(verdict),
    )


def _view(report: SelfReport, lang: Lang) -> FormView:
    _, *tables = sheets(report, lang)
    parts = groupby(report.verdicts, lambda verdict: verdict.item.part)
    return FormView(
        lang="zh-CN" if lang == "zh" else "en",
        title=title_of(lang),
        internal=INTERNAL[lang == "en"],
        facts=facts(report, lang),
        parts=tuple((part, tuple(_entry(verdict, lang) for verdict in verdicts)) for part, verdicts in parts),
        grids=tuple(Grid(title=t.title, columns=t.columns, rows=t.rows) for t in tables),
    )


def _made(report: SelfReport, form: str, theme: tuple[Path, ...], lang: Lang) -> dict[str, bytes]:
    match form:
        case "html":
            return {"report.html": self_report_html(theme, _view(report, lang)), STYLE: self_report_css(theme)}
        case "xlsx":
            return {"report.xlsx": report_xlsx(report, lang)}
        case "docx":
            return {"report.docx": report_docx(report, lang)}
        case _:
            return {"report.json": report_json(report)}


def report_files(
    report: SelfReport, forms: tuple[str, ...], theme: tuple[Path, ...], lang: Lang
) -> dict[str, bytes]:
    """Name → bytes; the same report gives the same bytes."""
    return {name: data for form in forms for name, data in _made(report, form, theme, lang).items()}
