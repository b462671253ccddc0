"""A letter without its writer's consent is held back by its kind; the contradiction is told."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.letter import Letter
from gongkai.model.record import Openness

RULE = Rule(
    id="GK510",
    name="letter-consent",
    severity=Severity.ERROR,
    private=True,
    law="民法典第一千零三十三条；政府信息公开条例第十五条",
    law_en="Civil Code art. 1033; Regulation art. 15",
    zh="来信人没有同意公开，“公开属性”却是“主动公开”。这封来信不会上网。",
    en="The writer did not consent, yet the letter is marked 主动公开. It is published nowhere.",
    fix_zh="把“公开属性”改成“不予公开”，最好把文件移出公开网站的仓库；来信人后来同意的，把“同意公开”改成“是”。",
    fix_en="Write 不予公开 and better move the file out of this repository; if the writer has consented since, write 是.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Every letter that is marked for publication without consent."""
    record = case.record
    if isinstance(record, Letter) and record.openness is Openness.PUBLIC and not record.consent:
        yield case.finding(RULE, "同意公开")
