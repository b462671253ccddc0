"""One page of documentation for each rule, generated from the rule itself."""

from __future__ import annotations

from gongkai.model.finding import Lang, Rule, pattern
from gongkai.say.words import say


def rule_page(rule: Rule) -> str:
    """The page of a rule in both languages."""
    holds = "是" if rule.holds else "否"
    return f"""# {rule.id} {rule.name}

| 项目 | 内容 |
|---|---|
| 级别 | {rule.severity.zh}（{rule.severity.value}） |
| 依据 | {rule.law or "—"} |
| 违反时暂不发布该条 | {holds} |

**提示语**：{pattern(rule.zh)}

**改法**：{pattern(rule.fix_zh)}

**In English**: {pattern(rule.en)} {pattern(rule.fix_en)} {f"({rule.law_en})" if rule.law_en else ""}
"""


def rule_text(rule: Rule, lang: Lang) -> str:
    """A rule for the terminal."""
    law = rule.law if lang == "zh" else rule.law_en
    body, fix = (rule.zh, rule.fix_zh) if lang == "zh" else (rule.en, rule.fix_en)
    level = rule.severity.zh if lang == "zh" else rule.severity.value
    lines = [f"{rule.id} {rule.name} [{level}]", pattern(body), say("fix", lang) + pattern(fix)]
    return "\n".join(lines + ([say("law", lang) + law] if law else []))


def rule_index(rules: list[Rule]) -> str:
    """The list of all rules."""
    head = "# 检查规则\n\n由 `gongkai rules --out docs/rules` 生成，请勿手改。\n\n| 规则 | 级别 | 提示语 |\n|---|---|---|\n"
    rows = (f"| [{r.id}]({r.id}.md) {r.name} | {r.severity.zh} | {pattern(r.zh)} |" for r in rules)
    return head + "\n".join(rows) + "\n"
