"""A picture tells where it was taken."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.words import traced
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK585",
    name="picture-place",
    severity=Severity.WARNING,
    private=True,
    law="个人信息保护法第二十八条（行踪轨迹）、第三十四条",
    law_en="Personal Information Protection Law art. 28 (whereabouts), 34",
    zh="图片“{file}”里带着拍摄地点的经纬度。",
    en="The picture “{file}” holds the coordinates of where it was taken.",
    fix_zh="用“属性—详细信息—删除属性和个人信息”去掉，或者截图后另存。",
    fix_en="Remove it in the file's properties, or save a copy without metadata.",
)


def over_record(case: Case) -> Iterator[Finding]:
    """A latitude or longitude in Exif or XMP."""
    for file, keys, _ in traced(case, ("place",)):
        yield case.finding(RULE, *keys, file=file.name)
