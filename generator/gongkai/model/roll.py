"""名单: a list of persons as it may be shown, and the proof that it was."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from gongkai.model.field import said


class MaskWay(StrEnum):
    """How the cells of a column are covered. `OPEN` is for names that the law wants in full."""

    NAME = "姓名"
    CARD = "证件"
    PHONE = "电话"
    OPEN = "依法公开"


@dataclass(frozen=True, slots=True, kw_only=True)
class MaskedColumn:
    """A column with personal data, and how it is covered."""

    column: str = said("列", "表格里的列名", en="Column")
    way: MaskWay = said("方式", "姓名、证件、电话；法律要求公布全名的姓名列写依法公开", en="Way of masking")


@dataclass(frozen=True, slots=True, kw_only=True)
class NameList:
    """A CSV file beside the notice: which of its columns are shown, how, and until when."""

    file: str = said("文件", "CSV 文件名，与公示放在同一文件夹；原文件不会上网", en="List file", sample="名单.csv")
    title: str = said("标题", "表格上方的标题", en="Title of the list", default="名单")
    columns: tuple[str, ...] = said("显示列", "要显示的列名，按显示的先后写；没有写的列不上网", en="Shown columns")
    masks: tuple[MaskedColumn, ...] = said("遮盖列", "含个人信息的列和遮盖方式", en="Masked columns", default=())
    hide: date | None = said(
        "隐藏日期",
        "从这一天起名单不再显示，只留行数和校验值；含个人信息的必须写",
        en="Hidden from",
        default=None,
    )
    count: int | None = said("行数", "隐藏以后删去原文件时照页面抄写", en="Number of rows", default=None)
    digest: str = said("校验值", "隐藏以后删去原文件时照页面抄写", en="Check sum", default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Roll:
    """A list as shown: already masked. `digest` is the SHA-256 of its CSV text (`plain_csv`).

    Without rows only the proof is left: the raw file has been deleted.
    """

    title: str
    count: int
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    hide: date | None
    digest: str
