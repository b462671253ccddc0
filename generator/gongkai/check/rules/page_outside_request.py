"""Opening a page asks nobody else (SITE, PII)."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from gongkai.check.page import PageCase
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK810",
    name="page-outside-request",
    severity=Severity.ERROR,
    law="个人信息保护法第十条、第二十三条；国办发〔2017〕47号《政府网站发展指引》：确保安全",
    law_en="Personal Information Protection Law art. 10 and 23",
    zh="打开这个网页就会向 {host} 要东西（{what}）：对方知道了谁在看，对方停了网页就缺一块。",
    en="Opening the page asks {host} for a {what_en}.",
    fix_zh="把图片等文件放进本站，再引用。",
    fix_en="Keep the file in this portal and refer to it there.",
)


_LOADS = {
    "img": ("src", "图片", "picture"),
    "script": ("src", "脚本", "script"),
    "iframe": ("src", "内嵌网页", "frame"),
    "source": ("src", "音视频", "recording"),
    "embed": ("src", "插件", "plug-in"),
    "link": ("href", "样式或图标", "style sheet or icon"),
}


def over_page(case: PageCase) -> Iterator[Finding]:
    """What a browser loads by itself; a link that a reader follows is none of it."""
    for element in case.every(*_LOADS):
        key, what, what_en = _LOADS[element.tag]
        if element.tag == "link" and element.get("rel") not in ("stylesheet", "icon", "preload", "preconnect"):
            continue
        host = urlsplit(element.get(key) or "").netloc
        if host and host != case.site.domain:
            yield case.of_text(RULE, host, host=host, what=what, what_en=what_en)
