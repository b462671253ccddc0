"""常见问答: questions people ask, by topic."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from gongkai.chinese.pinyin import sort_key
from gongkai.model.faq import Faq
from gongkai.plan.crumbs import crumbs
from gongkai.plan.heads import column_head, root_of
from gongkai.plan.inquiry import ways
from gongkai.plan.library import Library
from gongkai.plan.linked_data import asked
from gongkai.plan.page import Built, PageSpec, Touched
from gongkai.plan.views import Link
from gongkai.plan.views_catalogue import Answer, FaqView
from gongkai.store.rows import decode_record

NAME = "faq"
_SPEC = PageSpec(url="inquiry/faq.html", kind=NAME)
_TITLE = "常见问答"


def every(_library: Library) -> Iterator[PageSpec]:
    """There is one."""
    yield _SPEC


def touched(_library: Library, touched: Touched) -> Iterator[PageSpec]:
    """Documents and agencies that it names may be called otherwise."""
    if touched:
        yield _SPEC


def _answer(library: Library, record: Faq) -> Answer:
    refs, hidden = library.refs(record.id), library.hidden_words(record.id)
    basis = (refs.get("basis", {}).get(word, Link(text=word)) for word in record.basis if word not in hidden)
    agency = refs.get("agency", {}).get(record.agency, Link(text=record.agency))
    return Answer(id=record.id, question=record.question, answer=record.answer, agency=agency, basis=tuple(basis))


def _groups(library: Library) -> Iterator[tuple[str, tuple[Answer, ...]]]:
    rows = library.db.execute("SELECT data FROM record WHERE kind = 'faq' AND visible = 1 ORDER BY id")
    found: dict[str, list[Answer]] = defaultdict(list)
    for (data,) in rows.fetchall():
        record = decode_record("faq", data)
        assert isinstance(record, Faq)
        found[record.topic].append(_answer(library, record))
    yield from ((topic, tuple(found[topic])) for topic in sorted(found, key=lambda t: (sort_key(t), t)))


def build(library: Library, spec: PageSpec) -> Built | None:
    """Questions and answers; no page where there are none."""
    groups = tuple(_groups(library))
    if not groups:
        return None
    head = column_head(library.site, "inquiry", _TITLE, "群众常问的问题，有答复、有依据、有答复单位")
    told = asked((answer.question, answer.answer) for _, answers in groups for answer in answers)
    view = FaqView(
        head=replace(head, data=told),
        root=root_of(spec.url),
        crumbs=crumbs("inquiry", Link(text=_TITLE)),
        title=_TITLE,
        groups=groups,
        ways=tuple(way for way in ways(library) if way["phone"])[:2],
    )
    return Built(view=view, template=NAME, shell="inquiry")
