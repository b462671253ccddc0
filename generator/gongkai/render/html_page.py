"""View + template + shell → the bytes of a page."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from jinja2 import Environment

from gongkai.render.shells import Shell


def has_template(theme: tuple[Path, ...], name: str) -> bool:
    """Whether the theme has a template of its own for this kind of page."""
    return any((folder / "templates" / f"{name}.html").is_file() for folder in theme)


def render_page(env: Environment, template: str, view: Any, shell: Shell) -> bytes:
    """Fill a view into its template and the result into its shell."""
    head = env.get_template("head.html").render(page=view)
    main = env.get_template(f"{template}.html").render(page=view)
    return shell.fill(head, main).encode()
