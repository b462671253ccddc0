"""来信: a letter to the mayor's mailbox with its answer. There is no field for who wrote it, on purpose."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from gongkai.model.field import said
from gongkai.model.kind import Kind
from gongkai.model.record import Document, Openness
from gongkai.model.state import Facts, State


class LetterType(StrEnum):
    """What the letter wants."""

    QUESTION = "咨询"
    COMPLAINT = "投诉"
    SUGGESTION = "建议"
    HELP = "求助"


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter(Document):
    """One letter and its answer. The body is the letter; it is published only with the writer's consent."""

    type: LetterType = said("类型", "来信类型：咨询、投诉、建议、求助", en="Type of letter")
    received: date = said("来信日期", "收到来信的日期", en="Received", sample="2026-11-02")
    accepted: date | None = said("受理日期", "登记受理的日期", en="Accepted", default=None)
    consent: bool = said(
        "同意公开",
        "来信人是否同意公开：是或否；没有同意的来信不会出现在任何地方",
        en="Consent to publish",
        row=False,
    )
    unit: str = said("答复单位", "答复单位（编号或名称）", en="Answering unit", default="")
    answered: date | None = said("答复日期", "答复来信人的日期", en="Answered", default=None)
    answer: str = said("答复", "答复全文，分段的用竖线起头多行写", en="Answer", default="", row=False)

    @property
    def public(self) -> bool:
        """Consent comes on top of openness (民法典第一千零三十三条: no disclosure of private matters without it)."""
        return self.openness is Openness.PUBLIC and self.consent


def _state(facts: Facts, _day: date) -> State | None:
    if facts.get("answered"):
        return State(label="已答复", tone="done")
    if facts.get("accepted"):
        return State(label="办理中", tone="open")
    return State(label="待受理", tone="soon")


KIND = Kind(
    name="letter",
    title="市长信箱来信",
    en="Letter to the mayor",
    record=Letter,
    source="content",
    folder="letters",
    url="letters",
    column="inquiry",
    facts=("type", "received", "accepted", "answered"),
    state=_state,
    order=72,
)
