"""Every entry of the platform leads somewhere, or says why not."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.platform_item import STATUTORY, Block, PlatformItem

RULE = Rule(
    id="GK546",
    name="platform-entry",
    severity=Severity.ERROR,
    law="政府信息公开条例第二十条、第二十一条；国办公开办函〔2019〕61号",
    law_en="Disclosure Regulation art. 20 and 21; State Council Office 61/2019 on the platform",
    zh="公开平台的条目“{title}”{problem}。",
    en="The platform entry “{title}” {problem_en}.",
    fix_zh="写明去处（种类、领域、主题、公开事项、文件、页面或机构名录）或“不适用理由”；法定内容的“条”“项”照条例写。",
    fix_en="Name where it leads or why it does not apply; give article and item as in the regulation.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """Entries without a place and without a reason; statutory ones that are not in the law."""
    item = case.record
    if not isinstance(item, PlatformItem):
        return
    if not item.leads and not item.reason:
        zh, en = "没有写去处，也没有写不适用理由", "leads nowhere and gives no reason"
        yield case.finding(RULE, "条目", title=item.title, problem=zh, problem_en=en)
    if item.block is Block.STATUTORY and (item.article, item.number) not in STATUTORY:
        zh, en = "的“条”和“项”在条例里对不上", "has no article and item of the regulation"
        yield case.finding(RULE, "条", title=item.title, problem=zh, problem_en=en)
