"""File sizes as readers of a download link see them beside the format of the file."""

from __future__ import annotations

_UNITS = ("KB", "MB", "GB", "TB")
_STEP = 1024


def file_size_cn(size: int) -> str:
    """`24064` bytes to `23.5 KB`: steps of 1024, one decimal at most. ValueError when negative."""
    if size < 0:
        raise ValueError(f"a file cannot have {size} bytes")
    if size < _STEP:
        return f"{size} B"
    value, unit = size / _STEP, 0
    # Rounding comes before the test, or 1048575 bytes would read "1024 KB".
    while round(value, 1) >= _STEP and unit + 1 < len(_UNITS):
        value, unit = value / _STEP, unit + 1
    return f"{value:.1f}".removesuffix(".0") + f" {_UNITS[unit]}"
