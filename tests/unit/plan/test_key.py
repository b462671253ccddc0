"""The key of a page moves with every part of it, and says which."""

from __future__ import annotations

from dataclasses import dataclass

from gongkai.plan.key import moved, page_key, page_parts


@dataclass(frozen=True)
class _View:
    title: str
    facts: dict[str, str]


def test_key_follows_view_template_and_shell():
    base = page_parts(_View("a", {"x": "1", "y": "2"}), "t", "s")
    assert page_key(base) == page_key(page_parts(_View("a", {"y": "2", "x": "1"}), "t", "s"))
    others = [
        page_parts(_View("b", {"x": "1", "y": "2"}), "t", "s"),
        page_parts(_View("a", {"x": "1", "y": "3"}), "t", "s"),
        page_parts(_View("a", {"x": "1", "y": "2"}), "T", "s"),
        page_parts(_View("a", {"x": "1", "y": "2"}), "t", "S"),
    ]
    assert len({page_key(parts) for parts in (base, *others)}) == 5
    assert [moved(base, parts) for parts in others] == [("title",), ("facts",), ("#template",), ("#shell",)]
