"""The kind of document in a title is the one in 体裁."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.policy import Genre, Policy

RULE = Rule(
    id="GK219",
    name="title-genre",
    severity=Severity.WARNING,
    law="党政机关公文处理工作条例第九条：标题由发文机关名称、事由和文种组成",
    law_en="Regulation on official documents art. 9: a title ends with the kind of document",
    zh="标题以“{word}”结尾，“体裁”写的却是“{genre}”。",
    en="The title ends with “{word}”, but the genre is “{genre}”.",
    fix_zh="核对文种：标题和体裁应当一致。",
    fix_en="Make title and genre agree.",
)


_NOTE = re.compile(r"[（(][^（）()]*[）)]\s*$")
_WORDS = {genre.value.split("（")[0]: genre for genre in Genre}


def _named(title: str) -> str:
    """The kind of document with which a title ends; empty for a title without one."""
    bare = _NOTE.sub("", title).strip()
    return max((word for word in _WORDS if bare.endswith(word)), key=len, default="")


def over_record(case: Case) -> Iterator[Finding]:
    """Titles that end with another kind. One that names no kind (a plan, a measure) says nothing."""
    record = case.record
    if isinstance(record, Policy) and record.genre and "关于" in record.title:
        word = _named(record.title)
        if word and _WORDS[word] is not record.genre:
            yield case.finding(RULE, "体裁", word=word, genre=record.genre.value)
