"""The tag of the day of publication has the form that machines read (DOC-02)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gongkai.check.page import PageCase
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK822",
    name="page-pub-date",
    severity=Severity.ERROR,
    law="国办发〔2017〕47号附件《政府网站网页标签规范》",
    law_en="State Council Office 47/2017, annex on the tags of web pages",
    zh="网页标签 PubDate 写的是“{said}”，应当是“2026-01-31 09:30”这样的日期和时间。",
    en="The tag PubDate says “{said}”; it must be a day and time such as “2026-01-31 09:30”.",
    fix_zh="在 theme/templates/head.html 里照原样输出 page.head.meta。",
    fix_en="Print page.head.meta as it is in theme/templates/head.html.",
)
_FORM = re.compile(r"\d{4}-\d{2}-\d{2} \d{2}:\d{2}")


def over_page(case: PageCase) -> Iterator[Finding]:
    """Whatever page has the tag."""
    for said in case.metas("PubDate"):
        if not _FORM.fullmatch(said):
            yield case.of_head(RULE, said=said)
