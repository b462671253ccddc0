"""What a site says about rules: how heavy they weigh here, for which files, and why."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from gongkai.model.field import said
from gongkai.model.finding import Severity


class Level(StrEnum):
    """级别 of a setting. 否决 is not among them: what stops a release is the same everywhere."""

    ERROR = "错误"
    WARNING = "警告"
    NOTE = "提示"
    OFF = "关闭"

    @property
    def severity(self) -> Severity | None:
        """None: switched off."""
        return {"错误": Severity.ERROR, "警告": Severity.WARNING, "提示": Severity.NOTE}.get(self.value)


@cache
def _pattern(path: str) -> re.Pattern[str]:
    """`*` stands for anything within a folder, `**` for anything at all; a folder means all that is below it."""
    signs = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}
    parts = re.split(r"(\*\*/|\*\*|\*|\?)", path.strip("/"))
    return re.compile("".join(signs.get(part, re.escape(part)) for part in parts) + "(?:/.*)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSetting:
    """One line of 规则设置. `rule` is an id, or the beginning of several."""

    rule: str = said("规则", "规则编号，或一组规则的开头，例如 GK302、GK5", en="Rule", sample="GK302")
    level: Level = said("级别", "错误、警告、提示，或关闭", en="Severity")
    path: str = said("路径", "只对这些文件，例如 content/policies/**；不写是全站", en="Path", default="")
    reason: str = said("理由", "为什么这样设置", en="Reason")

    def covers(self, rule: str, path: str) -> bool:
        """Whether it is about this rule and this file."""
        return rule.startswith(self.rule) and (not self.path or bool(_pattern(self.path).fullmatch(path)))
