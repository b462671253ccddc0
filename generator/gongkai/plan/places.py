"""Where lists live, and what other pages link to. Numbered pages count from the oldest: a sealed one never changes."""

from __future__ import annotations

from gongkai.chinese.pinyin import slug
from gongkai.model.columns import BY_NAME
from gongkai.model.kind import kinds
from gongkai.plan.views import Link

PAGE_SIZE = 20
API = "api/v1"
RULES_URL = "systems/rules.html"
STATES = Link(text="按状态查看", url="inquiry/states.html")


def folder_of(name: str) -> str:
    """The folder of a list, by its name: `column:hearings`, `kind:policy`, `agency:gov`, `topic:环保`, `all`."""
    family, _, subject = name.partition(":")
    match family:
        case "column":
            return BY_NAME[subject].url
        case "kind":
            return f"lists/{kinds()[subject].folder}"
        case "agency" | "matter":
            return f"{kinds()[family].url}/{subject}"
        case "genre":
            return f"lists/genre-{topic_slug(subject)}"
        case "year":
            return f"lists/year-{subject}"
        case "published":
            return f"lists/published-{subject}"
        case "issuer":
            return f"lists/issuer-{subject}"
        case "item":
            return f"lists/guides-{topic_slug(subject)}"
        case "applicant":
            return f"lists/guides-for-{topic_slug(subject)}"
        case "organ":
            return f"lists/guides-by-{subject}"
        case "place":
            return f"lists/guides-at-{subject}"
        case "topic":
            return f"topics/{topic_slug(subject)}"
    return "lists/all"


def topic_slug(topic: str) -> str:
    """An ASCII name for a topic; the tail keeps homophones apart."""
    from hashlib import blake2b

    tail = blake2b(topic.encode(), digest_size=2).hexdigest()
    return f"{slug(topic, 40) or 'topic'}-{tail}"


def list_url(name: str, number: int = 0) -> str:
    """The URL of the list's front page (0) or of its numbered page."""
    return f"{folder_of(name)}/{f'page-{number}' if number else 'index'}.html"


def sealed(size: int) -> int:
    """How many numbered pages a list of `size` records has; the rest is on its front page."""
    return max((size - 1) // PAGE_SIZE, 0)


def rule_url(rule: str) -> str:
    """The place of a rule on the page of all rules."""
    return f"{RULES_URL}#{rule}"


def schema_url(kind: str) -> str:
    """The schema of a kind's source: the front matter of a document, or a table."""
    return f"{API}/schema/{kind}.json"
