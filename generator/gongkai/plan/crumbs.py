"""当前位置."""

from __future__ import annotations

from gongkai.model.columns import BY_NAME
from gongkai.plan.views import Link

HOME = Link(text="首页", url="index.html")


def crumbs(column: str, *rest: Link) -> tuple[Link, ...]:
    """From the front page down; the last one is the page itself."""
    if not column:
        return (HOME, *rest)
    about = BY_NAME[column]
    return (HOME, Link(text=about.title, url=f"{about.url}/index.html"), *rest)
