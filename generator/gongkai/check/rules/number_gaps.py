"""Numbers of a sequence that are neither published nor explained."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from gongkai.check.case import Desk, Standing
from gongkai.chinese.doc_number import DocNumber, parse
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.number_gap import gaps, uncovered
from gongkai.store.members import sequences

RULE = Rule(
    id="GK499",
    name="number-gaps",
    severity=Severity.NOTE,
    law="政府信息公开条例第十九条、第二十条（规范性文件应当主动公开）",
    law_en="Regulation art. 19-20",
    zh="{count}个文号序列有没有说明的缺号，例如{sequence}缺{missing}。",
    en="{count} sequences of document numbers have unexplained gaps, e.g. {sequence}: {missing}.",
    fix_zh="漏录的补录；依申请公开、不予公开、空号、作废的，在 catalogue/number-gaps.yml 写明。全部缺号见网站的文号目录。",
    fix_en="Add what was forgotten, or explain the gap in catalogue/number-gaps.yml. The number list shows them all.",
)
KINDS = ("policy", "number_gap")


def kin(desk: Desk, of: Standing) -> Iterator[str]:
    """The sequence of a document's number, or the one of which a row explains the gaps."""
    if of.summary.kind == "number_gap":
        yield of.summary.facts["sequence"]
    yield from sequences(desk.db, of.summary.id)


def _explained(members: tuple[Standing, ...]) -> tuple[tuple[int, int], ...]:
    rows = sorted((m.summary for m in members if m.summary.kind == "number_gap"), key=lambda row: row.id)
    return tuple((int(row.facts["first"]), int(row.facts["last"])) for row in rows)


def over_kin(_desk: Desk, sequence: str, members: tuple[Standing, ...]) -> Iterator[Finding]:
    """What is missing from one sequence, told at its first document. One document alone makes no sequence."""
    documents = sorted(
        (m for m in members if m.summary.kind != "number_gap"), key=lambda m: (m.summary.day, m.summary.id)
    )
    parsed = (parse(document.summary.facts["number"]) for document in documents)
    serials = frozenset(found.serial for found in parsed if isinstance(found, DocNumber))
    if len(serials) > 1 and (runs := uncovered(gaps(serials), _explained(members))):
        words = "、".join(f"{first}—{last}号" if first != last else f"{first}号" for first, last in runs[:3])
        args: dict[str, str | int] = {"count": 1, "sequence": sequence, "missing": words}
        yield Finding(rule=RULE.id, path=documents[0].path, keys=("文号",), args=args)


def gather(found: tuple[Finding, ...]) -> Iterator[Finding]:
    """One note for the whole portal: most numbers that are missing were never meant for the public."""
    yield replace(found[0], args={**found[0].args, "count": len(found)})
