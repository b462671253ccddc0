"""What stands of the findings once the region and the site have had their say."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from gongkai.check.settling import Settings, setting_faults, severity_of
from gongkai.model.finding import Finding, Settled, settled
from gongkai.model.profile import Profile
from gongkai.model.site import SiteConfig
from gongkai.read.site_file import SITE_FILE, read_site
from gongkai.work.rulebook import rulebook


def settle_all(findings: Iterable[Finding]) -> tuple[Settled, ...]:
    """Without a configuration nobody has a say."""
    return tuple(settled(finding, rulebook()[finding.rule].severity) for finding in findings)


def settle(root: Path, site: SiteConfig, profile: Profile, findings: Iterable[Finding]) -> tuple[Settled, ...]:
    """The findings that stand, each with its severity, and what is wrong with the settings themselves."""
    settings = Settings(book=rulebook(), site=site, profile=profile)
    kept = [settled(f, severity) for f in findings if (severity := severity_of(f, settings))]
    return (*settle_all(_about_settings(root, settings)), *kept)


def _about_settings(root: Path, settings: Settings) -> list[Finding]:
    found = list(setting_faults(settings, SITE_FILE))
    marks = read_site(root).marks if found else None
    return [replace(finding, line=marks.line(finding)) for finding in found] if marks else []
