"""Where attachments are published: an ASCII name that stays the same as long as the file's name does."""

from __future__ import annotations

from hashlib import blake2b

from gongkai.chinese.sizes import file_size_cn
from gongkai.model.source import RawFile
from gongkai.plan.views import FileLink


def attachment_url(record_url: str, name: str) -> str:
    """`hearings/x.html` and `报名表.docx` → `hearings/x/3f2a9c1e07.docx`."""
    ending = name.rpartition(".")[2].lower()
    return f"{record_url.removesuffix('.html')}/{blake2b(name.encode(), digest_size=5).hexdigest()}.{ending}"


def file_link(record_url: str, file: RawFile, name: str) -> FileLink:
    """The link to an attachment under the name that is shown."""
    return FileLink(
        name=name,
        url=attachment_url(record_url, file.name),
        type=file.name.rpartition(".")[2].upper(),
        size=file_size_cn(file.size),
    )
