"""What an editor wrote, as a message may repeat it: without the numbers that name a person."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from gongkai.chinese.disguise import may_hold_number
from gongkai.chinese.identity import find_bank_cards, find_ids, find_mobiles, mask

# Behind a number, `.csv` would look like the rest of a code.
_ENDING = re.compile(r"\.(?=[A-Za-z][A-Za-z0-9]{1,4}(?![A-Za-z0-9]))")


def without_ending(name: str) -> str:
    """A file's name of the same length, in which a number right before the ending is seen as one."""
    return _ENDING.sub(" ", name)


@lru_cache(maxsize=1024)
def quiet(text: str) -> str:
    """`text` with personal numbers starred. Messages end up in logs and in public issue trackers."""
    if not may_hold_number(text):
        return text
    seen = without_ending(text)
    for span in (*find_ids(seen), *find_mobiles(seen), *find_bank_cards(seen)):
        text = mask(text, span)
    return text


def quiet_args(args: Mapping[str, str | int]) -> dict[str, str | int]:
    """The gaps of a sentence, each of them quiet."""
    return {name: quiet(value) if isinstance(value, str) else value for name, value in args.items()}
