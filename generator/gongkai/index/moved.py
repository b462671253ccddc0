"""An old address: a small page without chrome that sends the reader on, at any depth of folders."""

from __future__ import annotations

from html import escape
from typing import Protocol

_PAGE = """<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url={url}">
<link rel="canonical" href="{canonical}">
<title>{title} - {site}</title>
</head>
<body>
<main>
<h1>{title}</h1>
<p>新的网址：<a href="{url}">{text}</a></p>
<p>浏览器会自动转过去。没有转过去的，请点上面的链接，并更新您的收藏。</p>
</main>
</body>
</html>
"""


class Moved(Protocol):
    """`url` is relative to this page, `canonical` is absolute."""

    @property
    def title(self) -> str: ...
    @property
    def site(self) -> str: ...
    @property
    def url(self) -> str: ...
    @property
    def canonical(self) -> str: ...
    @property
    def text(self) -> str: ...


def moved(view: Moved) -> bytes:
    """The page as HTML; it needs no script, so it works without one."""
    names = ("title", "site", "url", "canonical", "text")
    return _PAGE.format(**{name: escape(getattr(view, name)) for name in names}).encode()
