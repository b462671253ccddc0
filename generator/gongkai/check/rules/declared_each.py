"""A declared chain in which a month, a quarter or a half-year is missing."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from gongkai.check.case import Desk, Standing
from gongkai.chinese.dates import date_cn
from gongkai.model.declaration import CheckDeclaration, CheckType, FieldDeclaration, KindDeclaration
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.kind import kinds
from gongkai.model.period import part_end

RULE = Rule(
    id="GK215",
    name="declared-each",
    severity=Severity.WARNING,
    law="catalogue/kinds/ 里声明的期次；村务公开见村民委员会组织法第三十条：一般事项至少每季度公布一次",
    law_en="The rhythm declared in catalogue/kinds/; for villages art. 30 of the organic law: each quarter",
    zh="{chain}“{value}”没有{year}年{part}的{title}，最迟应当在{due}公开（{source}）。",
    en="“{value}” ({chain}) has no {title_en} for {part} of {year}; it was due by {due_en} ({source}).",
    fix_zh="补录这一期；已经停止公开的，说明停止的理由。",
    fix_en="Add what is missing.",
)
READS = ("declared",)
_HELD = """
SELECT l.word, CAST(r.data ->> ? AS INTEGER), r.data ->> ?, r.summary, r.path FROM record r
JOIN link l ON l.source = r.id AND l.target LIKE ?
WHERE r.kind = ? AND r.visible = 1 ORDER BY l.word, r.day, r.id
"""


def _since(held: set[tuple[int, int]], parts: int, year: int) -> Iterator[tuple[int, int]]:
    """Every part of a year from the first that is held on, to the end of `year`."""
    first = min(held)
    for each in range(first[0], year + 1):
        yield from ((each, part) for part in range(1, parts + 1) if (each, part) >= first)


def _missing(
    desk: Desk, kind: str, about: KindDeclaration, check: CheckDeclaration, field: FieldDeclaration
) -> Iterator[Finding]:
    fields = (f"$.{about.attribute(check.year)}", f"$.{field.name}")
    rows = desk.db.execute(_HELD, (*fields, f"chain:{kind}:%", kind)).fetchall()
    period, parts = desk.profile.periods[check.period], len(field.choices)
    for value, group in groupby(rows, key=lambda row: row[0]):
        members = list(group)
        held = {(year, field.choices.index(part) + 1) for _, year, part, _, _ in members if year and part}
        last = Standing.stored(members[-1][3], members[-1][4])
        for year, part in _since(held, parts, desk.day.year) if held else ():
            due = period.due(part_end(year, part, parts), desk.profile.calendar)
            if (year, part) not in held and due and desk.day > due:
                words = {"chain": about.chain, "value": value, "year": year, "part": field.choices[part - 1]}
                days = {"due": date_cn(due), "due_en": due.isoformat(), "source": period.source}
                names = {"title": about.title, "title_en": about.en or about.title}
                yield desk.finding(RULE, last, about.chain, **words, **days, **names)


def over_store(desk: Desk) -> Iterator[Finding]:
    """What each declared rhythm lacks, told at the newest record of its chain."""
    for name, kind in sorted(kinds().items()):
        about = kind.declaration
        for check in about.checks if about else ():
            if about and check.type is CheckType.EACH and check.period in desk.profile.periods:
                field = next(field for field in about.fields if field.key == check.part)
                yield from _missing(desk, name, about, check, field)
