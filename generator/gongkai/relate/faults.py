"""What can be wrong with a reference."""

from __future__ import annotations

from gongkai.model.finding import Rule, Severity

UNRESOLVED = Rule(
    id="GK310",
    name="unresolved-reference",
    severity=Severity.ERROR,
    law="国办发〔2017〕47号：文件与解读、事项相互关联",
    law_en="State Council Office 47/2017: documents are linked with each other",
    zh="“{key}”里的“{word}”找不到对应的{target}{guess}。",
    en="“{word}” in “{key}” names nothing that exists as {target_en}{guess_en}.",
    fix_zh="写{target}的编号或{names}；如果还没有录入，先录入。",
    fix_en="Write the id or the {names_en} of one that exists.",
    fixable=True,
)
AMBIGUOUS = Rule(
    id="GK311",
    name="ambiguous-reference",
    severity=Severity.ERROR,
    law="国办发〔2017〕47号：文件与解读、事项相互关联",
    law_en="State Council Office 47/2017: documents are linked with each other",
    zh="“{key}”里的“{word}”对应不止一个{target}：{choices}。",
    en="“{word}” in “{key}” may be any of these: {choices}.",
    fix_zh="改为写编号，例如 {first}。",
    fix_en="Write the id instead, for example {first}.",
)
DUPLICATE_ID = Rule(
    id="GK320",
    name="duplicate-id",
    severity=Severity.ERROR,
    law="国办发〔2017〕47号：每条信息的网址唯一、稳定",
    law_en="State Council Office 47/2017: unique and stable addresses",
    zh="编号“{id}”已经用在 {other}，这一条没有发布。",
    en="The id “{id}” is already used in {other}; this record is not published.",
    fix_zh="给这一条换一个编号（或改文件名）。",
    fix_en="Give this record another id (or rename the file).",
    holds=True,
)

RULES = (UNRESOLVED, AMBIGUOUS, DUPLICATE_ID)
