"""The rows of a year's decision catalogue are numbered 1, 2, 3 … (DEC-14)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from gongkai.check.case import Desk, Standing
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK447",
    name="decision-catalogue-numbers",
    severity=Severity.WARNING,
    law="重大行政决策程序暂行条例第三条：决策事项目录向社会公布",
    law_en="State Council order 713, art. 3: the catalogue is published",
    zh="{year}年度目录的序号{what}，目录不完整。",
    en="The numbers of the catalogue of {year}: {what_en}.",
    fix_zh="补上漏掉的事项；调出目录的不删去，写“调出理由”。",
    fix_en="Add the row that is missing; one taken out stays and says why in 调出理由.",
)
READS = ("decision_plan",)


def over_store(desk: Desk) -> Iterator[Finding]:
    """Every number that is used twice, and every one that is left out."""
    years: dict[str, dict[int, list[Standing]]] = defaultdict(lambda: defaultdict(list))
    for row in desk.visible("decision_plan"):
        years[row.summary.facts["year"]][int(row.summary.facts["number"])].append(row)
    for year, rows in sorted(years.items()):
        for number, found in sorted(rows.items()):
            if len(found) > 1:
                words = {"what": f"{number}写了{len(found)}次", "what_en": f"{number} stands {len(found)} times"}
                yield desk.finding(RULE, found[-1], "序号", year=year, **words)
        if gaps := [number for number in range(1, max(rows)) if number not in rows]:
            listed = "、".join(str(number) for number in gaps)
            words = {"what": f"缺{listed}", "what_en": f"{listed} missing"}
            yield desk.finding(RULE, rows[max(rows)][0], "序号", year=year, **words)
