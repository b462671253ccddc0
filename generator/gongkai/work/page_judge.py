"""The rules over built pages: asked by the worker that has the bytes at hand, answered from the store ever after."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path

from gongkai.check.engine import judge_output, judge_page, unwaived
from gongkai.check.page import PageCase, leads_on, page_tree
from gongkai.model.finding import Finding
from gongkai.model.profile import Profile
from gongkai.model.site import SiteConfig
from gongkai.plan.library import Library
from gongkai.plan.page import PageSpec
from gongkai.store.judged import Judged, page_findings
from gongkai.work.judge import desk_of
from gongkai.work.places import placed

_OF_ONE_FILE = frozenset({"record", "editorial"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """One file that was just made: its bytes, the name of the output folder, and the portal's own templates in it."""

    spec: PageSpec
    data: bytes
    out: str
    template: str = ""
    head: str = ""


def judged_page(db: sqlite3.Connection, site: SiteConfig, profile: Profile, made: Made) -> Judged | None:
    """What the rules say of one file of the output; None if it is no page for people."""
    spec = made.spec
    if not spec.url.endswith(".html") or leads_on(tree := page_tree(made.data)):
        return None
    row = db.execute("SELECT path, source FROM record WHERE id = ?", (spec.subject,)).fetchone()
    path, source = row if row and spec.kind in _OF_ONE_FILE else ("", "")
    case = PageCase(
        url=spec.url,
        kind=spec.kind,
        shown=f"{made.out}/{spec.url}",
        root=tree,
        size=len(made.data),
        site=site,
        profile=profile,
        path=path,
        record=spec.subject if path else "",
        source=source or "",
        template=made.template,
        head=made.head,
    )
    return Judged(
        findings=judge_page(case),
        title=(tree.findtext(".//title") or "").strip(),
        links=_written_links(case),
        path=path,
        record=case.record,
        shown=made.template or case.shown,
    )


def _written_links(case: PageCase) -> tuple[tuple[str, str], ...]:
    """The links of the written text into this site, each with the file it leads to."""
    links = sorted({link.get("href") or "" for link in case.written("a")})
    return tuple((link, inside[0]) for link in links if (inside := case.inside(link)))


def judged_pages(library: Library, root: Path) -> tuple[Finding, ...]:
    """What is wrong with the pages of the last release, but for those whose source has changed since."""
    db, desk = library.db, desk_of(library)
    pending = {row[0] for row in db.execute("SELECT DISTINCT id FROM touched")}
    found = unwaived(desk, (*page_findings(db), *judge_output(desk)))
    return placed(db, root, (finding for finding in found if finding.record not in pending))


def pages_in_doubt(db: sqlite3.Connection) -> str:
    """Why nothing can be said of the pages as they would be today; empty if the last release shows what the store holds."""
    if db.execute("SELECT 1 FROM judged LIMIT 1").fetchone() is None:
        return "网页还没有生成过，先运行 gongkai build"
    if db.execute("SELECT 1 FROM touched LIMIT 1").fetchone():
        return "内容改过以后网页还没有重新生成，先运行 gongkai build"
    return ""
