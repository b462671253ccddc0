"""The directory of agencies."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.chinese.pinyin import sort_key
from gongkai.model.agency import AgencyLevel
from gongkai.plan.crumbs import crumbs
from gongkai.plan.heads import column_head, root_of
from gongkai.plan.library import Library
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.views import Link
from gongkai.plan.views_agencies import AgencyGroup, DirectoryView

NAME = "directory"
_SPEC = PageSpec(url="agencies/index.html", kind=NAME)


def every(_library: Library) -> Iterator[PageSpec]:
    """There is one."""
    yield _SPEC


def touched(_library: Library, touched: Touched) -> Iterator[PageSpec]:
    """Any change may show here."""
    if touched:
        yield _SPEC


def _groups(library: Library) -> Iterator[AgencyGroup]:
    agencies = [library.item(agency) for agency in library.of_kind("agency")]
    for level in AgencyLevel:
        found = [item for item in agencies if item.facts.get("level") == level.value]
        if found:
            yield AgencyGroup(
                level=level.value, items=tuple(sorted(found, key=lambda i: (sort_key(i.title), i.id)))
            )


def build(library: Library, spec: PageSpec) -> Built | None:
    """Agencies by level, then by pinyin."""
    view = DirectoryView(
        head=column_head(library.site, "inquiry", "机构", "市政府、部门、乡镇和村社区的职责与联系方式"),
        root=root_of(spec.url),
        crumbs=crumbs("inquiry", Link(text="机构")),
        title="机构",
        groups=tuple(_groups(library)),
    )
    return Built(view=view, template=NAME, shell="agencies")
