"""What can be wrong with the form of a record: the decoder's rules."""

from __future__ import annotations

from gongkai.model.finding import Rule, Severity


def _fault(id: str, name: str, zh: str, en: str, fix_zh: str, fix_en: str) -> Rule:
    return Rule(
        id=id,
        name=name,
        severity=Severity.ERROR,
        zh=zh,
        en=en,
        fix_zh=fix_zh,
        fix_en=fix_en,
        law="全国基层政务公开标准目录的要素要求",
        holds=True,
    )


REQUIRED = _fault(
    "GK101",
    "required-field",
    "没有写“{key}”。",
    "“{key}” is missing or empty.",
    "写上“{key}: …”（{help}）。",
    "Write “{key}: …” ({help_en}).",
)
UNKNOWN_KEY = _fault(
    "GK102",
    "unknown-key",
    "不认识“{key}”这一项{guess}。",
    "“{key}” is not a field of this record{guess_en}.",
    "{remedy}",
    "{remedy_en}",
)
BAD_VALUE = _fault(
    "GK103",
    "bad-value",
    "“{key}”应当是{wanted}，现在写的是“{value}”。",
    "“{key}” must be {wanted_en}; it says “{value}”.",
    "{remedy}",
    "{remedy_en}",
)
BAD_CHOICE = _fault(
    "GK104",
    "bad-choice",
    "“{key}”不能写“{value}”{guess}。",
    "“{key}” cannot be “{value}”{guess_en}.",
    "只能从这些里选：{choices}。",
    "Choose one of: {choices}.",
)
BAD_ID = _fault(
    "GK105",
    "bad-id",
    "编号“{id}”不能用：只能用小写字母、数字和连字符，最多80个，首尾不能是连字符，不能是 index，也不能以 page- 开头。",
    "“{id}” cannot be an id: at most 80 lower-case letters, digits and inner hyphens, not “index”, not “page-…”.",
    "写“编号: {suggestion}”这样的编号；没有写编号的文档，编号取自文件名，也可以改文件名。",
    "Write an id such as “编号: {suggestion}”; a document without one takes it from the file's name, so rename the file.",
)
NO_LIMIT_UNIT = _fault(
    "GK106",
    "deadline-without-unit",
    "“{key}”写的是“{value}”，没有时间单位。",
    "“{key}” says “{value}” without a unit of time.",
    "写明单位，例如 20个工作日、30日、每季度，或者 及时。",
    "Name the unit, for example 20个工作日, 30日 or 及时.",
)

DAMAGED_TICK = _fault(
    "GK470",
    "damaged-tick",
    "“{key}”写的是“{value}”，看不出勾选了哪一项。",
    "“{key}” says “{value}”: it does not show what is ticked.",
    "对照原表，把选中的各项写成文字，例如“政府网站、公开查阅点”；也可以用 ■ 或 √ 标出选中的，用 □ 标出没选的。",
    "Look at the original table and write the chosen words, or mark them with ■ and leave the others with □.",
)

RULES = (REQUIRED, UNKNOWN_KEY, BAD_VALUE, BAD_CHOICE, BAD_ID, NO_LIMIT_UNIT, DAMAGED_TICK)
