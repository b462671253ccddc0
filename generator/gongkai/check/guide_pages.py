"""The pages to which the platform's entry 政府信息公开指南 leads."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Desk, Standing
from gongkai.model.platform_item import Block


def guide_pages(desk: Desk) -> Iterator[tuple[Standing, str]]:
    """Each page of the guide with its text, by id."""
    rows = desk.db.execute(
        "SELECT DISTINCT p.summary, p.path, p.text FROM record i JOIN link l ON l.source = i.id AND l.field = 'pages' "
        "JOIN record p ON p.id = l.target WHERE i.kind = 'platform_item' AND i.visible = 1 AND p.visible = 1 "
        "AND i.summary ->> '$.facts.block' = ? ORDER BY p.id",
        (Block.GUIDE.value,),
    )
    for summary, path, text in rows.fetchall():
        yield Standing.stored(summary, path), text or ""
