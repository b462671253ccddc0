"""Where feeds stand: one small file for each thing that can be followed, so a record changes only those it stands in."""

from __future__ import annotations

from gongkai.model.kind import kinds
from gongkai.plan.places import topic_slug
from gongkai.plan.views import Link

FORMATS = {"rss": "RSS", "atom": "Atom"}
# Lists that can be followed; fields and decisions are no lists, but can be followed too.
LISTS = ("column", "kind", "agency", "topic")


def has_feed(name: str) -> bool:
    """Whether a list can be followed."""
    return name.partition(":")[0] in ("all", *LISTS)


def feed_stem(name: str) -> str:
    """The address without its ending: `all`, `column:hearings`, `kind:policy`, `agency:gov`, `topic:环保`,

    `field:教育`, `decision:jc-1`.
    """
    family, _, subject = name.partition(":")
    match family:
        case "all" | "column":
            return f"feeds/{subject or family}"
        case "kind":
            return f"feeds/kind-{kinds()[subject].folder}"
        case "topic" | "field":
            return f"feeds/{family}-{topic_slug(subject)}"
    return f"feeds/{family}-{subject}"


def feed_links(name: str) -> tuple[Link, ...]:
    """Both formats of a feed."""
    return tuple(Link(text=text, url=f"{feed_stem(name)}.{ending}") for ending, text in FORMATS.items())
