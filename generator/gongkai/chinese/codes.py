"""Numbers that are called something they are not: an id or a credit code whose check character is wrong."""

from __future__ import annotations

import re

from gongkai.chinese.check_digits import is_id, is_uscc
from gongkai.chinese.span import Span
from gongkai.chinese.width import fold_alnum

_ID = re.compile(
    r"(?:身份证(?:件)?(?:号码?|编号)?|公民身份号码)[:：|\t 为是]{0,3}(?P<number>[1-9][0-9]{16}[0-9Xx])(?![0-9A-Za-z*])"
)
_CREDIT = re.compile(
    r"(?:统一社会信用代码|社会信用代码|信用代码)[:：|\t 为是]{0,3}(?P<number>[0-9A-Za-z]{18})(?![0-9A-Za-z*])"
)


def find_wrong_ids(text: str) -> tuple[Span, ...]:
    """18 digits behind 身份证 that are no right id, kind `wrong-id`: mistyped, yet somebody's."""
    return tuple(span for span in _spans(_ID, text, "wrong-id") if not is_id(span.of(text)))


def find_wrong_credit_codes(text: str) -> tuple[Span, ...]:
    """18 characters behind 统一社会信用代码 that fail their check, kind `wrong-credit` (GB 32100-2015)."""
    return tuple(span for span in _spans(_CREDIT, text, "wrong-credit") if not is_uscc(span.of(text).upper()))


def _spans(form: re.Pattern[str], text: str, kind: str) -> list[Span]:
    return [Span(*match.span("number"), kind) for match in form.finditer(fold_alnum(text))]
