"""Who publishes a document made it, drafted it, or belongs to who made it."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from gongkai.check.case import Desk, Standing
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK231",
    name="publisher-not-maker",
    severity=Severity.NOTE,
    law="政府信息公开条例第十条：谁制作谁公开，共同制作的由牵头机关公开",
    law_en="Regulation art. 10: who makes information publishes it; the leading organ for joint ones",
    zh="发布机构是“{agency}”，发文机关和起草单位里都没有它，也不是它们的下级。",
    en="It is published by “{agency}”, which neither issued nor drafted it, nor belongs to an issuer.",
    fix_zh="由制作机关发布；转载的写“信息来源”。",
    fix_en="Let the maker publish it; for a reprint name the source.",
)
KINDS = ("policy",)
LEANS = ("agency",)
_PUBLISHERS = """
SELECT a.id, a.title FROM record r JOIN link p ON p.source = r.id AND p.field = 'agency' JOIN record a ON a.id = p.target
WHERE r.id = ? AND r.data ->> '$.source' = ''
"""
_MAKERS = "SELECT target FROM link WHERE source = ? AND field IN ('issuers', 'drafter')"
_ABOVE = "SELECT l.source, l.target FROM record a JOIN link l ON l.source = a.id AND l.field = 'parent' WHERE a.kind = 'agency'"
_above = msgspec.json.Decoder(dict[str, list[str]])


def lean(desk: Desk) -> str:
    """To whom each organ belongs."""
    above: dict[str, list[str]] = {}
    for organ, parent in desk.db.execute(f"{_ABOVE} ORDER BY 1, 2").fetchall():
        above.setdefault(organ, []).append(parent)
    return msgspec.json.encode(above).decode()


def over_standing(desk: Desk, of: Standing) -> Iterator[Finding]:
    """A publisher without a part in the document; an issuer that leads nowhere is another rule's."""
    for organ, title in desk.db.execute(_PUBLISHERS, (of.summary.id,)).fetchall():
        makers = {row[0] for row in desk.db.execute(_MAKERS, (of.summary.id,))}
        if makers.isdisjoint({organ, "", *_above.decode(desk.leaning(RULE)).get(organ, ())}):
            yield desk.finding(RULE, of, "发布机构", agency=title)
