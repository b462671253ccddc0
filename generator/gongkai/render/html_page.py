"""View + template + shell → the bytes of a page."""

from __future__ import annotations

from pathlib import Path
from traceback import extract_tb
from typing import Any

from jinja2 import Environment, TemplateError, TemplateSyntaxError

from gongkai.render.shells import Shell


def has_template(theme: tuple[Path, ...], name: str) -> bool:
    """Whether the theme has a template of its own for this kind of page."""
    return any((folder / "templates" / f"{name}.html").is_file() for folder in theme)


class ThemeError(Exception):
    """A template of the theme is broken. The arguments are its name, the line (0: unknown) and the reason."""

    @property
    def facts(self) -> tuple[str, int, str]:
        name, line, reason = self.args
        return name, line, reason


def _place(error: TemplateError, template: str) -> tuple[str, int]:
    """File and line in the theme: the error's own, or the last frame of its trace that lies in a template."""
    if isinstance(error, TemplateSyntaxError):
        return error.name or template, error.lineno
    frames = [f for f in extract_tb(error.__traceback__) if f.filename.endswith(".html")]
    return (Path(frames[-1].filename).name, frames[-1].lineno or 0) if frames else (template, 0)


def fault_of(error: TemplateError, template: str) -> ThemeError:
    """What the engine says, as a value that can travel between processes."""
    return ThemeError(*_place(error, template), str(error.message or type(error).__name__))


def render_page(env: Environment, template: str, view: Any, shell: Shell) -> bytes:
    """Fill a view into its template and the result into its shell. Raises ThemeError."""
    try:
        head = env.get_template("head.html").render(page=view)
        main = env.get_template(f"{template}.html").render(page=view)
    except TemplateError as error:
        raise fault_of(error, f"{template}.html") from None
    return shell.fill(head, main).encode()
