"""Private addresses in the net: mailboxes at public providers, QQ and WeChat accounts.

An office may well have its mailbox at such a provider: behind words that ask the public to write, it is the office's.
"""

from __future__ import annotations

import re

from gongkai.chinese.disguise import through_unseen
from gongkai.chinese.span import Span
from gongkai.chinese.width import fold

# `quiet.without_ending` puts a blank where an ending begins, and .com looks like one.
_MAIL = re.compile(
    r"(?<![A-Za-z0-9._%+-])[A-Za-z0-9][A-Za-z0-9._%+-]{1,40} ?@ ?"
    r"(?:(?:vip\.)?(?:qq|163|126|sina|139|189|foxmail|gmail|hotmail|outlook|live|yahoo|icloud|sohu|aliyun|21cn|wo)"
    r"[. ]com(?:\.cn|\.hk)?|yeah[. ]net|sina[. ]cn|189[. ]cn)(?![A-Za-z0-9])",
    re.IGNORECASE,
)
_QQ = re.compile(
    r"(?<![A-Za-z])QQ(?!群|邮箱)(?:号码?|帐号|账号)?[:： ]{0,2}(?P<number>[1-9][0-9]{4,10})(?![0-9@])", re.I
)
# gh_… is what a public account is called.
_WECHAT = re.compile(
    r"(?:微信(?:号码?|帐号|账号|ID)[:： ]{0,2}|(?:加|的)微信[:： ]{0,2}|(?<![A-Za-z])vx[:： ])"
    r"(?P<number>(?!gh_)[A-Za-z][A-Za-z0-9_-]{5,19})(?![A-Za-z0-9@])",
    re.IGNORECASE,
)
_PUBLIC_ACCOUNT = re.compile("公众|订阅|服务号|官方|小程序|视频号|政务")
_OFFICE = re.compile(
    "反馈|报送|上报|报至|意见|咨询|举报|投诉|监督|报名|投稿|联系人|发送|发至|邮至|邮寄|登录|提交|受理|单位|公司|办公室"
    "|科|处|局|厅|中心|委|院|协会|学校|高校|省|网站|政府|热线|服务|电子版|材料|申报|征集|建议|传真"
)
_PERSON = re.compile("本人|我的|个人(?:邮箱|微信|QQ)|户主|家长|申请人")
_NEAR, _PERSON_NEAR, _PUBLIC_NEAR = 80, 20, 12


@through_unseen
def find_mails(text: str) -> tuple[Span, ...]:
    """Mailboxes at public providers, kind `mail`, behind words for a person or away from all words for an office."""
    even = fold(text)
    spans = (match.span() for match in _MAIL.finditer(even))
    return tuple(Span(start, end, "mail") for start, end in spans if not _office(even, start, end))


def _office(text: str, start: int, end: int) -> bool:
    if _PERSON.search(text, max(0, start - _PERSON_NEAR), start):
        return False
    return _OFFICE.search(text, max(0, start - _NEAR), end + _NEAR // 3) is not None


@through_unseen
def find_chats(text: str) -> tuple[Span, ...]:
    """QQ and WeChat accounts, kind `chat`; groups, public accounts and those of offices are none."""
    even = fold(text)
    hits = (match for form in (_QQ, _WECHAT) for match in form.finditer(even))
    kept = (hit for hit in hits if not _public(even, hit.start()) and not _office(even, *hit.span()))
    return tuple(sorted(Span(*hit.span("number"), "chat") for hit in kept))


def _public(text: str, start: int) -> bool:
    return _PUBLIC_ACCOUNT.search(text, max(0, start - _PUBLIC_NEAR), start + 3) is not None
