"""Make a batch of pages: view, key, and where the key is new, bytes into the staging folder."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from pathlib import Path

import msgspec

from gongkai.index.products import PRODUCTS
from gongkai.model.kind import Declarations, speaking
from gongkai.model.profile import Profile
from gongkai.model.site import SiteConfig
from gongkai.plan.key import moved, page_key, page_parts
from gongkai.plan.library import Library
from gongkai.plan.page import Built, PageSpec
from gongkai.plan.registry import build_page
from gongkai.plan.views import EditorialView
from gongkai.read.attachments import MAX_SIZE
from gongkai.release.manifest import sha
from gongkai.release.staging import copy_file, stage_file
from gongkai.render.environment import environment, template_digest
from gongkai.render.html_page import has_template, render_page
from gongkai.render.shells import Shell, cut
from gongkai.store.pages import PageRow
from gongkai.store.schema import open_reader
from gongkai.work.page_judge import Made, judged_page


@dataclass(frozen=True, slots=True, kw_only=True)
class PageJob:
    """All that a worker needs to make pages; small, so that it can be sent with every batch.

    `judge_all`: the rules over pages are asked of every page, also of one that is as it was.
    """

    store: Path
    root: Path
    out: Path
    theme: tuple[Path, ...]
    version: str
    site: SiteConfig
    profile: Profile
    day: date
    kinds: Declarations = ()
    judge_all: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Old:
    key: str = ""
    parts: Mapping[str, str] = field(default_factory=dict)
    digest: str = ""
    size: int = 0
    until: str | None = None


class _Bench:
    """One worker's open store and cut shells, for the length of a batch."""

    def __init__(self, job: PageJob) -> None:
        self.job = job
        self.db = open_reader(job.store)
        self.shells: dict[str, tuple[Shell, str]] = {}

    def close(self) -> None:
        self.db.close()

    def shell(self, column: str, url: str) -> tuple[Shell, str]:
        """The shell of a column at the depth of a URL, and its digest."""
        name = f"{url.count('/')}:{column}"
        if name not in self.shells:
            (html,) = self.db.execute("SELECT data FROM shell WHERE name = ?", (name,)).fetchone()
            self.shells[name] = (cut(html), sha(html.encode())[:16])
        return self.shells[name]

    def old(self, url: str) -> _Old:
        row = self.db.execute("SELECT key, parts, digest, size, until FROM page WHERE url = ?", (url,)).fetchone()
        if row is None:
            return _Old()
        parts = msgspec.json.decode(row[1]).get("parts", {}) if row[1] else {}
        return _Old(key=row[0], parts=parts, digest=row[2], size=row[3], until=row[4])


@cache
def _template_digest(theme: tuple[Path, ...], version: str, name: str) -> str:
    return template_digest(environment(theme, version), name)


def _template(job: PageJob, name: str, shelled: bool) -> str:
    """The theme's template for this kind of page; the general record template where it has none."""
    return name if not shelled or has_template(job.theme, name) else "record"


def _bytes(bench: _Bench, built: Built, template: str, shell: Shell | None) -> bytes:
    if built.copy:
        return copy_file(bench.job.root, built.copy, MAX_SIZE)
    if isinstance(built.view, EditorialView):
        return built.view.html.encode()
    if shell is None:
        return PRODUCTS[built.template](built.view)
    return render_page(environment(bench.job.theme, bench.job.version), template, built.view, shell)


def _made(job: PageJob, spec: PageSpec, data: bytes, template: str, shell: Shell | None) -> Made:
    own = [n for n in (template, "head") if shell and has_template(job.theme[:-1], n)]
    paths = {name: f"theme/templates/{name}.html" for name in own}
    return Made(
        spec=spec, data=data, out=job.out.name, template=paths.get(template, ""), head=paths.get("head", "")
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Draft:
    """A page that must exist: its view with what it is rendered in, and its row without any bytes yet."""

    spec: PageSpec
    built: Built
    template: str
    shell: Shell | None
    row: PageRow


def _draft(bench: _Bench, spec: PageSpec) -> _Draft | None:
    """The page as planned; None if it must not exist."""
    job = bench.job
    built = build_page(Library(db=bench.db, site=job.site, profile=job.profile, day=job.day), spec)
    if built is None:
        return None
    shell, shell_digest = bench.shell(built.shell, spec.url) if built.shell is not None else (None, "")
    template = _template(job, built.template, shell is not None)
    digest = _template_digest(job.theme, job.version, template) if shell else template
    parts = page_parts(built.view, digest, shell_digest)
    row = PageRow(
        url=spec.url,
        kind=spec.kind,
        subject=spec.subject,
        number=spec.number,
        template=template,
        key=page_key(parts),
        parts=parts,
        until=built.until.isoformat() if built.until else None,
    )
    return _Draft(spec=spec, built=built, template=template, shell=shell, row=row)


def _kept(row: PageRow, old: _Old) -> PageRow:
    """A page whose key is the old one."""
    return replace(row, changed=row.until != old.until, digest=old.digest, size=old.size)


def _staged(job: PageJob, draft: _Draft, old: _Old, row: PageRow, data: bytes) -> PageRow:
    """A page with new bytes, put into the staging folder where they are other ones than before."""
    digest = sha(data)
    if draft.built.copy and digest != draft.built.view.digest:
        # The file on disk is not the one that was checked: its new version is quarantined, the old page stays.
        return replace(row, digest=old.digest, size=old.size) if old.digest else PageRow(url=row.url, gone=True)
    if digest != old.digest:
        stage_file(job.out, row.url, data)
    return replace(
        row,
        changed=True,
        staged=digest != old.digest,
        why=moved(old.parts, row.parts) if old.parts else ("#new",),
        digest=digest,
        size=len(data),
    )


def _make(bench: _Bench, spec: PageSpec) -> PageRow:
    job, old, draft = bench.job, bench.old(spec.url), _draft(bench, spec)
    if draft is None:
        return PageRow(url=spec.url, gone=True)
    same = draft.row.key == old.key and bool(old.digest)
    if same and not (job.judge_all and spec.url.endswith(".html")):
        return _kept(draft.row, old)
    data = _bytes(bench, draft.built, draft.template, draft.shell)
    made = _made(job, spec, data, draft.template, draft.shell)
    row = replace(draft.row, judged=judged_page(bench.db, job.site, job.profile, made))
    return _kept(row, old) if same else _staged(job, draft, old, row, data)


def make_pages(job: PageJob, batch: Sequence[PageSpec]) -> list[PageRow]:
    """One batch of pages: view, key, and where the key is new, bytes into the staging folder."""
    bench = _Bench(job)
    try:
        with speaking(job.kinds):
            return [_make(bench, spec) for spec in batch]
    finally:
        bench.close()
