"""A page of the last release is gone, and nothing at its address says so."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from gongkai.check.addresses import live_record, record_address
from gongkai.check.case import Desk
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.store.pages import vanished
from gongkai.store.store import get_meta

RULE = Rule(
    id="GK496",
    name="address-lost",
    severity=Severity.ERROR,
    law="国办发〔2017〕47号：网页地址应当稳定；国办秘函〔2019〕19号：链接可用",
    law_en="State Council Office 47/2017: addresses stay; inspection rules: links work",
    zh="上次发布的网页“{url}”没有了：{why}。",
    en="The page “{url}” of the last release is gone: {why_en}.",
    fix_zh="改了编号的，在新记录里写“旧编号: [{id}]”；收回的，写“撤回”；不留的，在 catalogue/removed.yml 登记网址和理由。",
    fix_en="After a new id write “旧编号: [{id}]”; to take it back write “撤回”; else enter it in catalogue/removed.yml.",
)
READS = ("*", "release")


def _finding(desk: Desk, url: str) -> Finding:
    record_id = PurePosixPath(url).stem
    row = desk.db.execute("SELECT path FROM record WHERE id = ?", (record_id,)).fetchone()
    why = f"记录“{record_id}”不再公开，或者发布日期改到了以后" if row else f"记录“{record_id}”已经不在"
    why_en = f"the record “{record_id}” is {'no longer public' if row else 'not there any more'}"
    args: dict[str, str | int] = {"url": url, "id": record_id, "why": why, "why_en": why_en}
    # Not the record's own finding: a waiver inside it cannot excuse what readers no longer find.
    return Finding(rule=RULE.id, path=row[0] if row else "site_config.yml", args=args)


def over_store(desk: Desk) -> Iterator[Finding]:
    """Every address of a record that is lost, now or since an earlier release. A day in the past proves nothing."""
    if get_meta(desk.db, "day") > desk.day.isoformat():
        return
    for url in vanished(desk.db):
        if record_address(url) and not live_record(desk.db, url):
            yield _finding(desk, url)
