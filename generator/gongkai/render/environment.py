"""The one place where Jinja is set up: strict, escaping, with `page` alone in scope."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateError, TemplateNotFound, meta

from gongkai.render.filters import FILTERS


def roots(theme: Sequence[Path]) -> tuple[Path, ...]:
    """Where templates are looked for: the portal's own theme first, then ours."""
    return tuple(folder / name for folder in theme for name in ("templates", "parts", "report"))


@lru_cache(maxsize=2)
def environment(theme: tuple[Path, ...], version: str) -> Environment:  # noqa: ARG001 (part of the cache's key)
    """The environment for a theme, given as its folders in order of precedence and the digest of their content.

    The digest is in the key because a preview lives through many versions of one theme.
    """
    env = Environment(
        loader=FileSystemLoader([str(root) for root in roots(theme)]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
        auto_reload=False,
    )
    env.globals.clear()
    env.filters.update(FILTERS)
    return env


def _source(env: Environment, name: str) -> str:
    assert env.loader is not None
    return env.loader.get_source(env, name)[0]


def closure(env: Environment, name: str, seen: set[str] | None = None) -> Iterator[tuple[str, str]]:
    """A template and everything it includes, imports or extends, as (name, source). Dynamic names are refused."""
    seen = set() if seen is None else seen
    if name in seen:
        return
    seen.add(name)
    source = _source(env, name)
    yield name, source
    for part in meta.find_referenced_templates(env.parse(source)):
        if part is None:
            raise TemplateError(f"{name}: a template must name what it includes")
        yield from closure(env, part, seen)


def template_digest(env: Environment, name: str) -> str:
    """The digest of a template's closure; of nothing, if there is no such template."""
    try:
        parts = sorted({*closure(env, f"{name}.html"), *closure(env, "head.html")})
    except TemplateNotFound:
        return ""
    return blake2b(repr(parts).encode(), digest_size=8).hexdigest()
