"""Name lists: which columns are personal, and the list as it may be shown. Raw rows go no further than this."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Callable, Iterator

from gongkai.check.case import Case
from gongkai.check.word_lists import WordLists, has_word
from gongkai.chinese.identity import find_bank_cards, find_ids, find_mobiles
from gongkai.chinese.masking import mask_card, mask_name, mask_phone
from gongkai.model.publicity import Publicity
from gongkai.model.roll import MaskWay, NameList, Roll
from gongkai.model.source import RawTable

_MASKS: dict[MaskWay, Callable[[str], str]] = {
    MaskWay.NAME: mask_name,
    MaskWay.CARD: mask_card,
    MaskWay.PHONE: mask_phone,
    MaskWay.OPEN: str,
}


def _is_name(column: str, words: WordLists) -> bool:
    return has_word((*words["姓名列"], *words["名单姓名列"]), column)


def _is_phone(column: str, words: WordLists) -> bool:
    for office in words["办公电话列"]:
        column = column.replace(office, "")
    return has_word(words["电话列"], column)


def _never(column: str, words: WordLists) -> bool:
    """Whether no mask makes a column fit for publication."""
    if has_word((*words["住址列"], *words["名单不公开列"]), column):
        return True
    return has_word(words["敏感列"], column) and not has_word(words["证件列"], column)


def is_personal(column: str, words: WordLists) -> bool:
    """Whether a column's heading says that it tells something about a person."""
    named = _is_name(column, words) or has_word(words["证件列"], column)
    return named or _is_phone(column, words) or _never(column, words)


def ways(wanted: NameList) -> dict[str, MaskWay]:
    """How each column is covered."""
    return {mask.column: mask.way for mask in wanted.masks}


def _tells(column: str, cells: tuple[str, ...]) -> bool:
    """Whether what is shown of a column still names a person's number."""
    return any(find(f"{column}：{cell}") for cell in cells for find in (find_ids, find_mobiles, find_bank_cards))


def unmasked(wanted: NameList, table: RawTable, words: WordLists) -> Iterator[str]:
    """The shown columns that give away a person."""
    covered = ways(wanted)
    for column in wanted.columns:
        if column not in table.head:
            continue
        way = covered.get(column)
        at = table.head.index(column)
        cells = tuple(_MASKS[way](row[at]) if way else row[at] for row in table.rows)
        open_name = way is MaskWay.OPEN and _is_name(column, words)
        bare = is_personal(column, words) and (way is None or (way is MaskWay.OPEN and not open_name))
        if bare or _never(column, words) or _tells(column, cells):
            yield column


def plain_csv(head: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> str:
    """The text whose SHA-256 proves what was shown: CSV, UTF-8, lines that end with \\n."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows([head, *rows])
    return out.getvalue()


def pairs(case: Case) -> Iterator[tuple[int, NameList, RawTable]]:
    """The lists of a notice with their tables, by number."""
    tables = {table.name: table for table in case.raw.tables}
    record = case.record
    for number, wanted in enumerate(record.rolls if isinstance(record, Publicity) else ()):
        if wanted.file in tables:
            yield number, wanted, tables[wanted.file]


def personal_columns(wanted: NameList, words: WordLists) -> tuple[str, ...]:
    """The shown columns that are personal by their heading, or because the editor covers them."""
    covered = ways(wanted)
    return tuple(column for column in wanted.columns if is_personal(column, words) or column in covered)


def protected(wanted: NameList, words: WordLists) -> bool:
    """Whether a list may appear: without personal columns, or covered and with a day on which it goes."""
    return not personal_columns(wanted, words) or (wanted.hide is not None and bool(wanted.masks))


def rolls_of(case: Case) -> tuple[Roll, ...]:
    """The lists as they may be shown. What is not protected is not shown at all."""
    tables = {table.name: table for table in case.raw.tables}
    asked = case.record.rolls if isinstance(case.record, Publicity) else ()
    safe = (wanted for wanted in asked if protected(wanted, case.profile.words))
    found = (_roll(wanted, tables[wanted.file]) if wanted.file in tables else _proof(wanted) for wanted in safe)
    return tuple(roll for roll in found if roll)


def _proof(wanted: NameList) -> Roll | None:
    """What the editor noted before the raw file was deleted."""
    if wanted.count is None or not wanted.digest:
        return None
    return Roll(title=wanted.title, count=wanted.count, head=(), rows=(), hide=wanted.hide, digest=wanted.digest)


def _roll(wanted: NameList, table: RawTable) -> Roll:
    covered = ways(wanted)
    head = tuple(column for column in wanted.columns if column in table.head)
    at = [(table.head.index(column), _MASKS[covered.get(column, MaskWay.OPEN)]) for column in head]
    rows = tuple(tuple(mask(row[place]) for place, mask in at) for row in table.rows)
    digest = hashlib.sha256(plain_csv(head, rows).encode()).hexdigest()
    return Roll(title=wanted.title, count=len(rows), head=head, rows=rows, hide=wanted.hide, digest=digest)
