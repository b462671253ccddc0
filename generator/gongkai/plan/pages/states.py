"""按状态查看: what is open, what comes, and policies that are not simply in force. No script is needed to find them."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.plan.crumbs import crumbs
from gongkai.plan.heads import column_head, root_of
from gongkai.plan.library import Library
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.places import STATES, list_url
from gongkai.plan.timed import not_over
from gongkai.plan.views import Item, Link, StateGroup, StatesView
from gongkai.store.rows import decode_summary

NAME = "states"
MOST = 50
_SPEC = PageSpec(url=STATES.url, kind=NAME)
_ABOUT = "正在进行和即将开始的公示、征求意见、听证、调查和访谈，以及尚未施行、已修改、已失效、已废止的政策文件"
_WINDOWS = ("publicity", "decision_stage", "hearing_notice", "survey", "interview")
_TONES = {"open": "正在进行", "soon": "即将开始"}
_LABELS = ("尚未施行", "已修改", "已失效", "已废止")
# A policy without any of these is in force, and stays so until it is touched.
_DATED = ("expires", "repealed", "repealed_on", "lapsed_on", "amended_on")


def every(_library: Library) -> Iterator[PageSpec]:
    """There is one."""
    yield _SPEC


def touched(_library: Library, touched: Touched) -> Iterator[PageSpec]:
    """Any change may show here."""
    if touched:
        yield _SPEC


def _bent(library: Library) -> tuple[Item, ...]:
    """Policies with a day on which they begin, end or are changed, the newest first."""
    facts = " OR ".join(f"coalesce(summary ->> '$.facts.{name}', '') != ''" for name in _DATED)
    rows = library.db.execute(
        "SELECT summary FROM record WHERE kind = 'policy' AND visible = 1 "
        f"AND ({facts} OR coalesce(summary ->> '$.facts.effective', '') > ?) ORDER BY day DESC, id DESC",
        (library.day.isoformat(),),
    )
    summaries = [decode_summary(row[0]) for row in rows.fetchall()]
    return tuple(library.item(summary, library.agency(summary.id)) for summary in summaries)


def _groups(library: Library) -> Iterator[StateGroup]:
    timed, policies = not_over(library, _WINDOWS), _bent(library)
    for tone, title in _TONES.items():
        yield _group(title, [item for item in timed if item.state and item.state.tone == tone])
    for label in _LABELS:
        yield _group(f"{label}的政策文件", [item for item in policies if item.state and item.state.label == label])


def _group(title: str, items: list[Item]) -> StateGroup:
    return StateGroup(title=title, items=tuple(items[:MOST]), left_out=max(len(items) - MOST, 0))


def build(library: Library, spec: PageSpec) -> Built | None:
    """Groups of records by state; a group without records is left out."""
    view = StatesView(
        head=column_head(library.site, "inquiry", STATES.text, _ABOUT),
        root=root_of(spec.url),
        crumbs=crumbs("inquiry", Link(text=STATES.text)),
        title=STATES.text,
        description=_ABOUT,
        groups=tuple(group for group in _groups(library) if group.items),
        policies=Link(text="全部政策文件", url=list_url("kind:policy")) if library.size("kind:policy") else None,
    )
    return Built(view=view, template=NAME, shell="inquiry", until=library.horizon.day)
