"""Numbers of papers that name a person: passports, permits of Hong Kong, Macao and Taiwan, officers' papers, plates.

None of them carries a check digit, so all but officers' papers count only behind the name of the paper. Forms: 普通护照 E and
one letter or digit, 公务 S, D, P (国家移民管理局); 往来港澳通行证 C, 往来台湾通行证 L or T, 回乡证 H or M, 台胞证 8 digits;
号牌 GA 36-2018.
"""

from __future__ import annotations

import re

from gongkai.chinese.disguise import through_unseen
from gongkai.chinese.span import Span
from gongkai.chinese.width import fold_alnum

_PAPER = re.compile(
    r"(?:护照|通行证|台胞证|回乡证|居留证|居住证)(?:[（(]?证?件?号码?|[（(][^（）()\n]{1,8}[）)]|编号|为|是|[:：|\t ]){0,4}"
    r"(?P<number>(?:[EGDSP][0-9]{8}|E[A-HJ-NP-Z][0-9]{7}|[CLTHMW][0-9A-Z]?[0-9]{7,10}|[0-9]{8})(?![0-9A-Za-z*]))"
)
_OFFICER = re.compile(r"(?P<number>[军士文兵警]字第[0-9]{6,8}号)")
_PROVINCE = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
_PLATE = re.compile(
    rf"(?<![A-Za-z0-9])[{_PROVINCE}][A-HJ-NP-Z][ ·.-]?"
    r"(?:[DF][A-HJ-NP-Z0-9][0-9]{4}|[0-9]{5}[DF]|(?=[A-Z0-9]*[0-9])[A-HJ-NP-Z0-9]{5})(?![A-Za-z0-9*])"
)
_OWNER = re.compile("车主|驾驶人|驾驶员|驾驶[^证]|当事人|本人|我的?车|私家车|小型轿车|车牌|号牌")
_NEAR = 30


@through_unseen
def find_papers(text: str) -> tuple[Span, ...]:
    """Passports, permits and officers' papers, kind `paper`, behind the name of the paper."""
    even = fold_alnum(text)
    found = (match.span("number") for form in (_PAPER, _OFFICER) for match in form.finditer(even))
    return tuple(sorted(Span(start, end, "paper") for start, end in found))


@through_unseen
def find_plates(text: str) -> tuple[Span, ...]:
    """Plates of cars near a word for who owns or drives them, kind `plate`: a list of buses names nobody."""
    even = fold_alnum(text)
    spans = (match.span() for match in _PLATE.finditer(even))
    return tuple(
        Span(start, end, "plate") for start, end in spans if _OWNER.search(even, max(0, start - _NEAR), end)
    )
