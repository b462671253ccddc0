"""One page of documentation for each rule, generated from the rule itself."""

from __future__ import annotations

from collections.abc import Mapping

from gongkai.model.example import Example
from gongkai.model.family import family_of
from gongkai.model.finding import Lang, Rule, Severity, pattern
from gongkai.say.rule_examples import example_section
from gongkai.say.words import say


def _yes(truth: bool) -> str:
    return "是" if truth else "否"


def rule_page(rule: Rule, example: Example | None = None) -> str:
    """The page of a rule in both languages, with its example."""
    shown = f"\n{example_section(example)}" if example else ""
    return f"""# {rule.id} {rule.name}

| 项目 | 内容 |
|---|---|
| 类别 | {family_of(rule.id)[0] or "—"} |
| 级别 | {rule.severity.zh}（{rule.severity.value}） |
| 依据 | {rule.law or "—"} |
| 违反时暂不发布该条 | {_yes(rule.holds)} |
| 可以设置级别、忽略 | {_yes(not rule.firm)} |
| 可以自动改正 | {_yes(rule.fixable)} |

**提示语**：{pattern(rule.zh)}

**改法**：{pattern(rule.fix_zh)}

**In English**: {pattern(rule.en)} {pattern(rule.fix_en)} {f"({rule.law_en})" if rule.law_en else ""}
{shown}"""


def rule_text(rule: Rule, lang: Lang) -> str:
    """A rule for the terminal."""
    law = rule.law if lang == "zh" else rule.law_en
    body, fix = (rule.zh, rule.fix_zh) if lang == "zh" else (rule.en, rule.fix_en)
    level = rule.severity.zh if lang == "zh" else rule.severity.value
    lines = [f"{rule.id} {rule.name} [{level}]", pattern(body), say("fix", lang) + pattern(fix)]
    return "\n".join(lines + ([say("law", lang) + law] if law else []))


def rule_explained(rule: Rule, lang: Lang, grades: Mapping[str, Severity], example: str) -> str:
    """All that is known of a rule: with the regions that weigh it otherwise, and the example of its page."""
    zh, en = family_of(rule.id)
    rows = [
        ("family", zh if lang == "zh" else en),
        ("settable", say("no" if rule.firm else "yes", lang)),
        ("fixable", say("yes" if rule.fixable else "no", lang)),
        *(("grade", f"{name} {level.zh if lang == 'zh' else level.value}") for name, level in grades.items()),
    ]
    lines = [rule_text(rule, lang), *(say(key, lang) + value for key, value in rows if value)]
    return "\n".join(lines) + (f"\n\n{example}" if example else "")


def rule_index(rules: list[Rule]) -> str:
    """The list of all rules."""
    head = "# 检查规则\n\n由 `gongkai rules --out docs/rules` 生成，请勿手改。\n\n| 规则 | 类别 | 级别 | 提示语 |\n|---|---|---|---|\n"
    rows = (
        f"| [{r.id}]({r.id}.md) {r.name} | {family_of(r.id)[0]} | {r.severity.zh} | {pattern(r.zh)} |"
        for r in rules
    )
    return head + "\n".join(rows) + "\n"
