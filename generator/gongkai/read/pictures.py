"""What a picture tells beside what it shows: the place where it was taken and who took it.

Exif 2.32 (CIPA DC-008) lies as a small TIFF in JPEG, PNG and WebP alike; XMP as XML. Only whether something stands
there is of interest, never what: the file is read as far as the tags and no value leaves this module.
"""

from __future__ import annotations

import re
import struct

from gongkai.read.words import Words

ENDINGS = (".jpg", ".jpeg", ".png", ".webp", ".gif")
_GPS, _ARTIST, _XP_AUTHOR = 0x8825, 0x013B, 0x9C9D
_LATITUDE, _LONGITUDE = 2, 4
_MOST_TAGS = 512
_TIFF = re.compile(rb"(?:II\x2a\x00|MM\x00\x2a)")
_EXIF = (b"Exif\x00\x00", b"eXIf", b"EXIF")
_XMP_PLACE = re.compile(rb"exif:GPSL(?:atitude|ongitude)(?:>|=[\"'])[^<\"']")
_XMP_AUTHOR = re.compile(rb"<dc:creator>.{0,200}?<rdf:li[^<>]*>[^<]", re.DOTALL)
_PNG_AUTHOR = re.compile(rb"(?:tEXt|iTXt)Author\x00")


def read_picture(data: bytes) -> Words:
    """Traces `place` and `author`; a picture has no words."""
    words = Words()
    tags = _tags(data)
    words.trace("place", int(_GPS in tags or _XMP_PLACE.search(data) is not None))
    named = bool({_ARTIST, _XP_AUTHOR} & tags) or any(form.search(data) for form in (_XMP_AUTHOR, _PNG_AUTHOR))
    words.trace("author", int(named))
    return words


def _tags(data: bytes) -> set[int]:
    """The tags of the first directory that say something; `_GPS` only with a latitude or longitude."""
    for marker in _EXIF:
        at = data.find(marker)
        if at >= 0 and (head := _TIFF.search(data, at, at + 32)):
            return _directory(data[head.start() :])
    return set()


def _directory(tiff: bytes) -> set[int]:
    order = "<" if tiff[:2] == b"II" else ">"
    try:
        (first,) = struct.unpack_from(f"{order}L", tiff, 4)
        rows = _rows(tiff, order, first)
        said = {tag for tag, count, _ in rows if count > 1}
        places = [value for tag, _, value in rows if tag == _GPS]
        inner = {tag for place in places for tag, _, _ in _rows(tiff, order, place)}
    except struct.error:
        return set()
    return (said - {_GPS}) | ({_GPS} if {_LATITUDE, _LONGITUDE} & inner else set())


def _rows(tiff: bytes, order: str, at: int) -> list[tuple[int, int, int]]:
    """Tag, count and value or offset of each entry of a directory."""
    (number,) = struct.unpack_from(f"{order}H", tiff, at)
    places = range(at + 2, at + 2 + 12 * min(number, _MOST_TAGS), 12)
    return [
        (tag, count, value)
        for tag, _, count, value in (struct.unpack_from(f"{order}HHLL", tiff, p) for p in places)
    ]
