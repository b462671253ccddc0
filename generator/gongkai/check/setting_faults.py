"""What can be wrong with what a site says about rules: its settings, its ignores, its baseline."""

from __future__ import annotations

from gongkai.model.finding import Rule, Severity


def _fault(
    id: str, name: str, zh: str, en: str, fix_zh: str, fix_en: str, severity: Severity = Severity.WARNING
) -> Rule:
    return Rule(id=id, name=name, severity=severity, zh=zh, en=en, fix_zh=fix_zh, fix_en=fix_en, settable=False)


UNKNOWN_SETTING = _fault(
    "GK020",
    "setting-unknown-rule",
    "规则设置里的“{rule}”不是规则编号，也不是一组规则的开头{guess}，这条设置不起作用。",
    "“{rule}” in 规则设置 is neither a rule nor the beginning of several{guess_en}: it has no effect.",
    "用 gongkai rules 查编号；写全编号（例如 GK302），或者一组的开头（例如 GK5）。",
    "`gongkai rules` lists the ids; write one of them (GK302) or the beginning of several (GK5).",
)
FIRM_SETTING = _fault(
    "GK021",
    "setting-firm-rule",
    "规则“{rule}”不能由网站改变级别：它管的是绝不能上网的内容，或者读不出来、不能发布的内容。",
    "“{rule}” cannot be weighed by the site: it keeps what must never be published, or cannot be read, off the portal.",
    "删去这条设置，把内容改正。",
    "Delete the setting and mend the content.",
)
UNUSED_SETTING = _fault(
    "GK022",
    "setting-unused",
    "规则设置“{rule}”{where}没有对应的问题，这条设置没有用到。",
    "The setting of “{rule}”{where_en} meets no finding: it is not used.",
    "不再需要的，删去；路径写错的，改正。",
    "Delete it if it is no longer needed, or correct its path.",
    Severity.NOTE,
)

RULES = (UNKNOWN_SETTING, FIRM_SETTING, UNUSED_SETTING)
