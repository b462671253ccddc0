"""Covering personal data cell by cell: 张*, 53**************12, 138****1234.

The digits that stay readable follow published examples of masked notices (个人信息保护法 art. 73: 去标识化).
"""

from __future__ import annotations

from gongkai.chinese.width import fold_alnum


def mask_name(name: str) -> str:
    """The first character; every other one a star. A name of one character is all star."""
    text = name.strip()
    return text[:1] + "*" * (len(text) - 1) if len(text) > 1 else "*" * len(text)


def _keep(text: str, front: int, back: int) -> str:
    if len(text) < front + back + 3:
        return "*" * len(text)
    return text[:front] + "*" * (len(text) - front - back) + text[len(text) - back :]


def mask_card(number: str) -> str:
    """Two characters in front and two behind; a short number is all stars."""
    return _keep(fold_alnum(number).strip(), 2, 2)


def mask_phone(number: str) -> str:
    """Three digits in front and four behind; a short number is all stars."""
    return _keep(fold_alnum(number).strip(), 3, 4)
