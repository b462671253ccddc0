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

NO_REASON = _fault(
    "GK023",
    "ignore-without-reason",
    "忽略规则“{rule}”没有写理由，这条忽略不起作用。",
    "“{rule}” is ignored without a reason: the remark has no effect.",
    "在编号后面写明原因，例如“gongkai: ignore {rule} 因原件如此”。",
    "Write the reason behind the id, as in “gongkai: ignore {rule} 因原件如此”.",
)
UNKNOWN_IGNORE = _fault(
    "GK024",
    "ignore-unknown-rule",
    "要忽略的“{rule}”不是规则编号{guess}，这条忽略不起作用。",
    "“{rule}” cannot be ignored: there is no such rule{guess_en}.",
    "写成“gongkai: ignore GK302 因……”的样子；编号用 gongkai rules 查。",
    "Write it like “gongkai: ignore GK302 因…”; `gongkai rules` lists the ids.",
)
FIRM_IGNORE = _fault(
    "GK025",
    "ignore-firm-rule",
    "规则“{rule}”不能忽略：它管的是绝不能上网的内容，或者读不出来、不能发布的内容。",
    "“{rule}” cannot be ignored: it keeps what must never be published, or cannot be read, off the portal.",
    "删去这条忽略，把内容改正。",
    "Delete the remark and mend the content.",
)
UNUSED_IGNORE = _fault(
    "GK026",
    "ignore-unused",
    "这里忽略了规则“{rule}”，但是没有这个问题。",
    "“{rule}” is ignored here, but there is no such finding.",
    "删去这条忽略；位置不对的，移到有问题的那一行末尾，或者上一行。",
    "Delete the remark, or move it to the end of the line that is meant, or to the line above.",
)

SHRINKABLE = _fault(
    "GK027",
    "baseline-can-shrink",
    "基线里有 {number} 个问题已经不再出现。",
    "{number} findings of the baseline do not occur any more.",
    "运行 gongkai check --write-baseline，把它们从基线里去掉，免得以后再出现时被隐藏。",
    "Run `gongkai check --write-baseline` to take them out, so that they are told when they come back.",
    Severity.NOTE,
)
BROKEN_BASELINE = _fault(
    "GK028",
    "baseline-unreadable",
    "基线文件读不懂，没有隐藏任何问题。",
    "The baseline cannot be read: nothing is hidden.",
    "从上一个版本恢复这个文件；或者删去它，再运行 gongkai check --write-baseline 重新写。",
    "Restore the file, or delete it and write it anew with `gongkai check --write-baseline`.",
    Severity.ERROR,
)

RULES = (
    UNKNOWN_SETTING,
    FIRM_SETTING,
    UNUSED_SETTING,
    NO_REASON,
    UNKNOWN_IGNORE,
    FIRM_IGNORE,
    UNUSED_IGNORE,
    SHRINKABLE,
    BROKEN_BASELINE,
)
