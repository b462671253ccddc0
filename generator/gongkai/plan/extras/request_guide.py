"""What a guide's page adds: its form on paper and as a page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from gongkai.plan.library import Full, Library


def extra(_library: Library, full: Full) -> Mapping[str, Any]:
    """The addresses of the form."""
    stem = f"request-forms/{full.summary.id}"
    return {"form": f"{stem}.html", "file": f"{stem}.docx"}
