"""Mending a file by itself: twice is once, only the signs of the findings move, and the front matter stays YAML."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from gongkai.check.case import Case
from gongkai.check.engine import judge_record
from gongkai.check.fixes import slips
from gongkai.check.mending import edited, edits_for
from gongkai.check.record import type_record
from gongkai.model.finding import Finding
from gongkai.read.regions import profiles
from gongkai.read.source_file import ReadFile, read_file

PLACE = "content/publicity/gs-1.md"
SIGNS = "甲乙规范决策,;:?!()（）“”\"暡暢。，．12０Ａ年月日第号〔〕[]- #&*\n\\'"
words = st.text(alphabet=SIGNS, max_size=30)


def written(title: str, summary: str, body: str) -> str:
    quoted = title.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ")
    folded = "\n  ".join(summary.split("\n"))
    return (
        f'---\n标题: "供水公示{quoted}"\n摘要: |-\n  摘要{folded}\n发布机构: 市水务局\n发布日期: 2026-11-16\n'
        f"公开属性: 主动公开\n公示类型: 重要事项\n公示开始: 2026-11-17\n公示结束: 2026-11-25\n"
        f"异议反馈: {{受理单位: 市水务局, 电话: 0878-0000003}}\n---\n\n{body}\n"
    )


def read(root: Path, text: str) -> ReadFile:
    path = root / PLACE
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8", newline="")
    return read_file(root, PLACE)


def findings(found: ReadFile) -> list[Finding]:
    (raw,) = found.source.raws
    entry, wrong = type_record(raw)
    assert entry is not None, wrong
    case = Case(record=entry.record, raw=raw, title=entry.title, profile=profiles()["云南"])
    return [replace(f, line=found.marks.line(f)) for f in judge_record(case) if f.rule in slips.RULES]


@settings(max_examples=150, deadline=None)
@given(words, words, words)
def test_mending(tmp_path_factory, title, summary, body):
    root = tmp_path_factory.mktemp("portal")
    before = written(title, summary, body)
    told = findings(read(root, before))
    once = edited(before, edits_for(before, told))
    first = min((f.line for f in told), default=0)
    assert before.split("\n")[: first - 1] == once.split("\n")[: first - 1]
    assert before.count("\n") == once.count("\n")
    # One mended sign may show the next slip (`，,`): after three rounds nothing is left to do.
    for _ in range(3):
        once = edited(once, edits_for(once, findings(read(root, once))))
    assert edits_for(once, findings(read(root, once))) == ()
