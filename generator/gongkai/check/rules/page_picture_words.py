"""A picture in a text has words in its place (A11Y-01)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.page import PageCase
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK806",
    name="page-picture-words",
    severity=Severity.ERROR,
    law="GB/T 37668—2019 信息无障碍",
    law_en="GB/T 37668—2019, accessibility of web content",
    zh="图片“{name}”没有替代文字，看不见图的人不知道图里说了什么。",
    en="The picture “{name}” has no words in its place.",
    fix_zh="写成 ![图里说了什么]({name})。",
    fix_en="Write ![what the picture says]({name}).",
)


def over_page(case: PageCase) -> Iterator[Finding]:
    """In the text words are wanted; elsewhere an empty alt says that a picture is decoration."""
    inside = set(case.written("img"))
    for picture in case.every("img"):
        name = (picture.get("src") or "").rpartition("/")[2]
        if picture in inside and not (picture.get("alt") or "").strip():
            yield case.of_text(RULE, name, name=name)
        elif picture.get("alt") is None:
            yield case.of_page(RULE, name=name)
