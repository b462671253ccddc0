"""Which templates a theme has, and their digests."""

from __future__ import annotations

from hashlib import blake2b
from pathlib import Path

from jinja2 import TemplateError

from gongkai.render.environment import environment, template_digest
from gongkai.render.html_page import fault_of


def theme_digest(theme: tuple[Path, ...]) -> str:
    """One digest over every file of the theme."""
    digest = blake2b(digest_size=16)
    for folder in theme:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                digest.update(path.relative_to(folder).as_posix().encode())
                digest.update(path.read_bytes())
    return digest.hexdigest()


def template_digests(theme: tuple[Path, ...], version: str) -> dict[str, str]:
    """The digest of each template's closure, by name without ending."""
    names = {path.stem for folder in theme for path in (folder / "templates").glob("*.html")}
    env, found = environment(theme, version), {}
    for name in sorted(names):
        try:
            found[name] = template_digest(env, name)
        except TemplateError as error:
            raise fault_of(error, f"{name}.html") from None
    return found
