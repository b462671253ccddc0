"""The self-report as a page by itself: no shell, no script, its style beside it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from jinja2 import TemplateError

from gongkai.render.environment import environment
from gongkai.render.html_page import fault_of
from gongkai.render.theme import theme_digest

TEMPLATE, STYLE = "self_report.html", "self_report.css"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An item as the form shows it. `tone` is its mark for the style."""

    number: str
    name: str
    asks: str
    points: str
    source: str
    mark: str
    tone: str
    reason: str
    proof: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A table of words."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str | int, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FormView:
    """All that the template may see."""

    lang: str
    title: str
    internal: str
    facts: tuple[tuple[str, str], ...]
    parts: tuple[tuple[str, tuple[Entry, ...]], ...]
    grids: tuple[Grid, ...]


def self_report_html(theme: tuple[Path, ...], view: FormView) -> bytes:
    """The form as HTML. Raises ThemeError."""
    try:
        env = environment(theme, theme_digest(theme))
        return (env.get_template(TEMPLATE).render(page=view) + "\n").encode()
    except TemplateError as error:
        raise fault_of(error, TEMPLATE) from None


def self_report_css(theme: tuple[Path, ...]) -> bytes:
    """The style: the portal's own, if it has one, before ours."""
    return next(path.read_bytes() for folder in theme if (path := folder / "report" / STYLE).is_file())
