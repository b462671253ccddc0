"""Name lists: which columns are personal, and the list as it may be shown. Raw rows go no further than this."""

from __future__ import annotations

import csv
import hashlib
import io
import re
from collections.abc import Callable, Iterator

from gongkai.chinese.identity import find_bank_cards, find_ids, find_mobiles
from gongkai.chinese.masking import mask_card, mask_name, mask_phone
from gongkai.model.publicity import Publicity
from gongkai.model.record import Record
from gongkai.model.roll import MaskWay, NameList, Roll
from gongkai.model.source import Raw, RawTable

_NAMES = re.compile("姓名|户主|申请人|监护人|配偶|家庭成员|负责人|法定代表人")
_CARDS = re.compile("身份证|证件|护照|银行|账号|帐号|账户|卡号|社保")
_PHONES = re.compile("手机|联系方式|(?<!办公)(?<!监督)(?<!单位)电话")
# No mask makes these fit for publication.
_NEVER = re.compile("住址|家庭地址|门牌|出生|病种|病情|诊断|残疾|宗教|民族|收入")
_MASKS: dict[MaskWay, Callable[[str], str]] = {
    MaskWay.NAME: mask_name,
    MaskWay.CARD: mask_card,
    MaskWay.PHONE: mask_phone,
    MaskWay.OPEN: str,
}


def is_personal(column: str) -> bool:
    """Whether a column's heading says that it tells something about a person."""
    return any(words.search(column) for words in (_NAMES, _CARDS, _PHONES, _NEVER))


def ways(wanted: NameList) -> dict[str, MaskWay]:
    """How each column is covered."""
    return {mask.column: mask.way for mask in wanted.masks}


def _tells(column: str, cells: tuple[str, ...]) -> bool:
    """Whether what is shown of a column still names a person's number."""
    return any(find(f"{column}：{cell}") for cell in cells for find in (find_ids, find_mobiles, find_bank_cards))


def unmasked(wanted: NameList, table: RawTable) -> Iterator[str]:
    """The shown columns that give away a person."""
    covered = ways(wanted)
    for column in wanted.columns:
        if column not in table.head:
            continue
        way = covered.get(column)
        at = table.head.index(column)
        cells = tuple(_MASKS[way](row[at]) if way else row[at] for row in table.rows)
        open_name = way is MaskWay.OPEN and _NAMES.search(column)
        bare = is_personal(column) and (way is None or (way is MaskWay.OPEN and not open_name))
        if bare or _NEVER.search(column) or _tells(column, cells):
            yield column


def plain_csv(head: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> str:
    """The text whose SHA-256 proves what was shown: CSV, UTF-8, lines that end with \\n."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows([head, *rows])
    return out.getvalue()


def pairs(record: Record, raw: Raw) -> Iterator[tuple[int, NameList, RawTable]]:
    """The lists of a notice with their tables, by number."""
    tables = {table.name: table for table in raw.tables}
    for number, wanted in enumerate(record.rolls if isinstance(record, Publicity) else ()):
        if wanted.file in tables:
            yield number, wanted, tables[wanted.file]


def personal_columns(wanted: NameList) -> tuple[str, ...]:
    """The shown columns that are personal by their heading, or because the editor covers them."""
    covered = ways(wanted)
    return tuple(column for column in wanted.columns if is_personal(column) or column in covered)


def protected(wanted: NameList) -> bool:
    """Whether a list may appear: without personal columns, or covered and with a day on which it goes."""
    return not personal_columns(wanted) or (wanted.hide is not None and bool(wanted.masks))


def rolls_of(record: Record, raw: Raw) -> tuple[Roll, ...]:
    """The lists as they may be shown. What is not protected is not shown at all."""
    tables = {table.name: table for table in raw.tables}
    asked = record.rolls if isinstance(record, Publicity) else ()
    found = (_roll(wanted, tables[wanted.file]) if wanted.file in tables else _proof(wanted) for wanted in asked)
    return tuple(roll for roll, wanted in zip(found, asked, strict=True) if roll and protected(wanted))


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
