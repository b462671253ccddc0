"""转向: an address of an earlier site, or of a page that moved, and where its content stands now."""

from __future__ import annotations

from dataclasses import dataclass

from gongkai.model.field import said
from gongkai.model.kind import Kind
from gongkai.model.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Redirect(Record):
    """A row of catalogue/redirects.yml. Both addresses are below the site's root."""

    old: str = said("旧网址", "从前的网址，不带域名", en="Old URL", sample="art/2017/6/28/art_47.html")
    new: str = said("新网址", "现在的网址，不带域名", en="New URL", sample="policies/czstz-2017-47.html")

    @property
    def title(self) -> str:
        return self.old


KIND = Kind(
    name="redirect",
    title="旧网址",
    en="Redirect",
    record=Redirect,
    source="catalogue",
    folder="redirects",
    table="转向",
    url="redirects",
    column="inquiry",
    paged=False,
    listed=False,
    id_from=("旧网址",),
    order=90,
)
