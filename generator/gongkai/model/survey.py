"""征集调查: questions put to everybody, from when to when, and what came of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gongkai.model.field import said
from gongkai.model.kind import Kind
from gongkai.model.record import Contact, Document
from gongkai.model.state import Facts, State, window_state


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyResult:
    """What people answered, and what becomes of it."""

    day: date = said("日期", "公布结果的日期", en="Published on")
    people: int = said("参与人数", "参与的人数", en="Participants")
    text: str = said("结论", "主要结果，一两句话", en="Result")
    adopted: str = said("采纳情况", "哪些意见采纳了，哪些没有，为什么", en="Opinions adopted", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey(Document):
    """One survey. Both days are included; the result is added to the same document after the end."""

    start: date = said("开始", "征集调查的第一天", en="From")
    end: date = said("结束", "征集调查的最后一天", en="To")
    asks: tuple[str, ...] = said("调查内容", "问哪些问题、征集哪些方面的意见，一条一行", en="Questions", row=False)
    ways: str = said("参与方式", "怎样参与：网址、信函、电话", en="How to take part", default="", row=False)
    contact: Contact | None = said("联系方式", "咨询的联系方式", en="Contact", default=None, row=False)
    result: SurveyResult | None = said("调查结果", "结束以后补写", en="Result", default=None, row=False)

    @property
    def closed(self) -> str:
        """The day of the result, as a fact."""
        return self.result.day.isoformat() if self.result else ""


def _state(facts: Facts, day: date) -> State | None:
    return window_state(facts, day, ("即将征集", "征集中", "征集已结束"))


KIND = Kind(
    name="survey",
    title="征集调查",
    en="Survey",
    record=Survey,
    source="content",
    folder="surveys",
    url="surveys",
    column="inquiry",
    facts=("start", "end", "closed"),
    state=_state,
    order=77,
)
