"""The call for opinions brings the draft, its explanation and where to send opinions (DEC-02)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.decision_parts import Consultation
from gongkai.model.decision_stage import DecisionStage
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK432",
    name="consultation-materials",
    severity=Severity.ERROR,
    law="重大行政决策程序暂行条例第十五条",
    law_en="State Council order 713, art. 15",
    demand_zh="征求意见公告要附决策草案和草案说明，并写明意见提交到哪里。",
    zh="征求意见公告{problem}。",
    en="The call for opinions {problem_en}.",
    fix_zh="公告要有决策草案、草案说明和提出意见的方式：文件放进“附件”，再在“征求意见”里写明。",
    fix_en="Attach draft and explanation under 附件, name them in 征求意见, and say where opinions go.",
)


def _faults(call: Consultation, files: frozenset[str]) -> Iterator[tuple[str, str, str]]:
    for key, name in (("草案附件", call.draft), ("说明附件", call.explanation)):
        if not name:
            yield key, f"没有写“{key}”", f"does not name {key}"
        elif name not in files:
            yield key, f"的“{key}”写的文件不在“附件”清单里", f"names in {key} a file that is not under 附件"
    if call.contact is None:
        yield "提交意见", "没有写意见提交到哪里", "does not say where to send opinions"


def over_record(case: Case) -> Iterator[Finding]:
    """Everything that a call for opinions lacks."""
    record = case.record
    if not isinstance(record, DecisionStage) or record.consultation is None:
        return
    files = frozenset(attachment.file for attachment in record.attachments)
    for key, problem, problem_en in _faults(record.consultation, files):
        written = getattr(
            record.consultation, {"草案附件": "draft", "说明附件": "explanation"}.get(key, "contact")
        )
        keys = ("征求意见", key) if written else ("征求意见",)
        yield case.finding(RULE, *keys, problem=problem, problem_en=problem_en)
