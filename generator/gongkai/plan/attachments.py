"""Where attachments are published: an ASCII name that stays the same as long as the file's name does."""

from __future__ import annotations

from hashlib import blake2b


def attachment_url(record_url: str, name: str) -> str:
    """`hearings/x.html` and `报名表.docx` → `hearings/x/3f2a9c1e07.docx`."""
    ending = name.rpartition(".")[2].lower()
    return f"{record_url.removesuffix('.html')}/{blake2b(name.encode(), digest_size=5).hexdigest()}.{ending}"
