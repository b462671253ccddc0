"""Numbers of a sequence that are neither published nor explained."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from gongkai.check.case import Desk
from gongkai.chinese.doc_number import DocNumber, parse
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.number_gap import gaps, uncovered

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
READS = ("policy", "number_gap")


def _known(desk: Desk, sequence: str) -> tuple[tuple[int, int], ...]:
    rows = desk.db.execute(
        "SELECT summary ->> '$.facts.first', summary ->> '$.facts.last' FROM record "
        "WHERE kind = 'number_gap' AND summary ->> '$.facts.sequence' = ? ORDER BY id",
        (sequence,),
    )
    return tuple((int(first), int(last)) for first, last in rows.fetchall())


def _missing(desk: Desk) -> Iterator[tuple[str, str, tuple[tuple[int, int], ...]]]:
    """Sequence, the path of its first document, and what is missing. One document alone makes no sequence."""
    rows = desk.db.execute(
        "SELECT m.list, r.summary ->> '$.facts.number', r.path FROM member m JOIN record r ON r.id = m.id "
        "WHERE m.list > 'number:' AND m.list < 'number;' ORDER BY m.list, m.day, m.id"
    )
    for name, group in groupby(rows.fetchall(), key=lambda row: row[0]):
        members = list(group)
        parsed = (parse(number) for _, number, _ in members)
        serials = frozenset(found.serial for found in parsed if isinstance(found, DocNumber))
        sequence = name.partition(":")[2]
        if len(serials) > 1 and (runs := uncovered(gaps(serials), _known(desk, sequence))):
            yield sequence, members[0][2], runs


def over_store(desk: Desk) -> Iterator[Finding]:
    """One note for the whole portal: most numbers that are missing were never meant for the public."""
    found = list(_missing(desk))
    if found:
        sequence, path, runs = found[0]
        words = "、".join(f"{first}—{last}号" if first != last else f"{first}号" for first, last in runs[:3])
        args: dict[str, str | int] = {"count": len(found), "sequence": sequence, "missing": words}
        yield Finding(rule=RULE.id, path=path, keys=("文号",), args=args)
