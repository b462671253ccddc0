"""A kind of record that a portal declares for itself, as data: catalogue/kinds/*.yml (ADR 0017).

`record_class` turns a declaration into the dataclass that the decoder, the schema, the store and the pages work
with; from then on a declared kind is a kind like any other.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum, StrEnum
from functools import cache
from typing import Any

from gongkai.model.field import said, said_of
from gongkai.model.record import Document


class FieldType(StrEnum):
    """What can be written into a declared field."""

    TEXT = "文字"
    NUMBER = "数字"
    DAY = "日期"
    TRUTH = "是否"
    LIST = "列表"
    AGENCY = "机构"
    CHOICE = "选项"


class CheckType(StrEnum):
    """What is checked of a declared kind beside the form of its fields."""

    LATEST = "最迟"
    SHORTEST = "最短"
    BALANCE = "相等"
    ORDER = "先后"
    AT_MOST = "不大于"
    NEEDED = "须写"
    AFTER = "前接"
    EACH = "每期"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldDeclaration:
    """One field of a declared kind."""

    key: str = said("键", "文档里写的名称", en="Key", sample="项目编号")
    help: str = said("说明", "给编辑看的一句说明", en="Help")
    en: str = said(
        "英文名", "英文名称，字母开头，只用字母、数字和空格", en="English name", sample="Project number"
    )
    type: FieldType = said("类型", "文字、数字、日期、是否、列表、机构或选项", en="Type", default=FieldType.TEXT)
    required: bool = said("必填", "是否必须填写：是或否", en="Required", default=False)
    choices: tuple[str, ...] = said("选项", "类型是“选项”时，可以写的词", en="Choices", default=())

    @property
    def name(self) -> str:
        """The attribute, and the name in the open data."""
        return self.en.lower().replace(" ", "_")


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkDeclaration:
    """A field whose words name records of another kind."""

    key: str = said("键", "哪个字段", en="Key")
    target: str = said("对象", "指向哪个种类：名称或标题", en="Target", sample="政策文件")


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckDeclaration:
    """A check over the fields of one record, or over the records that a chain holds together."""

    type: CheckType = said("种类", "最迟、最短、先后、相等、不大于、须写、前接或每期", en="Type")
    when: str = said("当", "只在这个字段写了的时候核对；同时写“为”的，只在是那些词的时候", en="When", default="")
    words: tuple[str, ...] = said("为", "“当”里的字段是这些词之一", en="Is one of", default=())
    start: str = said("起", "从哪个日期字段算起", en="From", default="")
    end: str = said("止", "到哪个日期字段为止", en="To", default="")
    period: str = said("参数", "地区规则里的时限名称", en="Period", sample="舆情回应", default="")
    plus: tuple[str, ...] = said("加", "相加的数字字段", en="Plus", default=())
    minus: tuple[str, ...] = said("减", "减去的数字字段", en="Minus", default=())
    times: tuple[str, ...] = said("乘", "相乘的数字字段，例如数量和单价", en="Times", default=())
    equals: str = said("等于", "结果应当等于（或不大于）哪个数字字段", en="Equals", default="")
    needed: tuple[str, ...] = said("字段", "应当写的字段；是否字段应当为是", en="Fields", default=())
    before: tuple[str, ...] = said(
        "前有", "同一串里更早的记录，“当”的字段应当有过其中一个词", en="Preceded by", default=()
    )
    year: str = said("年", "哪个数字字段是年份", en="Year", default="")
    part: str = said("期", "哪个选项字段是期次；有几个选项，一年就分几期", en="Part of the year", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class KindDeclaration:
    """A kind of record without code."""

    name: str = said("名称", "英文名称，小写字母开头，用于模板和数据", en="Name", sample="trading")
    title: str = said("标题", "页面上显示的种类名称", en="Title", sample="公共资源交易")
    en: str = said("英文标题", "英文的种类名称", en="English title", default="")
    column: str = said(
        "栏目", "重大决策听证、重要事项公示、重点工作通报或政务信息查询", en="Column", default="政务信息查询"
    )
    folder: str = said("文件夹", "文档所在的文件夹", en="Folder", sample="trading")
    source: str = said("来源", "content：一个文档一条；catalogue：表格一行一条", en="Source", default="content")
    table: str = said("表名", "来源是 catalogue 时，表格最外层的名称", en="Table", default="")
    fields: tuple[FieldDeclaration, ...] = said("字段", "这个种类特有的字段", en="Fields", default=())
    facts: tuple[str, ...] = said("摘要字段", "列表和相关页面可以显示的字段", en="Shared fields", default=())
    links: tuple[LinkDeclaration, ...] = said("关联", "指向其他记录的字段", en="Relations", default=())
    chain: str = said("串联", "这个字段相同的记录，在彼此的页面上按日期列出", en="Chain", default="")
    checks: tuple[CheckDeclaration, ...] = said("核对", "对每条记录做的核对", en="Checks", default=())
    fresh: str = said(
        "更新期限",
        "最新一条最多可以多久以前：地区规则里的时限名称，例如动态要闻更新、通知公告更新",
        en="Renewed within",
        default="",
    )

    def attribute(self, key: str) -> str:
        """The attribute behind an editor's key; empty if there is none."""
        own = {field.key: field.name for field in self.fields}
        return own.get(key) or next((name for name, s in said_of(Document).items() if s.key == key), "")

    def type_of(self, key: str) -> FieldType | None:
        """The type of a declared field; None for the fields that every document has."""
        return next((field.type for field in self.fields if field.key == key), None)


