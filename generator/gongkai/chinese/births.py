"""Full days of birth next to a person: 1980年1月2日出生, 出生日期：1980-01-02. A year and month alone name nobody."""

from __future__ import annotations

import re

from gongkai.chinese.disguise import through_unseen
from gongkai.chinese.span import Span
from gongkai.chinese.width import fold_alnum

_DAY = (
    r"(?:19|20)[0-9]{2}(?:年[0-9]{1,2}月[0-9]{1,2}日|[-./][0-9]{1,2}[-./][0-9]{1,2}|(?:0[1-9]|1[0-2])[0-3][0-9])"
)
_BORN = re.compile(rf"(?<![0-9])(?P<day>{_DAY})(?:出生|生(?=[，,。；;）)、\s]|$))")
_LABEL = re.compile(
    rf"(?:出生(?:日期|年月日?|时间)?|生日|(?<![考学师医新发产先])生于)[:：|\t 于为]{{0,3}}(?P<day>{_DAY})(?![0-9])"
)
FULL_DAY = re.compile(rf"(?<![0-9]){_DAY}日?(?![0-9])")
# 政策 say who qualifies (…及以后出生); that is no person.
_AFTER = re.compile("[^，。；\n]{0,4}(?:以后|以前|之后|之前|后|前|至|及|期间|起)")
_BEFORE = re.compile("(?:在|(?<!生)于|从|自|至|—|-|～|~)$")


@through_unseen
def find_births(text: str) -> tuple[Span, ...]:
    """Days of birth, kind `birth`; not the days that a condition names."""
    even = fold_alnum(text)
    hits = (match for form in (_BORN, _LABEL) for match in form.finditer(even))
    spans = {match.span("day") for match in hits if not _condition(even, match)}
    return tuple(Span(start, end, "birth") for start, end in sorted(spans))


def _condition(text: str, match: re.Match[str]) -> bool:
    start, end = match.span("day")
    after = _AFTER.match(text, end) is not None
    return after or _BEFORE.search(text[max(0, start - 2) : start]) is not None
