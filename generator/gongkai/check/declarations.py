"""Whether the kinds that a portal declares make sense, each by itself and all together (ADR 0017)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from keyword import iskeyword

from gongkai.check.decode import decode
from gongkai.model.columns import COLUMNS
from gongkai.model.declaration import CheckDeclaration, CheckType, FieldType, KindDeclaration
from gongkai.model.field import said_of
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.kind import kinds, speaking
from gongkai.model.profile import Profile
from gongkai.model.record import Document
from gongkai.model.source import Raw

RULE = Rule(
    id="GK543",
    name="kind-declaration",
    severity=Severity.ERROR,
    law="本站 catalogue/kinds/ 的约定",
    law_en="The conventions of catalogue/kinds/",
    zh="种类声明里的“{value}”不行：{problem}。",
    en="“{value}” in the declaration of a kind will not do: {problem_en}.",
    fix_zh="改正这一项；改好之前，这个种类保持上一次正确的声明，从来没有正确过的则不启用。",
    fix_en="Correct it; until then the last good declaration holds, or the kind is not in use.",
    waivable=False,
)
_NAME = re.compile(r"[a-z][a-z0-9_]{1,30}")
_FOLDER = re.compile(r"[a-z][a-z0-9-]{1,40}")
_ENGLISH = re.compile(r"[A-Za-z][A-Za-z0-9]*(?: [A-Za-z0-9]+)*")

# The way to the spot, what stands there, what is wrong with it in both languages.
Problem = tuple[tuple[str | int, ...], str, str, str]


def _heads(about: KindDeclaration) -> Iterator[Problem]:
    with speaking(()):
        known = list(kinds().values())
    if not _NAME.fullmatch(about.name):
        yield (
            ("名称",),
            about.name,
            "只能用小写字母、数字和下划线，字母开头",
            "use lower-case letters, digits and _",
        )
    if about.name in {kind.name for kind in known}:
        yield ("名称",), about.name, "已有这个名称的种类", "a kind of this name exists"
    if about.title in {kind.title for kind in known}:
        yield ("标题",), about.title, "已有这个标题的种类", "a kind of this title exists"
    if not _FOLDER.fullmatch(about.folder):
        yield (
            ("文件夹",),
            about.folder,
            "只能用小写字母、数字和连字符，字母开头",
            "use lower-case letters, digits and -",
        )
    if about.folder in {"kinds", "all"} | {kind.folder for kind in known}:
        yield ("文件夹",), about.folder, "这个文件夹已有别的用途", "the folder has another use"
    if about.source not in ("content", "catalogue"):
        yield ("来源",), about.source, "只能写 content 或 catalogue", "write content or catalogue"
    if about.column not in {word for column in COLUMNS for word in (column.name, column.title)}:
        yield ("栏目",), about.column, "没有这个栏目", "no such column"


def _fields(about: KindDeclaration) -> Iterator[Problem]:
    keys = {said.key for said in said_of(Document).values()}
    names = {*dir(Document)}
    for number, field in enumerate(about.fields):
        at = ("字段", number)
        if field.key in keys:
            yield (*at, "键"), field.key, "这个字段写了两次，或每个文档都有它", "the field is there already"
        if not _ENGLISH.fullmatch(field.en):
            yield (
                (*at, "英文名"),
                field.en,
                "只能用字母、数字和单个空格，字母开头",
                "use letters, digits and single spaces",
            )
        elif field.name in names or iskeyword(field.name):
            yield (*at, "英文名"), field.en, "这个英文名已有别的用途", "the name has another use"
        if bool(field.choices) != (field.type is FieldType.CHOICE) or len(set(field.choices)) < len(field.choices):
            yield (
                (*at, "选项"),
                field.key,
                "类型是“选项”的要列出不重复的词，其他类型不写“选项”",
                "list its words once each",
            )
        keys.add(field.key)
        names.add(field.name)


def _uses(about: KindDeclaration, targets: set[str]) -> Iterator[Problem]:
    for number, key in enumerate(about.facts):
        if not about.attribute(key):
            yield ("摘要字段", number), key, "没有这个字段", "no such field"
    for number, link in enumerate(about.links):
        if about.type_of(link.key) not in (FieldType.TEXT, FieldType.LIST):
            yield (
                ("关联", number, "键"),
                link.key,
                "应当是类型为文字或列表的字段",
                "it must be a text or list field",
            )
        if link.target not in targets:
            yield ("关联", number, "对象"), link.target, "没有这个种类", "no such kind"
    if about.chain and about.type_of(about.chain) is not FieldType.TEXT:
        yield ("串联",), about.chain, "应当是类型为文字的字段", "it must be a text field"


_DAYS = (CheckType.LATEST, CheckType.SHORTEST, CheckType.ORDER)
_SUMS = (CheckType.BALANCE, CheckType.AT_MOST)
_TIMED = (CheckType.LATEST, CheckType.SHORTEST, CheckType.EACH)
_NO_PERIOD = ("地区规则里没有这个时限", "the profile has no such period")
# Fields of every document that have a day.
_DATED = ("发布日期", "撤回")


def _wanted(check: CheckDeclaration) -> Iterator[tuple[str | int, str, FieldType]]:
    """Which key of a check must name a field of which type."""
    if check.type in _DAYS:
        yield "起", check.start, FieldType.DAY
        yield "止", check.end, FieldType.DAY
    if check.type in _SUMS:
        words = (("加", check.plus), ("减", check.minus), ("乘", check.times), ("等于", (check.equals,)))
        yield from ((key, word, FieldType.NUMBER) for key, keys in words for word in keys)
    if check.type is CheckType.EACH:
        yield "年", check.year, FieldType.NUMBER
        yield "期", check.part, FieldType.CHOICE
    if check.type is CheckType.AFTER:
        yield "当", check.when, FieldType.CHOICE


def _checks(about: KindDeclaration, profile: Profile) -> Iterator[Problem]:
    for number, check in enumerate(about.checks):
        at = ("核对", number)
        for key, word, type in _wanted(check):
            if about.type_of(word) is not type and not (type is FieldType.DAY and word in _DATED):
                yield (
                    (*at, key),
                    word or "（空）",
                    f"应当是类型为{type.value}的字段",
                    "it must be a field of another type",
                )
        for key, word in (("当", check.when), *(("字段", word) for word in check.needed)):
            if word and not about.attribute(word):
                yield (*at, key), word, "没有这个字段", "no such field"
        if check.type is CheckType.NEEDED and not check.needed:
            yield (*at, "字段"), "（空）", "要写明应当写哪些字段", "say which fields are needed"
        if check.type in (CheckType.AFTER, CheckType.EACH) and not about.chain:
            yield (*at, "种类"), check.type.value, "这个种类没有“串联”", "the kind has no chain"
        if check.type in _TIMED and check.period not in profile.periods:
            yield (
                (*at, "参数"),
                check.period or "（空）",
                *_NO_PERIOD,
            )


def _fresh(about: KindDeclaration, profile: Profile) -> Iterator[Problem]:
    if about.fresh and about.fresh not in profile.periods:
        yield ("更新期限",), about.fresh, *_NO_PERIOD


def _finding(raw: Raw, problem: Problem) -> Finding:
    keys, value, zh, en = problem
    return Finding(rule=RULE.id, path=raw.path, keys=keys, args={"value": value, "problem": zh, "problem_en": en})


def type_declarations(
    raws: tuple[Raw, ...], profile: Profile
) -> tuple[dict[str, KindDeclaration], tuple[Finding, ...]]:
    """The good declarations by path, and what is wrong with the others. Of two with one name the earlier holds."""
    typed, wrong = {}, []
    for raw in raws:
        about, faults = decode(raw.tree, KindDeclaration)
        wrong += [Finding(rule=f.rule, path=raw.path, keys=f.keys, args=f.args) for f in faults]
        if about is not None:
            typed[raw.path] = (raw, about)
    with speaking(()):
        targets = {word for kind in kinds().values() for word in (kind.name, kind.title)}
    targets |= {word for _, about in typed.values() for word in (about.name, about.title)}
    good: dict[str, KindDeclaration] = {}
    for path, (raw, about) in sorted(typed.items()):
        problems = [*_heads(about), *_fields(about), *_uses(about, targets), *_checks(about, profile)]
        problems += (*_fresh(about, profile), *_twice(about, good))
        wrong += [_finding(raw, problem) for problem in problems]
        if not problems:
            good[path] = about
    return good, tuple(wrong)


def _twice(about: KindDeclaration, others: dict[str, KindDeclaration]) -> Iterator[Problem]:
    for path, other in others.items():
        for key, name in (("名称", "name"), ("标题", "title"), ("文件夹", "folder")):
            if getattr(about, name) == getattr(other, name):
                word = str(getattr(about, name))
                yield (key,), word, f"{path} 里已经用了", f"{path} has it already"
