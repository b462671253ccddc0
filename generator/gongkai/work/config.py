"""The site's configuration and the numbers of its region, typed; or what is wrong with them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from gongkai.check.engine import personal_in_site
from gongkai.check.profile import fitted
from gongkai.check.record import type_site
from gongkai.model.finding import Finding
from gongkai.model.profile import Profile
from gongkai.model.site import SiteConfig
from gongkai.read.regions import levels, profiles
from gongkai.read.site_file import read_site


def configure(root: Path) -> tuple[SiteConfig | None, Profile | None, tuple[Finding, ...]]:
    """The configuration, or None and the findings. Without it nothing can be built."""
    read = read_site(root)
    if not read.source.raws:
        return None, None, read.source.findings
    raw = read.source.raws[0]
    site, wrong = type_site(raw)
    profile: Profile | None = None
    if site is not None:
        profile, more = fitted(site, profiles(), levels())
        wrong = (*wrong, *more, *personal_in_site(raw))
    found = tuple(replace(f, path=raw.path, line=read.marks.line(f)) for f in wrong)
    return site, profile, found
