"""Home addresses finer than a township: house numbers, buildings, flats and villagers' groups.

An address alone is nobody's: it counts behind a word for where somebody lives. 街道 and 乡镇 stay (见 公示的通行做法).
"""

from __future__ import annotations

import re

from gongkai.chinese.disguise import through_unseen
from gongkai.chinese.span import Span
from gongkai.chinese.width import fold_alnum

_NUMBER = "(?:[0-9]{1,5}|[一二三四五六七八九十百]{1,5})"
FINE = re.compile(
    rf"{_NUMBER}(?:号楼|幢|栋|座)?-?(?:{_NUMBER})?(?:单元|室|号院)|{_NUMBER}(?:号楼|幢|栋)(?:{_NUMBER}|-)"
    rf"|(?:路|街|巷|弄|村|里|院|庄|园|苑|区|坊|组){_NUMBER}号(?!楼?服务|窗|线|公路|文)|{_NUMBER}(?:村民)?小?组(?:{_NUMBER}号?)?"
)
_LIVES = re.compile(
    "(?:家庭住址|家庭地址|居住地址|居住地|住址|户籍所在地|户籍地址|户籍地|户口所在地|现住址?|家住|居住在|住在|本人住)"
    "(?:[:：| \t为是]|在){0,3}"
)
_MOST = 40
# The address of an office, and what a form asks for, is no home.
_OFFICE = re.compile("地址：?$|办公|窗口|办理|提交|填写|受理|派出所|居委会|村委会|大厅|银行|医院|酒店|宾馆|证明")


@through_unseen
def find_homes(text: str) -> tuple[Span, ...]:
    """Where somebody lives, kind `home`: from the first character behind the word to the end of the finest part."""
    even = fold_alnum(text)
    return tuple(span for word in _LIVES.finditer(even) if (span := _home(even, word.end())))


def _home(text: str, start: int) -> Span | None:
    stretch = re.split(r"[，,。；;\n]", text[start : start + _MOST])[0]
    fine = [match.end() for match in FINE.finditer(stretch)]
    return Span(start, start + fine[-1], "home") if fine and not _OFFICE.search(stretch) else None
