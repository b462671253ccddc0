"""解读: what a policy means for people, by the unit that drafted it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from gongkai.chinese.clauses import anchor_of
from gongkai.model.field import said
from gongkai.model.kind import Kind
from gongkai.model.record import Document


class Form(StrEnum):
    """解读形式."""

    TEXT = "文字"
    FIGURE = "图解"
    QUESTIONS = "问答"
    AUDIO = "音频"
    VIDEO = "视频"
    PRESS = "新闻发布会"
    INTERVIEW = "在线访谈"
    EXPERT = "专家解读"


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """What one clause of the document means."""

    clause: str = said("条款", "文件中的条款：第三条、一、或者一（二）", en="Clause", sample="第三条")
    note: str = said("说明", "这一条对群众意味着什么", en="Explanation")


@dataclass(frozen=True, slots=True, kw_only=True)
class Interpretation(Document):
    """An interpretation of one or more policies. Its required sections are the headings of its body."""

    of: tuple[str, ...] = said(
        "解读文件", "所解读的政策文件（编号、文号或标题）", en="Interpreted policies", row=False
    )
    unit: str = said("解读单位", "起草并负责解读的单位（谁起草、谁解读）", en="Interpreting unit")
    person: str = said("解读人", "解读人的职务或姓名", en="Interpreter", default="")
    forms: tuple[Form, ...] = said("解读形式", "文字、图解、问答等，可多选", en="Forms", default=(Form.TEXT,))
    phone: str = said("咨询电话", "政策咨询电话，带区号", en="Enquiries", default="")
    transcript: str = said(
        "文字稿", "音频、视频的全部文字，给听不到、看不到的人和搜索用", en="Transcript", default="", row=False
    )
    figure_text: str = said(
        "图解说明", "图解里的全部信息，用文字写出来", en="Text of the figure", default="", row=False
    )
    clauses: tuple[Clause, ...] = said(
        "条款解读", "逐条解读，一条一项", en="Clause by clause", default=(), row=False
    )

    @property
    def anchors(self) -> tuple[str, ...]:
        """The anchors of the clauses that are explained: the document's page links to them."""
        return tuple(dict.fromkeys(anchor for c in self.clauses if (anchor := anchor_of(c.clause))))


KIND = Kind(
    name="interpretation",
    title="政策解读",
    en="Interpretation",
    record=Interpretation,
    source="content",
    folder="interpretations",
    url="interpretations",
    column="inquiry",
    facts=("forms", "unit", "anchors"),
    order=31,
)
