"""Office files whose bytes depend on their content alone: no clock in the archive, none in its properties."""

from __future__ import annotations

import io
import re
import zipfile
from typing import IO, Protocol

_CORE = "docProps/core.xml"
_MOMENT = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(</dcterms:)")
# The first moment that a ZIP archive can hold.
_FIRST = (1980, 1, 1, 0, 0, 0)


class Savable(Protocol):
    """A document of python-docx or a workbook of openpyxl."""

    def save(self, target: IO[bytes], /) -> None: ...


def saved(office: Savable, day: str) -> bytes:
    """The .docx or .xlsx, the same bytes whenever it is saved; `day` (ISO) stands in its properties."""
    draft, target = io.BytesIO(), io.BytesIO()
    office.save(draft)
    with (
        zipfile.ZipFile(draft) as source,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        for name in source.namelist():
            content = source.read(name)
            if name == _CORE:
                content = _MOMENT.sub(rb"\g<1>" + f"{day}T00:00:00Z".encode() + rb"\g<2>", content)
            entry = zipfile.ZipInfo(name, _FIRST)
            entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 3
            archive.writestr(entry, content, compresslevel=6)
    return target.getvalue()
