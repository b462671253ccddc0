"""索引号: the index number of a disclosed item, in the shapes seen on live portals.

`000014349/2017-00110` (国办秘函〔2009〕6号), `cxs001-/2020-1208002`, `11532331015179648Q-/2024-1121001`,
`11341702486344515H/202110-00013`: organ code / year, sometimes month - serial.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from gongkai.chinese.identity import is_uscc
from gongkai.chinese.width import fold

_SHAPE = re.compile(
    r"(?P<org>[0-9A-Za-z_-]{4,24}?)-?/(?P<y>(?:19|20)[0-9]{2})(?P<m>[0-9]{2})?-(?P<seq>[0-9]{3,7})"
)
_USCC_LENGTH = 18
_ORGAN = "11"


@dataclass(frozen=True, slots=True)
class IndexNumber:
    """`org` without a trailing hyphen; `serial` as text, because its leading zeros are part of the number."""

    org: str
    year: int
    month: int | None
    serial: str


def parse(text: str) -> IndexNumber | None:
    """Read an index number; None for another shape, an impossible month, an organ code failing GB 32100."""
    match = _SHAPE.fullmatch(fold(text).strip())
    if match is None or not _plausible_org(match["org"]):
        return None
    month = int(match["m"]) if match["m"] else None
    if month is not None and not 1 <= month <= 12:
        return None
    return IndexNumber(match["org"], int(match["y"]), month, match["seq"])


def _plausible_org(org: str) -> bool:
    # 11 = registered by the staffing authority, an organ of state: then all 18 characters are a credit code.
    looks_like_uscc = len(org) == _USCC_LENGTH and org.startswith(_ORGAN)
    return not looks_like_uscc or is_uscc(org)
