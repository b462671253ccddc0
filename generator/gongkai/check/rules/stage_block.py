"""A decision document carries the block of the stage it declares, and no other one's."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.decision_stage import BLOCKS, DecisionStage, FiledStep
from gongkai.model.field import said_of
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK430",
    name="stage-block",
    severity=Severity.ERROR,
    law="重大行政决策程序暂行条例第二章、第三章",
    law_en="State Council order 713, chapters 2 and 3",
    demand_zh="决策文书写了哪个环节，就写那个环节的内容，不写别的环节的。",
    zh="“环节”是“{step}”，{problem}。",
    en="环节 is “{step}”, but {problem_en}.",
    fix_zh="每份决策文书只写一个环节的内容：写上“{step}”这一组，或者改“环节”。",
    fix_en="One document tells of one stage: write the block “{step}”, or change 环节.",
)


def _written(record: DecisionStage) -> Iterator[FiledStep]:
    yield from (step for step, name in BLOCKS.items() if getattr(record, name) is not None)


def _excused(record: DecisionStage) -> bool:
    """The result of a consultation has its ledger instead of a block."""
    return record.step is FiledStep.CONSULTATION and record.is_result


def over_record(case: Case) -> Iterator[Finding]:
    """Every missing block, and every block of another stage."""
    record = case.record
    if not isinstance(record, DecisionStage):
        return
    step = record.step.value
    if record.block is None and not _excused(record):
        problem, problem_en = "却没有写这一环节的内容", "its block is missing"
        yield case.finding(RULE, "环节", step=step, problem=problem, problem_en=problem_en)
    for other in _written(record):
        if other is not record.step:
            key = said_of(DecisionStage)[BLOCKS[other]].key
            problem, problem_en = f"却写了“{key}”的内容", f"the block “{key}” is written"
            yield case.finding(RULE, key, step=step, problem=problem, problem_en=problem_en)
