"""The words of a file as they are gathered, part by part, and what it tells without showing it."""

from __future__ import annotations

from dataclasses import dataclass, field

from gongkai.model.source import Part, Trace

MAX_WORDS = 2_000_000


class TooMuchError(ValueError):
    """A file holds more words than anybody publishes. What was gathered before is in `words`."""

    def __init__(self, words: Words) -> None:
        super().__init__("too many words")
        self.words = words


@dataclass(slots=True)
class Words:
    """Lines of words under the names of their parts."""

    lines: list[str] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    traces: dict[str, int] = field(default_factory=dict)
    size: int = 0

    def part(self, zh: str, en: str, lines: str = "") -> None:
        """What follows belongs to this part."""
        self.parts.append(Part(start=self.size, zh=zh, en=en, lines=lines))

    def say(self, line: str) -> None:
        """One line; a break inside it would shift the numbers of those after it."""
        even = " ".join(line.splitlines()) if "\n" in line or "\r" in line else line
        self.size += len(even) + 1
        self.lines.append(even)
        if self.size > MAX_WORDS:
            raise TooMuchError(self)

    def trace(self, kind: str, count: int = 1) -> None:
        """`count` more of a kind; none leaves nothing behind."""
        if count:
            self.traces[kind] = self.traces.get(kind, 0) + count

    @property
    def text(self) -> str:
        return "\n".join(self.lines)

    @property
    def told(self) -> tuple[Trace, ...]:
        return tuple(Trace(kind=kind, count=count) for kind, count in sorted(self.traces.items()))
