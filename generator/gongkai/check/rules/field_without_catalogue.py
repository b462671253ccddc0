"""Every field of the standard has matters, or a note that it does not apply."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.kind import kinds
from gongkai.model.standard import STANDARD, canonical

RULE = Rule(
    id="GK473",
    name="field-without-catalogue",
    severity=Severity.WARNING,
    law="国办发〔2019〕54号",
    law_en="State Council Office 54/2019",
    zh="标准目录26个领域中有{count}个既没有公开事项，也没有写明“未涉及理由”：{fields}。",
    en="{count} of the 26 fields of the standard catalogue have neither matters nor a note: {fields}.",
    fix_zh="编制这些领域的目录；本地确实没有的，在 catalogue/fields.yml 里逐个写明“未涉及理由”。",
    fix_en="Draw up their catalogues, or say in catalogue/fields.yml why a field does not apply.",
)
READS = ("matter", "field_note")


def over_store(desk: Desk) -> Iterator[Finding]:
    """One finding for all of them, once the portal has begun with the standard: a department has no such duty."""
    matters = {canonical(m.summary.facts["field"]) for m in desk.visible("matter")}
    notes = {note.summary.facts["field"] for note in desk.visible("field_note")}
    standard = [standing.field.value for standing in STANDARD]
    bare = [name for name in standard if name not in matters | notes]
    if bare and len(bare) < len(standard):
        path = f"catalogue/{kinds()['field_note'].folder}.yml" if notes else "catalogue/matters"
        yield Finding(rule=RULE.id, path=path, args={"count": len(bare), "fields": "、".join(bare)})
