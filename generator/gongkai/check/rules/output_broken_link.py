"""A link that an editor wrote arrives at a page of the portal (LINK-01, LINK-02)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk
from gongkai.check.page import line_with
from gongkai.chinese.quiet import quiet_args
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK830",
    name="output-broken-link",
    severity=Severity.ERROR,
    law="国办发〔2017〕47号《政府网站发展指引》；国办秘函〔2019〕19号检查指标：链接可用",
    law_en="State Council Office 47/2017, guideline for government websites: links work",
    zh="链接“{link}”打不开：本站没有 {target}。",
    en="The link “{link}” is broken: there is no {target}.",
    fix_zh="核对地址；文件改了编号的，用新的地址。",
    fix_en="Check the address.",
)


def over_output(desk: Desk) -> Iterator[Finding]:
    """From the written links that the store keeps; those of templates follow from the data."""
    rows = desk.db.execute(
        "SELECT w.link, w.target, j.path, j.record, j.shown, r.source "
        "FROM written w JOIN judged j USING (url) LEFT JOIN record r ON r.id = j.record "
        "WHERE NOT EXISTS (SELECT 1 FROM page p WHERE p.url = w.target OR p.url = w.target || 'index.html') "
        "ORDER BY w.url, w.link"
    )
    for link, target, path, record, shown, source in rows.fetchall():
        args = quiet_args({"link": link, "target": target})
        offset = line_with(source or "", link)
        yield Finding(rule=RULE.id, path=path or shown, record=record, offset=offset, args=args)
