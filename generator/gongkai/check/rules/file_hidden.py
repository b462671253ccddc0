"""An attachment holds what its reader is not meant to see."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.words import traced
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK584",
    name="file-hidden",
    severity=Severity.WARNING,
    law="政府信息公开条例第十七条（公开前应当审查）；数据安全法第三十八条",
    law_en="Regulation art. 17 (reviewed before it is published); Data Security Law art. 38",
    zh="附件“{file}”里藏着看不见的内容：{what}。下载的人都能打开看。",
    en="The attachment “{file}” holds hidden content: {what_en}. Whoever downloads it can see it.",
    fix_zh="在 Word 里接受全部修订、删除批注，在 Excel 里删除隐藏的工作表、行和列，再用“文件—信息—检查文档”清理；或者另存为 PDF。",
    fix_en="Accept all changes and delete comments in Word, delete hidden sheets, rows and columns in Excel, then clean the "
    "file with the Document Inspector; or publish a PDF.",
)
_WORDS = {
    "change": ("修订痕迹{}处", "{} tracked change(s)"),
    "comment": ("批注{}条", "{} comment(s)"),
    "hidden-text": ("隐藏文字{}处", "{} run(s) of hidden text"),
    "hidden-sheet": ("隐藏的工作表{}个", "{} hidden sheet(s)"),
    "hidden-row": ("隐藏的行{}行", "{} hidden row(s)"),
    "hidden-column": ("隐藏的列{}组", "{} group(s) of hidden columns"),
    "cache": ("透视表或外部链接的缓存数据{}份", "{} cache(s) of a pivot table or linked file"),
    "embedded": ("嵌在里面的文件{}个", "{} embedded file(s)"),
}


def over_record(case: Case) -> Iterator[Finding]:
    """Tracked changes, comments, hidden text, sheets, rows and columns, caches and files inside."""
    for file, keys, traces in traced(case, _WORDS):
        zh, en = (
            comma.join(_WORDS[trace.kind][lang].format(trace.count) for trace in traces)
            for lang, comma in enumerate(("、", ", "))
        )
        yield case.finding(RULE, *keys, file=file.name, what=zh, what_en=en)
