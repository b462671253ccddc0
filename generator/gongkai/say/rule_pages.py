"""One page of documentation for each rule, generated from the rule itself."""

from __future__ import annotations

import re

from gongkai.model.finding import Lang, Rule
from gongkai.say.words import say

_GAP = re.compile(r"\{\w+\}")


def _shown(text: str) -> str:
    return _GAP.sub("…", text)


def rule_page(rule: Rule) -> str:
    """The page of a rule in both languages."""
    holds = "是" if rule.holds else "否"
    return f"""# {rule.id} {rule.name}

| 项目 | 内容 |
|---|---|
| 级别 | {rule.severity.zh}（{rule.severity.value}） |
| 依据 | {rule.law or "—"} |
| 违反时暂不发布该条 | {holds} |

**提示语**：{_shown(rule.zh)}

**改法**：{_shown(rule.fix_zh)}

**In English**: {_shown(rule.en)} {_shown(rule.fix_en)} {f"({rule.law_en})" if rule.law_en else ""}
"""


def rule_text(rule: Rule, lang: Lang) -> str:
    """A rule for the terminal."""
    law = rule.law if lang == "zh" else rule.law_en
    body, fix = (rule.zh, rule.fix_zh) if lang == "zh" else (rule.en, rule.fix_en)
    level = rule.severity.zh if lang == "zh" else rule.severity.value
    lines = [f"{rule.id} {rule.name} [{level}]", _shown(body), say("fix", lang) + _shown(fix)]
    return "\n".join(lines + ([say("law", lang) + law] if law else []))


def rule_index(rules: list[Rule]) -> str:
    """The list of all rules."""
    head = "# 检查规则\n\n由 `gongkai rules --out docs/rules` 生成，请勿手改。\n\n| 规则 | 级别 | 提示语 |\n|---|---|---|\n"
    rows = (f"| [{r.id}]({r.id}.md) {r.name} | {r.severity.zh} | {_shown(r.zh)} |" for r in rules)
    return head + "\n".join(rows) + "\n"
