"""A step of a chain that was reached without the step that must come before it."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk, Standing
from gongkai.model.declaration import CheckDeclaration, CheckType, KindDeclaration
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.kind import kinds

RULE = Rule(
    id="GK214",
    name="declared-chain",
    severity=Severity.WARNING,
    law="catalogue/kinds/ 里声明的前后环节；招标采购见招标投标法第十六条、政府采购法实施条例第八条",
    law_en="The steps declared in catalogue/kinds/; for tenders art. 16 of the tendering law",
    zh="{chain}“{value}”有“{step}”，在它以前没有{wanted}。",
    en="“{value}” ({chain}) has “{step}”, but before it none of: {wanted_en}.",
    fix_zh="补录前面的环节；“{chain}”写错的，改成和前面各条一样。",
    fix_en="Add the earlier step, or write the same “{chain}” as the others.",
)
READS = ("declared",)

# A visible record in a step, in whose chain no earlier visible record is in one of the steps that must come first.
_ALONE = """
SELECT r.summary, r.path, l.word FROM record r JOIN link l ON l.source = r.id AND l.target LIKE ?1
WHERE r.kind = ?2 AND r.visible = 1 AND r.data ->> ?3 = ?4 AND NOT EXISTS (
    SELECT 1 FROM link m JOIN record o ON o.id = m.source
    WHERE m.target = l.target AND o.visible = 1 AND o.day <= r.day
    AND o.data ->> ?3 IN (SELECT value FROM json_each(?5))
) ORDER BY r.id
"""


def _quoted(words: tuple[str, ...]) -> str:
    return "[" + ",".join(f'"{word}"' for word in words) + "]"


def _alone(desk: Desk, kind: str, about: KindDeclaration, check: CheckDeclaration) -> Iterator[Finding]:
    wanted = "或者".join(f"“{word}”" for word in check.before)
    for step in check.words:
        field = f"$.{about.attribute(check.when)}"
        values = (f"chain:{kind}:%", kind, field, step, _quoted(check.before))
        for summary, path, value in desk.db.execute(_ALONE, values).fetchall():
            of = Standing.stored(summary, path)
            words = {"chain": about.chain, "value": value, "step": step, "wanted": wanted}
            yield desk.finding(RULE, of, check.when, wanted_en=", ".join(check.before), **words)


def over_store(desk: Desk) -> Iterator[Finding]:
    """What each declared chain lacks."""
    for name, kind in sorted(kinds().items()):
        for check in kind.declaration.checks if kind.declaration else ():
            if kind.declaration and check.type is CheckType.AFTER:
                yield from _alone(desk, name, kind.declaration, check)
