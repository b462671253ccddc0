"""Service guides in the orders in which people look for them: who is served, what kind of item, who acts, where."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.model.guide import Applicant
from gongkai.model.power import PowerKind
from gongkai.plan.library import Library
from gongkai.plan.places import list_url
from gongkai.plan.views import Link

INDEX_URL = "guides/index.html"
INDEX = Link(text="办事指南", url=INDEX_URL)
GUIDE_FAMILIES = ("applicant", "item", "organ", "place")


def guide_list_words(library: Library, name: str) -> tuple[str, str] | None:
    """Title and description of a list of guides; None where what it is about is gone."""
    family, _, subject = name.partition(":")
    if family == "applicant":
        return f"{subject}可以办的事", f"服务对象包括{subject}的全部办事指南"
    if family == "item":
        return f"{subject}办事指南", f"事项类型为{subject}的全部办事指南"
    about = library.summary(subject)
    if about is None:
        return None
    if family == "place":
        return f"在{about.title}能办的事", f"可以到{about.title}办理的全部事项"
    return f"{about.title}的办事指南", f"{about.title}实施的全部事项"


def _named(library: Library, family: str, order: list[str]) -> Iterator[Link]:
    for name, size in sorted(library.lists(family), key=lambda row: order.index(row[0].partition(":")[2])):
        yield Link(text=f"{name.partition(':')[2]}（{size}）", url=list_url(name))


def _about(library: Library, family: str) -> Iterator[Link]:
    """By agency or place, the ones with most guides first."""
    for name, size in sorted(library.lists(family), key=lambda row: (-row[1], row[0])):
        about = library.summary(name.partition(":")[2])
        if about:
            yield Link(text=f"{about.title}（{size}）", url=list_url(name))


def orders(library: Library) -> tuple[tuple[str, tuple[Link, ...]], ...]:
    """Each order with its lists; orders without lists are left out."""
    found = (
        ("按服务对象", tuple(_named(library, "applicant", [who.value for who in Applicant]))),
        ("按部门和乡镇", tuple(_about(library, "organ"))),
        ("按事项类型", tuple(_named(library, "item", [kind.value for kind in PowerKind]))),
        ("按办理地点", tuple(_about(library, "place"))),
    )
    return tuple(row for row in found if row[1])
