"""Every field of a form says what it wants (A11Y-06)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.page import PageCase
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK815",
    name="page-field-label",
    severity=Severity.ERROR,
    law="GB/T 37668—2019 信息无障碍",
    law_en="GB/T 37668—2019, accessibility of web content",
    zh="填写框“{name}”没有标签，读屏软件读不出要填什么。",
    en="The field “{name}” has no label.",
    fix_zh="给它配上 label，或者写 aria-label。",
    fix_en="Give it a label, or aria-label.",
)


_SILENT = ("hidden", "submit", "button", "reset", "image")


def over_page(case: PageCase) -> Iterator[Finding]:
    """A label for it, around it, or in words of its own. A tick of a list in a text is no field."""
    named = {label.get("for") for label in case.every("label")}
    for field in case.every("input", "select", "textarea"):
        mute = field.get("type") in _SILENT or field.get("disabled") is not None
        told = field.get("aria-label") or field.get("aria-labelledby") or field.get("title")
        around = any(parent.tag == "label" for parent in field.iterancestors())
        if not (mute or told or around or (field.get("id") or "") in named):
            yield case.of_page(RULE, name=field.get("name") or field.get("id") or field.tag)
