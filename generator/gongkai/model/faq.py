"""问答: a question people ask and the answer, with the document it rests on."""

from __future__ import annotations

from dataclasses import dataclass

from gongkai.model.field import said
from gongkai.model.kind import Kind
from gongkai.model.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Faq(Record):
    """One question with its answer."""

    question: str = said("问", "群众怎么问就怎么写，一句话", en="Question", sample="低保多久能办下来？")
    answer: str = said("答", "直接回答，写清条件、时限和找谁办", en="Answer")
    topic: str = said("主题", "归到哪一类", en="Topic", sample="社会救助")
    basis: tuple[str, ...] = said("依据", "依据的政策文件（编号、文号或标题）", en="Basis", default=())
    agency: str = said("答复单位", "负责答复的单位（编号或名称）", en="Answered by")

    @property
    def title(self) -> str:
        return self.question


KIND = Kind(
    name="faq",
    title="常见问答",
    en="Question and answer",
    record=Faq,
    source="catalogue",
    folder="faq",
    table="问答",
    url="inquiry/faq.html",
    column="inquiry",
    facts=("topic",),
    paged=False,
    listed=False,
    order=71,
)
