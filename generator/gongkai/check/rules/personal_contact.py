"""Private mailboxes and QQ or WeChat accounts in what is published."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.words import spots
from gongkai.chinese.accounts import find_chats, find_mails
from gongkai.chinese.span import Span
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK506",
    name="personal-contact",
    severity=Severity.WARNING,
    private=True,
    law="政府信息公开条例第十五条；个人信息保护法第四条、第三十四条",
    law_en="Regulation art. 15; Personal Information Protection Law art. 4, 34",
    zh="{where}里有像是个人的邮箱、QQ号或微信号（共{count}处）。",
    en="{where_en} holds {count} mailbox(es), QQ or WeChat account(s) that seem to be a person's.",
    fix_zh="是个人的，删去，或者写成 zh****@示例邮箱 的样子；是单位对外联系用的，写明是哪个单位的。",
    fix_en="If it is a person's, remove or mask it; if an office uses it for the public, say which office.",
)
_OFFICIAL = ("邮箱", "电子邮箱", "联系邮箱")


def _find(text: str) -> tuple[Span, ...]:
    return tuple(sorted((*find_mails(text), *find_chats(text))))


def over_record(case: Case) -> Iterator[Finding]:
    """Away from words for an office. The contact fields of a record are meant for the public."""
    yield from (found for found in spots(case, RULE, _find) if not set(_OFFICIAL) & set(found.keys))
