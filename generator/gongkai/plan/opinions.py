"""The counts and rates of a ledger of opinions 意见台账, for the pages that show one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from gongkai.model.opinion import Opinion, voices


def sums(opinions: tuple[Opinion, ...]) -> Mapping[str, Any]:
    """How many opinions and voices, how many of them were adopted, and the rate in percent of each."""
    adopted = tuple(opinion for opinion in opinions if opinion.adopted)
    return {
        "opinions": len(opinions),
        "voices": voices(opinions),
        "adopted": len(adopted),
        "adopted_voices": voices(adopted),
        "rate": _percent(len(adopted), len(opinions)),
        "voices_rate": _percent(voices(adopted), voices(opinions)),
    }


def _percent(part: int, whole: int) -> int:
    """Rounded half up, so that a figure can be checked by hand."""
    return (200 * part + whole) // (2 * whole) if whole else 0
