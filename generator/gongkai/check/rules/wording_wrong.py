"""Wordings that must not be written."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.wordings import wrong_words
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.setting import Level

RULE = Rule(
    id="GK630",
    name="wording-wrong",
    severity=Severity.ERROR,
    law="国办发〔2017〕47号：网站内容应当准确、规范；本站 catalogue/wordings.yml",
    law_en="State Council Office 47/2017: accurate content in due form; catalogue/wordings.yml",
    zh="{where}“{words}”里的“{word}”不能这样写：{why}。",
    en="{where_en} says “{word}” in “{words}”: {why}.",
    fix_zh="{hint}本站的措辞清单是 catalogue/wordings.yml，系统自带的词也可以在那里改级别或关闭。",
    fix_en="{hint_en} The list is catalogue/wordings.yml; what comes with the system can be weighed otherwise there.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Those of the level 错误."""
    yield from wrong_words(case, RULE, Level.ERROR)
