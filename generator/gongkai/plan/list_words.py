"""What each list is called."""

from __future__ import annotations

from gongkai.model.columns import BY_NAME
from gongkai.model.kind import kinds
from gongkai.plan.guides import GUIDE_FAMILIES, guide_list_words
from gongkai.plan.library import Library

FAMILIES = ("column", "kind", "agency", "matter", "topic", "genre", "year", "published", "issuer", *GUIDE_FAMILIES)


def list_words(library: Library, name: str) -> tuple[str, str, str] | None:
    """Column, title and description of a list; None if what it is about is gone."""
    family, _, subject = name.partition(":")
    if family == "column":
        return subject, BY_NAME[subject].title, BY_NAME[subject].description
    if family == "kind":
        kind = kinds().get(subject)
        if kind is None:
            return None
        return kind.column, kind.title, f"全部{kind.title}，按发布日期排列"
    if family == "topic":
        return "inquiry", f"主题：{subject}", f"与“{subject}”有关的全部公开信息"
    if family == "genre":
        return "inquiry", f"体裁：{subject}", f"体裁为“{subject}”的全部政策文件"
    if family == "year":
        return "inquiry", f"{subject}年的政策文件", f"成文日期在{subject}年的全部政策文件"
    if family == "published":
        return "inquiry", f"{subject}年发布的信息", f"{subject}年在本站发布的全部公开信息"
    if family == "issuer":
        about = library.summary(subject)
        return ("inquiry", f"{about.title}制发的文件", f"以{about.title}名义制发的政策文件") if about else None
    if family in GUIDE_FAMILIES:
        words = guide_list_words(library, name)
        return ("inquiry", *words) if words else None
    if family == "all":
        return "inquiry", "全部公开信息", "全站公开的文件、公示、通报和听证文书，按发布日期排列"
    about = library.summary(subject)
    return ("inquiry", about.title, f"{about.title}的全部公开信息") if about else None
