"""公开对象: everyone, named groups, or both."""

from __future__ import annotations

import re
from dataclasses import dataclass

from gongkai.chinese.ticks import pieces, without_damage

EVERYONE = "全社会"
SOME = "特定群体"
_SOME = r"特定(?:群体|群众|对象)"
_NAMED = re.compile(rf"^{_SOME}[（(：:]\s*(.+?)[）)]?$|^(.+?)[（(]{_SOME}[）)]$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Audience:
    """Who is addressed: the proper words, whether everyone, and which groups."""

    text: str
    everyone: bool
    groups: tuple[str, ...] = ()

    @classmethod
    def parse(cls, text: str) -> Audience | None:
        """Read a cell; None when nothing is ticked or a tick mark is damaged."""
        parts = pieces(text)
        if not parts or any((without_damage(p) or "").startswith((EVERYONE, "特定")) for p in parts):
            return None
        groups = tuple(dict.fromkeys(_group(part) for part in parts if part != EVERYONE))
        everyone = EVERYONE in parts
        named = "、".join(group for group in groups if group != SOME)
        some = f"{SOME}：{named}" if named else SOME
        words = [EVERYONE] * everyone + [some] * bool(groups)
        return cls(text="；".join(words), everyone=everyone, groups=groups)


def _group(part: str) -> str:
    if found := _NAMED.match(part):
        return found[1] or found[2]
    return SOME if re.fullmatch(_SOME, part) else part
