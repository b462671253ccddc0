"""Whether a text may be repeated in a log: all that the scanners for personal data know, at once."""

from __future__ import annotations

from gongkai.chinese.accounts import find_chats, find_mails
from gongkai.chinese.births import find_births
from gongkai.chinese.codes import find_wrong_ids
from gongkai.chinese.disguise import may_hold_number
from gongkai.chinese.homes import find_homes
from gongkai.chinese.identity import find_bank_cards, find_ids, find_mobiles, find_named_cards
from gongkai.chinese.papers import find_papers, find_plates

_LONG = (find_ids, find_wrong_ids, find_mobiles, find_bank_cards, find_named_cards)
_OTHERS = (find_papers, find_plates, find_mails, find_chats, find_births, find_homes)


def is_private(text: str) -> bool:
    """Whether any of them finds something. Those of long numbers are asked only where there are enough digits."""
    scanners = (*_LONG, *_OTHERS) if may_hold_number(text) else _OTHERS
    return any(scan(text) for scan in scanners)
