"""Whether a property of a file says who wrote it: a person's name or account, not a program and not an office."""

from __future__ import annotations

import re

from gongkai.chinese.names import is_covered, is_name

# What programs write when nobody says who they are.
_PROGRAMS = (
    "microsoft",
    "wps",
    "acrobat",
    "adobe",
    "python",
    "openpyxl",
    "pscript",
    "admin",
    "user",
    "apache",
    "reportlab",
)
_ACCOUNT = re.compile(r"[A-Za-z][A-Za-z0-9 ._-]{1,30}")


def tells(text: str) -> bool:
    """Whether anything stands there that is no program."""
    name = text.strip()
    return bool(name) and not name.lower().startswith(_PROGRAMS) and name != "Windows 用户"


def tells_who(text: str) -> bool:
    """Whether it is a name or an account: 李演示, zhangsan. The name of an office is no secret."""
    name = text.strip()
    return tells(name) and (is_name(name) or is_covered(name) or _ACCOUNT.fullmatch(name) is not None)
