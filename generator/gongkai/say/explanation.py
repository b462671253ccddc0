"""The story of a page in words."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.model.finding import Lang
from gongkai.say.words import say
from gongkai.store.pages import PageStory


def _reason(part: str, lang: Lang) -> str:
    known = {"#new": "why-new", "#template": "why-template", "#shell": "why-shell"}
    return say(known[part], lang) if part in known else say("why-field", lang, name=part)


def explanation(story: PageStory, inputs: tuple[str, ...], lang: Lang) -> Iterator[str]:
    """Which inputs made the page, and why it was last made again."""
    rows = [
        ("explain-page", story.url),
        ("explain-kind", f"{story.kind} {story.subject}".strip()),
        ("explain-template", story.template),
        ("explain-inputs", "\n    ".join(inputs)),
        ("explain-why", "；".join(_reason(part, lang) for part in story.why) or say("why-none", lang)),
        ("explain-release", str(story.release)),
        ("explain-until", story.until or "—"),
    ]
    yield from (f"{say(key, lang)}: {value}" for key, value in rows if value)
