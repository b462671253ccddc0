"""What can be hit, and how the browser is told of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol


class Unit(Protocol):
    """A record, a section of a long one (`first` is False from its second on), or the text of an attachment.

    `url` from the site's root, with the anchor of the section; `heading` of the section or name of the attachment;
    `quiet`: its title counts as text; ISO `day`; `state` as (word, or three words with | between; first day; last day;
    tone of the tag); `facets`: name to values, in Chinese as they are shown.
    """

    @property
    def record(self) -> str: ...
    @property
    def first(self) -> bool: ...
    @property
    def url(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def heading(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def agency(self) -> str: ...
    @property
    def number(self) -> str: ...
    @property
    def day(self) -> str: ...
    @property
    def state(self) -> Sequence[str]: ...
    @property
    def text(self) -> str: ...
    @property
    def quiet(self) -> bool: ...
    @property
    def facets(self) -> Mapping[str, Sequence[str]]: ...


class Words(Protocol):
    """What the portal knows of words of the same meaning."""

    def found(self, text: str) -> Iterable[str]:
        """Words that a text does not use but may be looked for with."""
        ...
