"""What templates may ask of a value."""

from __future__ import annotations

from gongkai.render.filters import book_title


def test_marks_inside_a_title_become_single_ones() -> None:
    assert book_title("《供水管理办法》解读") == "《〈供水管理办法〉解读》"
    assert book_title("供水管理办法") == "《供水管理办法》" and book_title("") == ""
