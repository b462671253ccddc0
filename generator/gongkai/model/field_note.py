"""未涉及说明: why a field of the standard catalogue has no matters here."""

from __future__ import annotations

from dataclasses import dataclass

from gongkai.model.field import said
from gongkai.model.kind import Kind
from gongkai.model.record import Record
from gongkai.model.standard import StandardField


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldNote(Record):
    """One field that does not apply, and the reason."""

    field: StandardField = said("领域", "标准目录26个领域中的一个", en="Field", sample="户籍管理")
    reason: str = said("未涉及理由", "为什么本地没有这个领域的公开事项", en="Reason")

    @property
    def title(self) -> str:
        return self.field.value


KIND = Kind(
    name="field_note",
    title="未涉及说明",
    en="Field without matters",
    record=FieldNote,
    source="catalogue",
    folder="fields",
    table="领域",
    url="matters/index.html",
    column="inquiry",
    facts=("field", "reason"),
    paged=False,
    listed=False,
    order=21,
)
