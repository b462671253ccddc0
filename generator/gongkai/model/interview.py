"""在线访谈: a leader or spokesperson answers on a day that was announced (云政办发〔2009〕41号)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from gongkai.model.field import said
from gongkai.model.kind import Kind
from gongkai.model.record import Document
from gongkai.model.state import Facts, State, event_state


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One question and its answer. Who asked is nobody's business."""

    question: str = said("问", "网民的提问，不写是谁提的", en="Question")
    answer: str = said("答", "嘉宾的答复", en="Answer")


@dataclass(frozen=True, slots=True, kw_only=True)
class Interview(Document):
    """One interview: announced beforehand, with its record added afterwards."""

    held: datetime = said("访谈时间", "访谈的日期和时刻", en="Held at", sample="2026-12-10 15:00")
    guests: tuple[str, ...] = said("嘉宾", "单位和职务，可以写姓名", en="Guests")
    ways: str = said("参与方式", "怎样提问、怎样收看", en="How to take part", default="", row=False)
    asked: int = said("网民留言", "收到网民留言的条数", en="Questions received", default=0)
    answers: tuple[Answer, ...] = said("访谈实录", "访谈以后补写，一问一答", en="Record", default=(), row=False)


def _state(facts: Facts, day: date) -> State | None:
    return event_state(facts, day, ("访谈预告", "今日访谈", "访谈已结束"))


KIND = Kind(
    name="interview",
    title="在线访谈",
    en="Online interview",
    record=Interview,
    source="content",
    folder="interviews",
    url="interviews",
    column="bulletins",
    facts=("held",),
    state=_state,
    order=66,
)
