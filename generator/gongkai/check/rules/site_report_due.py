"""The yearly report on the site is out by the end of January (ANN-15)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk
from gongkai.chinese.dates import date_cn
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.period import year_end

RULE = Rule(
    id="GK552",
    name="site-report-due",
    severity=Severity.ERROR,
    law="国办发〔2017〕47号：政府网站工作年度报表每年1月31日前在网站公布",
    law_en="State Council Office 47/2017: by 31 January on the site itself",
    zh="{year}年的政府网站工作年度报表应当在{due}前公布，{what}。",
    en="The report on the site for {year} was due by {due}; {what_en}.",
    fix_zh="用 gongkai new site_report 新建报表，写满八个部分；确实迟了的写豁免。",
    fix_en="Write it with `gongkai new site_report`; if it was late, record an approved waiver.",
)
READS = ("site_report",)


def over_store(desk: Desk) -> Iterator[Finding]:
    """Every report that came late, and the next one if it is overdue. A portal without any is not asked."""
    period, reports = desk.profile.periods.get("网站年度报表"), list(desk.visible("site_report"))
    if period is None or not reports:
        return
    years = {int(report.summary.facts["year"]): report for report in reports}
    for year, report in sorted(years.items()):
        last = period.due(year_end(year), desk.profile.calendar)
        if last and report.day > last:
            words = {"what": f"实际是{date_cn(report.day)}", "what_en": f"it came on {report.day.isoformat()}"}
            yield desk.finding(RULE, report, "发布日期", year=str(year), due=date_cn(last), **words)
    last = period.due(year_end(max(years) + 1), desk.profile.calendar)
    if last and desk.day > last:
        words = {"what": "现在还没有", "what_en": "there is none"}
        yield desk.finding(RULE, years[max(years)], "年度", year=str(max(years) + 1), due=date_cn(last), **words)
