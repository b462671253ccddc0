"""听证报告: what was said at the hearing and what became of it (云政办发〔2009〕41号 听证办法 art. 13)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from gongkai.model.field import said
from gongkai.model.kind import Kind
from gongkai.model.opinion import Opinion
from gongkai.model.record import Document


@dataclass(frozen=True, slots=True, kw_only=True)
class HearingReport(Document):
    """Who was there and the ledger of opinions."""

    decision: str = said("决策事项", "所属的决策事项（编号或标题）", en="Decision")
    held: datetime = said("听证时间", "实际举行的日期和时刻", en="Held at")
    place: str = said("听证地点", "举行地点", en="Place")
    host: str = said("主持人", "听证主持人的姓名或职务", en="Host")
    recorder: str = said("记录人", "听证记录人的姓名或职务", en="Recorder", default="")
    supervisor: str = said("监察人", "听证监察人的姓名或职务", en="Supervisor", default="")
    invited: int = said("应到代表", "应到代表人数", en="Invited")
    present: int = said("实到代表", "实到代表人数", en="Present")
    opinions: tuple[Opinion, ...] = said("意见处理", "意见、是否采纳和理由", en="Opinions", default=(), row=False)


KIND = Kind(
    name="hearing_report",
    title="听证报告",
    en="Hearing report",
    record=HearingReport,
    source="content",
    folder="hearing-reports",
    url="hearings",
    column="hearings",
    facts=("held", "place", "decision"),
    order=43,
)
