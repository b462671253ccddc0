"""The site's configuration and the numbers of its region, typed; or what is wrong with them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from gongkai.check.engine import personal_in_site
from gongkai.check.profile import fitted
from gongkai.check.record import type_site
from gongkai.check.search_words import type_search_words
from gongkai.check.wordings import type_wordings
from gongkai.model.finding import Finding
from gongkai.model.profile import Profile
from gongkai.model.search_words import SearchWords, laid_search, text_of
from gongkai.model.site import SiteConfig
from gongkai.model.wording import Wording, laid
from gongkai.read.regions import levels, profiles
from gongkai.read.search_words import default_search_words, read_search_words
from gongkai.read.site_file import read_declarations, read_site
from gongkai.read.wordings import default_wordings, read_wordings


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
    found = read.placed(wrong)
    if profile is None:
        return site, None, found
    own, faults = _own_wordings(root)
    words, more_faults = _own_search_words(root)
    search = text_of(laid_search(words, default_search_words()))
    profile = replace(profile, wordings=laid(own, default_wordings()), search=search)
    return site, profile, (*found, *faults, *more_faults)


def _own_wordings(root: Path) -> tuple[tuple[Wording, ...], tuple[Finding, ...]]:
    """The portal's own wordings, and what is wrong with its file."""
    read = read_wordings(root)
    if read is None or not read.source.raws:
        return (), read.source.findings if read else ()
    (raw,) = read.source.raws
    trees = [about.tree for file in read_declarations(root).values() for about in file.source.raws]
    declared = tuple(str(tree.get(key, "")) for tree in trees for key in ("标题", "名称"))
    rows, wrong = type_wordings(raw, declared)
    return rows, read.placed(wrong)


def _own_search_words(root: Path) -> tuple[SearchWords, tuple[Finding, ...]]:
    """The portal's own words of the search, and what is wrong with its file."""
    read = read_search_words(root)
    if read is None or not read.source.raws:
        return SearchWords(), read.source.findings if read else ()
    (raw,) = read.source.raws
    words, wrong = type_search_words(raw, default_search_words())
    return words, read.placed(wrong)