@cache
def _choices(field: FieldDeclaration) -> type[StrEnum]:
    return StrEnum(field.name, {f"_{n}": word for n, word in enumerate(field.choices)})  # type: ignore[return-value]


def _hint(field: FieldDeclaration) -> Any:
    return {
        FieldType.NUMBER: Decimal,
        FieldType.DAY: date,
        FieldType.TRUTH: bool,
        FieldType.LIST: tuple[str, ...],
    }.get(field.type, _choices(field) if field.type is FieldType.CHOICE else str)


def _default(field: FieldDeclaration) -> Any:
    return {FieldType.TRUTH: False, FieldType.LIST: (), FieldType.TEXT: "", FieldType.AGENCY: ""}.get(field.type)


def _member(field: FieldDeclaration) -> tuple[str, Any, Any]:
    hint = _hint(field)
    if field.required:
        return field.name, hint, said(field.key, field.help, en=field.en)
    default = _default(field)
    return (
        field.name,
        hint if default is not None else hint | None,
        said(field.key, field.help, en=field.en, default=default),
    )


def _plain(value: Any) -> Any:
    return value.value if isinstance(value, Enum) and not isinstance(value, FieldType) else value


def _revived(declaration: KindDeclaration, values: dict[str, Any]) -> Document:
    """A record that came from another process. Its class has no module to be found in, so it is made again."""
    choices = {f.name: _choices(f) for f in declaration.fields if f.type is FieldType.CHOICE}
    typed: dict[str, Any] = {
        name: choices[name](v) if name in choices and v is not None else v for name, v in values.items()
    }
    return record_class(declaration)(**typed)


@cache
def record_class(declaration: KindDeclaration) -> type[Document]:
    """The dataclass of a declared kind; the same class for equal declarations, whichever portal they come from."""
    own = {field.name for field in declaration.fields if field.type is FieldType.CHOICE}

    def reduced(self: Any) -> tuple[Any, ...]:
        values = {f.name: getattr(self, f.name) for f in dataclasses.fields(self)}
        return _revived, (declaration, {n: _plain(v) if n in own else v for n, v in values.items()})

    made = dataclasses.make_dataclass(
        "".join(part.capitalize() for part in declaration.name.split("_")),
        [_member(field) for field in declaration.fields],
        bases=(Document,),
        namespace={"__module__": __name__, "__doc__": declaration.title, "__reduce__": reduced},
        frozen=True,
        kw_only=True,
        slots=True,
    )
    return made
