"""发布前自动核对的规定: the rulebook in public, grouped by system, each rule at an anchor of its id."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from gongkai.model.finding import Rule, Severity, pattern
from gongkai.model.systems import REST, SYSTEMS, rules_of
from gongkai.plan.crumbs import crumbs
from gongkai.plan.heads import column_head, root_of
from gongkai.plan.library import Library
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.places import RULES_URL
from gongkai.plan.views import Link
from gongkai.plan.views_systems import RuleGroup, RuleRow, RulesView
from gongkai.store.book import rules_of as all_rules

NAME = "rules"
TITLE = "发布前自动核对的规定"
_SPEC = PageSpec(url=RULES_URL, kind=NAME)
_ABOUT = "每一次发布之前，本站都核对全部内容。有下列情形的，会提示编辑；省略号的地方，提示里写的是具体的文件、日期和数字。"
_MEANING = {
    Severity.VETO: "有一处就不发布，全站停在上一次的样子",
    Severity.ERROR: "必须改正，核对不通过",
    Severity.WARNING: "提请核实，不影响发布",
    Severity.NOTE: "告知编辑，不算问题",
}
_TONES = {Severity.VETO: "soon", Severity.ERROR: "soon", Severity.WARNING: "plain", Severity.NOTE: "off"}


def every(_library: Library) -> Iterator[PageSpec]:
    """There is one."""
    yield _SPEC


def touched(_library: Library, _touched: Touched) -> Iterator[PageSpec]:
    """No record shows here: another rulebook comes with another generator, which starts the store over."""
    return iter(())


def _row(rule: Rule) -> RuleRow:
    return RuleRow(
        id=rule.id,
        name=rule.name,
        severity=rule.severity.zh,
        tone=_TONES[rule.severity],
        plain=rule.demand_zh,
        broken=pattern(rule.zh),
        demand=pattern(rule.fix_zh),
        law=rule.law,
    )


def _groups(book: dict[str, Rule]) -> Iterator[RuleGroup]:
    for system in (*SYSTEMS, REST):
        rows = tuple(_row(book[rule]) for rule in rules_of(system, book))
        if rows:
            yield RuleGroup(name=system.name, title=system.title, rows=rows)


def build(library: Library, spec: PageSpec) -> Built | None:
    """Every rule of every stage."""
    book = {rule.id: rule for rule in all_rules(library.db)}
    count = Counter(rule.severity for rule in book.values())
    view = RulesView(
        head=column_head(library.site, "inquiry", TITLE, _ABOUT),
        root=root_of(spec.url),
        crumbs=crumbs("inquiry", Link(text="公开制度一览", url="systems/index.html"), Link(text=TITLE)),
        title=TITLE,
        description=_ABOUT,
        severities=tuple((level.zh, words, count[level]) for level, words in _MEANING.items()),
        groups=tuple(_groups(book)),
    )
    return Built(view=view, template=NAME, shell="inquiry")
