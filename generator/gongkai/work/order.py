"""What a build is asked for, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from gongkai.model.baseline import Known
from gongkai.model.finding import Settled
from gongkai.model.site import SiteConfig

Progress = Callable[[str, int, int], None]


def _silent(_stage: str, _done: int, _total: int) -> None:
    """Nobody is watching."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """The portal's folder, the output, the theme's folders in order of precedence, the day, and how.

    `day` is what the user asked for, `today` the clock's: between them stands the site's day of demonstration.
    """

    root: Path
    out: Path
    theme: tuple[Path, ...]
    day: date | None
    today: date
    jobs: int = 1
    full: bool = False
    only_check: bool = False
    progress: Progress = field(default=_silent)

    @property
    def store(self) -> Path:
        return self.root / ".gongkai" / "store.sqlite"

    def day_for(self, site: SiteConfig) -> date:
        """The day to build for."""
        return self.day or (site.demo_day if site.demo else None) or self.today


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of it. `released` is False when a veto or a broken configuration kept the last release up.

    `hidden` findings are those of the baseline; `baseline` is what is left of it, None if there is none to read;
    `first_baseline` says that none was written yet. `private` are the files in which there is personal data, told or not.
    """

    findings: tuple[Settled, ...]
    day: date
    hidden: int = 0
    baseline: tuple[Known, ...] | None = None
    first_baseline: bool = False
    private: frozenset[str] = frozenset()
    released: bool = False
    sources: int = 0
    read: int = 0
    pages: int = 0
    looked: int = 0
    rendered: int = 0
    written: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
