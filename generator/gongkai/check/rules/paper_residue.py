"""No page numbers and line ends of paper stand in a text."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.prose import slips
from gongkai.chinese.residue import residues
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK625",
    name="paper-residue",
    severity=Severity.WARNING,
    law="国办发〔2017〕47号：网站内容应当规范、便于阅读",
    law_en="State Council Office 47/2017: content in good order and readable",
    zh="{where}“{words}”处留有页码或者硬换行（共{count}处）。",
    en="{where_en} has page numbers or broken lines left over from paper near “{words}” ({count} in all).",
    fix_zh="删去页码，把同一段的各行连起来。",
    fix_en="Delete page numbers and join the lines of a paragraph.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """One finding for a text."""
    yield from slips(case, RULE, residues, whole=True)
