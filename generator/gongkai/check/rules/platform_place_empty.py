"""What the platform points to must be there."""

from __future__ import annotations

from collections.abc import Container, Iterator

from gongkai.check.case import Desk
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.kind import kinds
from gongkai.model.platform_item import PlatformItem
from gongkai.store.rows import decode_record

RULE = Rule(
    id="GK548",
    name="platform-place-empty",
    severity=Severity.WARNING,
    law="国办公开办函〔2019〕61号：法定主动公开内容应当可以查阅",
    law_en="State Council Office 61/2019: statutory content must be there to read",
    zh="公开平台的条目“{title}”指向{key}“{word}”，那里还没有公开信息。",
    en="The platform entry “{title}” leads to “{word}” ({key}), where nothing is published.",
    fix_zh="核对这个词；还没有信息的，先发布，或换一个去处。",
    fix_en="Check the word; publish something there, or choose another place.",
)
READS = ("*",)


def _filled(desk: Desk, key: str, word: str, fields: Container[str]) -> bool:
    """Whether anything is published under a kind, a topic or a field."""
    if key == "领域":
        return word in fields
    names = [f"kind:{k.name}" for k in kinds().values() if k.title == word] if key == "种类" else [f"topic:{word}"]
    return any(
        desk.db.execute("SELECT 1 FROM member WHERE list = ? LIMIT 1", (name,)).fetchone() for name in names
    )


def over_store(desk: Desk) -> Iterator[Finding]:
    """Every word that leads to an empty place."""
    fields = {matter.summary.facts.get("field", "") for matter in desk.visible("matter")}
    for item in desk.visible("platform_item"):
        (data,) = desk.db.execute("SELECT data FROM record WHERE id = ?", (item.summary.id,)).fetchone()
        record = decode_record("platform_item", data)
        assert isinstance(record, PlatformItem)
        places = (("种类", record.kinds), ("领域", record.fields), ("主题", record.topics))
        for key, words in places:
            for number, word in enumerate(words):
                if not _filled(desk, key, word, fields):
                    yield desk.finding(RULE, item, key, number, title=record.title, key=key, word=word)
