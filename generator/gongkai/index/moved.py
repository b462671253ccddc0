"""An old address: a small page without chrome that sends the reader on or says what became of it, at any depth."""

from __future__ import annotations

from html import escape
from typing import Protocol

_HEAD = """<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<meta name="robots" content="noindex">
{more}<title>{title} - {site}</title>
</head>
<body>
<main>
<h1>{title}</h1>
"""
_REFRESH = """<meta http-equiv="refresh" content="0; url={url}">
<link rel="canonical" href="{canonical}">
"""
_MOVED = """<p>新的网址：<a href="{url}">{text}</a></p>
<p>浏览器会自动转过去。没有转过去的，请点上面的链接，并更新您的收藏。</p>
"""
_GONE = """<p>这个附件发布以后已经撤下，不再提供下载。</p>
<dl>
<dt>撤下日期</dt>
<dd>{day}</dd>
<dt>撤下理由</dt>
<dd>{reason}</dd>
<dt>所属信息</dt>
<dd><a href="{url}">{text}</a></dd>
</dl>
"""
_END = """</main>
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
    words = {name: escape(getattr(view, name)) for name in names}
    return (_HEAD.format(more=_REFRESH.format(**words), **words) + _MOVED.format(**words) + _END).encode()


class Gone(Protocol):
    """`url` leads from this page to the document, whose title is `text`."""

    @property
    def title(self) -> str: ...
    @property
    def site(self) -> str: ...
    @property
    def url(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def day(self) -> str: ...
    @property
    def reason(self) -> str: ...


def file_gone(view: Gone) -> bytes:
    """The notice at the address of a file that was taken back."""
    words = {name: escape(getattr(view, name)) for name in ("title", "site", "url", "text", "day", "reason")}
    return (_HEAD.format(more="", **words) + _GONE.format(**words) + _END).encode()
