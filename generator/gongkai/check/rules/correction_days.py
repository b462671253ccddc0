"""A correction comes after publication, and not from the future."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import msgspec

from gongkai.check.case import Desk, Standing
from gongkai.chinese.dates import date_cn
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK493",
    name="correction-days",
    severity=Severity.ERROR,
    law="国办秘函〔2019〕19号：不得伪造发布日期；更正应当注明日期",
    law_en="Inspection rules: no invented days; a correction bears its day",
    zh="更正日期{day}{wrong}。",
    en="The correction of {day} {wrong_en}.",
    fix_zh="核对日期：更正只能在发布（{published}）以后、今天以前。",
    fix_en="Check the day: after publication ({published}) and not in the future.",
)
READS = ("*",)


def over_store(desk: Desk) -> Iterator[Finding]:
    """Every correction with an impossible day."""
    rows = desk.db.execute(
        "SELECT summary, path, data ->> '$.corrections' FROM record "
        "WHERE visible = 1 AND data ->> '$.corrections' != '[]' ORDER BY id"
    )
    for data, path, told in rows.fetchall():
        standing = Standing.stored(data, path)
        for number, correction in enumerate(msgspec.json.decode(told)):
            day = date.fromisoformat(correction["day"])
            if standing.day <= day <= desk.day:
                continue
            early = day < standing.day
            yield desk.finding(
                RULE,
                standing,
                "更正",
                number,
                "日期",
                day=date_cn(day),
                wrong="早于发布日期" if early else "还没有到",
                wrong_en="is before publication" if early else "lies in the future",
                published=date_cn(standing.day),
            )
