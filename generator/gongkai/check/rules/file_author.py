"""An attachment tells who wrote it."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.words import traced
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK586",
    name="file-author",
    severity=Severity.NOTE,
    law="政府信息公开条例第十七条（公开前应当审查）",
    law_en="Regulation art. 17 (reviewed before it is published)",
    zh="附件“{file}”的属性里写着{what}。",
    en="The properties of the attachment “{file}” name {what_en}.",
    fix_zh="不想让人知道的，在“文件—信息—检查文档”里去掉；PDF 用打印生成的软件去掉。",
    fix_en="If nobody should know, remove it with the Document Inspector, or in the program that makes the PDF.",
)
_WORDS = {
    "author": ("作者", "an author"),
    "editor": ("最后修改人", "who changed it last"),
    "company": ("公司或单位", "a company"),
}


def over_record(case: Case) -> Iterator[Finding]:
    """Author, last editor and company; never who."""
    for file, keys, traces in traced(case, _WORDS):
        named = [_WORDS[trace.kind] for trace in traces]
        what, what_en = "、".join(zh for zh, _ in named), ", ".join(en for _, en in named)
        yield case.finding(RULE, *keys, file=file.name, what=what, what_en=what_en)
