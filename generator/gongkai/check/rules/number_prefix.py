"""A document number has the prefix of one of its issuers."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from gongkai.check.case import Desk, Standing
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.store.members import sequences

RULE = Rule(
    id="GK230",
    name="number-prefix",
    severity=Severity.WARNING,
    law="党政机关公文处理工作条例第九条：发文字号由发文机关代字、年份、顺序号组成",
    law_en="Regulation on official documents art. 9: a number begins with the issuer's code",
    zh="文号“{number}”的代字“{prefix}”是{owner}的，不是发文机关的。",
    en="The prefix {prefix} of {number} belongs to {owner}, which is not an issuer.",
    fix_zh="核对文号和发文机关；代字改变了的，改机构表里的“文号代字”。",
    fix_en="Check number and issuers, or correct the prefixes in the table of organs.",
)
KINDS = ("policy",)
LEANS = ("agency",)
_HELD = """
SELECT p.value, a.id, a.title, a.visible FROM record a, json_each(a.data, '$.prefixes') p
WHERE a.kind = 'agency' ORDER BY p.value, a.title, a.id
"""
_ISSUERS = "SELECT target FROM link WHERE source = ? AND field = 'issuers'"
# Prefix → its owners' ids, and the name of the first that is shown.
_Owners = dict[str, tuple[list[str], str]]
_owners = msgspec.json.Decoder(_Owners)


def lean(desk: Desk) -> str:
    """Who has which prefix, by the table of organs."""
    owners: _Owners = {}
    for prefix, organ, title, visible in desk.db.execute(_HELD).fetchall():
        ids, shown = owners.get(prefix, ([], ""))
        owners[prefix] = ([*ids, organ], shown or (title if visible == 1 else ""))
    return msgspec.json.encode(owners).decode()


def over_standing(desk: Desk, of: Standing) -> Iterator[Finding]:
    """A number with the prefix of an organ, where none that has it is among the issuers."""
    for sequence in sequences(desk.db, of.summary.id):
        prefix = sequence.partition("〔")[0]
        ids, owner = _owners.decode(desk.leaning(RULE)).get(prefix, ([], ""))
        issuers = {row[0] for row in desk.db.execute(_ISSUERS, (of.summary.id,))}
        if owner and issuers.isdisjoint(ids):
            number = of.summary.facts.get("number", "")
            yield desk.finding(RULE, of, "文号", number=number, prefix=prefix, owner=owner)
