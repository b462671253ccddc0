"""The preamble says for which period the figures stand and where the report is (ANN-14)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gongkai.check.annual import in_form
from gongkai.check.case import Desk, Standing
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK551",
    name="annual-preamble",
    severity=Severity.WARNING,
    law="国办公开办函〔2021〕30号年报格式；通行的年报引言写明数据期限和网址",
    law_en="Form 30/2021; reports state the period of their figures and their address",
    zh="{year}年年报开头{what}。",
    en="The report on {year}: {what_en}.",
    fix_zh="在第一个标题前面写：数据期限为{year}年1月1日至12月31日，网址{url}。",
    fix_en="Before the first heading write the period (1 January to 31 December) and {url}.",
)
KINDS = ("annual_report",)
_ADDRESS = re.compile(r"https?://[^\s，。；、）)<>]+")


def _faults(preamble: str, year: str, url: str) -> Iterator[tuple[str, str]]:
    bare = re.sub(r"\s", "", preamble)
    if not re.search(rf"{year}年1月1日(起)?[至到—-]+({year}年)?12月31日", bare):
        yield "没有写明数据期限（1月1日至12月31日）", "it does not state the period of its figures"
    found = _ADDRESS.findall(preamble)
    if not found:
        yield "没有写明年报的网址", "it does not state its address"
    elif url not in found:
        yield f"写的网址是{found[0]}，不是本页的网址", f"it states {found[0]}, which is not its address"


def over_standing(desk: Desk, report: Standing) -> Iterator[Finding]:
    """Every report without its period, or without its own address."""
    (html,) = desk.db.execute("SELECT html FROM record WHERE id = ?", (report.summary.id,)).fetchone()
    year, url = report.summary.facts["year"], desk.site.absolute(report.summary.url)
    if not in_form(desk.profile, int(year)):
        return
    for what, what_en in _faults(re.sub(r"<[^>]+>", "", html.split("<h2")[0]), year, url):
        yield desk.finding(RULE, report, "年度", year=year, url=url, what=what, what_en=what_en)
