"""Forms and samples that are offered are not empty. That they are there is GK012, their type and size GK013."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.guide import Guide
from gongkai.model.source import RawFile

RULE = Rule(
    id="GK488",
    name="guide-files",
    severity=Severity.ERROR,
    law="行政许可法第三十条：格式文本、示范文本；国办秘函〔2019〕19号（表格样表可以下载）",
    law_en="Licensing Law art. 30: forms and samples",
    zh="{what}“{file}”是空的，里面一个字也没有。",
    en="{what_en} “{file}” is empty.",
    fix_zh="换成填得了的表格、填好的样表；没有表格的删去这一项。",
    fix_en="Put the real file there, or delete the line.",
)

# Files of which the words were read; a scan or a picture has none and is not empty.
_READ = (".docx", ".xlsx", ".txt", ".csv")


def _named(guide: Guide) -> Iterator[tuple[tuple[str | int, ...], str]]:
    for number, material in enumerate(guide.materials):
        yield ("申请材料", number, "空表"), material.blank
        yield ("申请材料", number, "样表"), material.filled
    for number, result in enumerate(guide.results):
        yield ("办理结果", number, "样本"), result.sample


def _empty(file: RawFile) -> bool:
    return not file.size or (file.name.lower().endswith(_READ) and not file.text.strip())


def over_record(case: Case) -> Iterator[Finding]:
    """Every form, filled sample and sample of a result without content."""
    record = case.record
    if not isinstance(record, Guide):
        return
    empty = {file.name for file in case.raw.files if _empty(file)}
    for keys, name in _named(record):
        if name in empty:
            what_en = {"空表": "The form", "样表": "The filled sample"}.get(str(keys[-1]), "The sample")
            yield case.finding(RULE, *keys, file=name, what=str(keys[-1]), what_en=what_en)
