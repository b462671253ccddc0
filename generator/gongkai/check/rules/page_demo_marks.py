"""A demonstration shows no mark of a real organ (SITE-09)."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.page import PageCase
from gongkai.check.word_lists import has_word
from gongkai.chinese.site_numbers import ICP, POLICE
from gongkai.model.finding import Finding, Rule, Severity

RULE = Rule(
    id="GK823",
    name="page-demo-marks",
    severity=Severity.ERROR,
    law="国徽法第六条；国办发〔2017〕47号：网站标识、标识码和备案号只属于核发的网站",
    law_en="Law on the National Emblem art. 6; State Council Office 47/2017: marks and numbers belong to one site",
    zh="演示站的网页上有{marks}，演示站不能带正式网站的标识。",
    en="The pages of this demonstration show {marks_en}: marks of an official site.",
    fix_zh="删去 site_config.yml 里的号码和模板里的图案；已经是正式网站的，去掉“演示: 是”。",
    fix_en="Remove the numbers from site_config.yml and the emblem from the template, or declare the site official.",
)


def over_page(case: PageCase) -> Iterator[Finding]:
    """The home page speaks for the chrome of all."""
    shown = list(_shown(case)) if case.home and case.site.demo else []
    if shown:
        marks, marks_en = ("、".join(words) for words in zip(*shown, strict=True))
        yield case.of_page(RULE, marks=marks, marks_en=marks_en)


def _shown(case: PageCase) -> Iterator[tuple[str, str]]:
    foot = "".join(foot.text_content() for foot in case.every("footer"))
    for code in filter(None, case.metas("SiteIDCode")):
        yield f"网站标识码{code}", f"the site code {code}"
    for name, form in (("ICP备案号", ICP), ("公安备案号", POLICE)):
        if found := form.search(foot):
            yield f"{name}{found[0]}", f"the filing number {found[0]}"
    for picture in case.every("img"):
        words = picture.get("alt") or ""
        if has_word(case.profile.words["正式标识"], words):
            yield f"图案“{words}”", f"the emblem “{words}”"
