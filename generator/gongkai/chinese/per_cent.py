"""Shares in per cent, rounded as one learns it at school: 5 goes up."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal


def per_cent(part: int, whole: int, places: int = 1) -> str:
    """`42/48` → `87.5%`; a dash where there is no whole."""
    if not whole:
        return "—"
    share = Decimal(part * 100) / Decimal(whole)
    return f"{share.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)}%"
