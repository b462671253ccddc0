"""公开制度一览: each system of a sunshine government with its pages, its data formats and its rules."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.model.kind import kinds
from gongkai.model.systems import REST, SYSTEMS, Door, System, kinds_of, rules_of
from gongkai.plan.crumbs import crumbs
from gongkai.plan.heads import column_head, root_of
from gongkai.plan.ledger import years
from gongkai.plan.library import Library
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.pages.rules import TITLE as RULES_TITLE
from gongkai.plan.places import RULES_URL, list_url, rule_url, schema_url
from gongkai.plan.views import Link
from gongkai.plan.views_systems import SystemRow, SystemsView
from gongkai.store.book import rules_of as all_rules

NAME = "systems"
TITLE = "公开制度一览"
_SPEC = PageSpec(url="systems/index.html", kind=NAME)
_ABOUT = "本站落实的各项公开制度：每一项的网页在哪里、数据是什么格式、发布之前自动核对哪些规定。"


def every(_library: Library) -> Iterator[PageSpec]:
    """There is one."""
    yield _SPEC


def touched(_library: Library, touched: Touched) -> Iterator[PageSpec]:
    """The first or the last record of a kind may come or go with any change."""
    if touched:
        yield _SPEC


def doors_of(library: Library, doors: tuple[Door, ...]) -> Iterator[Link]:
    """Those of the pages that stand in this portal."""
    for door in doors:
        if not door.kinds or any(library.of_kind(kind) for kind in door.kinds):
            year = str(years(library)[0]) if "{year}" in door.url else ""
            yield Link(text=door.text.replace("{year}", year), url=door.url.replace("{year}", year))


def _lists(library: Library, names: tuple[str, ...]) -> Iterator[Link]:
    for kind in (kinds()[name] for name in names):
        if kind.listed and library.size(f"kind:{kind.name}"):
            yield Link(text=f"全部{kind.title}", url=list_url(f"kind:{kind.name}"))


def _row(library: Library, system: System, rules: tuple[str, ...]) -> SystemRow:
    names = kinds_of(system, kinds())
    return SystemRow(
        name=system.name,
        number=system.number,
        title=system.title,
        about=system.about,
        pages=(*doors_of(library, system.doors), *_lists(library, names)),
        schemas=tuple(Link(text=kinds()[name].title, url=schema_url(name)) for name in names),
        rules=tuple(Link(text=rule, url=rule_url(rule)) for rule in rules_of(system, rules)),
    )


def build(library: Library, spec: PageSpec) -> Built | None:
    """Thirteen systems and the rest."""
    rules = tuple(rule.id for rule in all_rules(library.db))
    view = SystemsView(
        head=column_head(library.site, "inquiry", TITLE, _ABOUT),
        root=root_of(spec.url),
        crumbs=crumbs("inquiry", Link(text=TITLE)),
        title=TITLE,
        description=_ABOUT,
        systems=tuple(_row(library, system, rules) for system in (*SYSTEMS, REST)),
        rules=Link(text=RULES_TITLE, url=RULES_URL),
    )
    return Built(view=view, template=NAME, shell="inquiry")
