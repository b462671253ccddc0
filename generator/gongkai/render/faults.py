"""What can be wrong with a theme."""

from __future__ import annotations

from gongkai.model.finding import Rule, Severity

TEMPLATE = Rule(
    id="GK701",
    name="broken-template",
    severity=Severity.VETO,
    zh="模板 {name} 第{number}行有误（模板引擎报告：{reason}）。",
    en="Template {name}, line {number}, is broken (the engine says: {reason}).",
    fix_zh="请做模板的人改正；网站保持上一次发布的样子。",
    fix_en="Mend the template; the last release stays up.",
)

RULES = (TEMPLATE,)
