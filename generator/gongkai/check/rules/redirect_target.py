"""A redirect leads from an address that nobody has to a page that is there, in one step."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.addresses import is_page, is_path
from gongkai.check.case import Desk, Standing
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.redirect import Redirect
from gongkai.store.rows import decode_record

RULE = Rule(
    id="GK495",
    name="redirect-target",
    severity=Severity.ERROR,
    law="国办发〔2017〕47号：网页地址应当稳定，改变后应当能够转到新地址",
    law_en="State Council Office 47/2017: addresses stay, or lead on",
    zh="旧网址“{old}”不能转到“{new}”：{why}。",
    en="“{old}” cannot lead to “{new}”: {why_en}.",
    fix_zh="{remedy}",
    fix_en="{remedy_en}",
)
READS = ("*", "release")

_FORM = "网址从网站根目录写起，不带域名、开头的斜杠和问号，例如 art/2017/1.html。"
_FORM_EN = "Write addresses from the site's root, such as art/2017/1.html."


def _wrong(desk: Desk, row: Redirect) -> tuple[str, str, str, str] | None:
    if not is_path(row.old) or not is_path(row.new):
        return "网址写法不对", "an address is not well-formed", _FORM, _FORM_EN
    if is_page(desk.db, row.old):
        return "旧网址上现在有页面", "a page stands at the old address", "删去这一行。", "Delete this row."
    if desk.db.execute("SELECT 1 FROM place WHERE url = ?", (row.new,)).fetchone():
        last = "新网址直接写最后的那个网址，不要转两次，更不能转回来。"
        return (
            "新网址自己也要转走或者已经删去",
            "the new address leads on itself",
            last,
            "Name the last address directly.",
        )
    if not is_page(desk.db, row.new):
        return "新网址上没有页面", "no page stands there", "核对新网址。", "Check the new address."
    return None


def over_store(desk: Desk) -> Iterator[Finding]:
    """Every row of the table of redirects."""
    rows = desk.db.execute("SELECT summary, path, data FROM record WHERE kind = 'redirect' ORDER BY id")
    for summary, path, data in rows.fetchall():
        row = decode_record("redirect", data)
        assert isinstance(row, Redirect)
        if wrong := _wrong(desk, row):
            why, why_en, remedy, remedy_en = wrong
            yield desk.finding(
                RULE,
                Standing.stored(summary, path),
                "旧网址",
                old=row.old,
                new=row.new,
                why=why,
                why_en=why_en,
                remedy=remedy,
                remedy_en=remedy_en,
            )
