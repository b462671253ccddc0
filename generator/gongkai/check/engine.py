"""Running the rules: each file of rules/ holds one `RULE` and one function over a record, over the
store, over a built page, or over the whole output."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import Any

from gongkai.check import faults, setting_faults
from gongkai.check.case import Case, Desk, Standing
from gongkai.check.declarations import RULE as DECLARATION
from gongkai.check.holidays import RULES as HOLIDAYS
from gongkai.check.page import PageCase
from gongkai.check.search_tests import RULE as SEARCH_TEST
from gongkai.check.search_words import RULE as SEARCH_WORDS
from gongkai.check.wordings import RULE as WORDING_LIST
from gongkai.check.words import in_tree
from gongkai.chinese.identity import find_ids, find_mobiles
from gongkai.model.finding import Finding, Rule
from gongkai.model.record import Document
from gongkai.model.source import Raw

# Stands for all kinds of record.
EVERY = "*"
RecordRule = Callable[[Case], Iterable[Finding]]
OutputRule = Callable[[Desk], Iterable[Finding]]
PageRule = Callable[[PageCase], Iterable[Finding]]


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingRule:
    """A rule over one published record of these kinds and what lies near it.

    What it says of all of them may also rest on a few other records: `lean` tells what, and reads these kinds alone.
    """

    id: str
    kinds: tuple[str, ...]
    ask: Callable[[Desk, Standing], Iterable[Finding]]
    leans: tuple[str, ...] = ()
    lean: Callable[[Desk], str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KinRule:
    """A rule over records of these kinds that share a key. `gather` makes one finding of those of many keys."""

    id: str
    kinds: tuple[str, ...]
    kin: Callable[[Desk, Standing], Iterable[str]]
    ask: Callable[[Desk, str, tuple[Standing, ...]], Iterable[Finding]]
    gather: Callable[[tuple[Finding, ...]], Iterable[Finding]] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreRule:
    """A rule over the whole store, of which it reads these kinds."""

    id: str
    reads: tuple[str, ...]
    ask: Callable[[Desk], Iterable[Finding]]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rules:
    rules: tuple[Rule, ...]
    over_record: tuple[RecordRule, ...]
    over_store: tuple[StoreRule, ...]
    over_standing: tuple[StandingRule, ...]
    over_kin: tuple[KinRule, ...]
    over_page: tuple[PageRule, ...]
    over_output: tuple[OutputRule, ...]


def _asked(modules: Iterable[ModuleType], form: str) -> tuple[Any, ...]:
    """The functions of one form, in the order of their rules."""
    return tuple(getattr(module, form) for module in modules if hasattr(module, form))


@cache
def _loaded() -> _Rules:
    package = import_module("gongkai.check.rules")
    modules = [import_module(f"gongkai.check.rules.{m.name}") for m in iter_modules(package.__path__)]
    modules.sort(key=lambda module: module.RULE.id)
    return _Rules(
        rules=tuple(module.RULE for module in modules),
        over_record=_asked(modules, "over_record"),
        over_store=tuple(
            StoreRule(id=m.RULE.id, reads=m.READS, ask=m.over_store) for m in modules if hasattr(m, "over_store")
        ),
        over_standing=tuple(
            StandingRule(
                id=m.RULE.id,
                kinds=m.KINDS,
                ask=m.over_standing,
                leans=getattr(m, "LEANS", ()),
                lean=getattr(m, "lean", None),
            )
            for m in modules
            if hasattr(m, "over_standing")
        ),
        over_kin=tuple(
            KinRule(id=m.RULE.id, kinds=m.KINDS, kin=m.kin, ask=m.over_kin, gather=getattr(m, "gather", None))
            for m in modules
            if hasattr(m, "over_kin")
        ),
        over_page=_asked(modules, "over_page"),
        over_output=_asked(modules, "over_output"),
    )


def standing_rules() -> tuple[StandingRule, ...]:
    """The rules over one published record, by id."""
    return _loaded().over_standing


def covers(kinds: tuple[str, ...], kind: str) -> bool:
    """Whether a rule for these kinds, or for `EVERY`, is one for this kind."""
    return kind in kinds or EVERY in kinds


def kin_rules() -> tuple[KinRule, ...]:
    """The rules over records that share something, by id."""
    return _loaded().over_kin


def store_rules() -> tuple[StoreRule, ...]:
    """The rules over the whole store, by id."""
    return _loaded().over_store


def rules() -> tuple[Rule, ...]:
    """Every rule of this stage, by id."""
    return tuple(
        sorted(
            (
                *faults.RULES,
                *setting_faults.RULES,
                DECLARATION,
                WORDING_LIST,
                SEARCH_WORDS,
                SEARCH_TEST,
                *HOLIDAYS,
                *_loaded().rules,
            ),
            key=lambda rule: rule.id,
        )
    )


@cache
def waivable() -> frozenset[str]:
    """The rules that an approved 豁免 may set aside."""
    return frozenset(rule.id for rule in rules() if rule.waivable and not rule.holds)


def _waived(case: Case) -> frozenset[str]:
    record = case.record
    return frozenset(w.rule for w in record.waivers) if isinstance(record, Document) else frozenset()


def judge_record(case: Case) -> tuple[Finding, ...]:
    """Everything the rules over one record have to say."""
    waived = _waived(case)
    found = (finding for rule in _loaded().over_record for finding in rule(case))
    return tuple(finding for finding in found if finding.rule not in waived & waivable())


def _waivers(desk: Desk, record: str) -> frozenset[str]:
    row = desk.db.execute("SELECT data ->> '$.waivers' FROM record WHERE id = ?", (record,)).fetchone()
    if not row or not row[0] or row[0] == "[]":
        return frozenset()
    import msgspec

    return frozenset(waiver["rule"] for waiver in msgspec.json.decode(row[0]))


def personal_in_site(raw: Raw) -> tuple[Finding, ...]:
    """Personal numbers in the site's configuration or in the declaration of a kind: both stand on many pages."""
    from gongkai.check.rules import personal_id, personal_mobile

    found = (
        *in_tree(raw.tree, personal_id.RULE, find_ids),
        *in_tree(raw.tree, personal_mobile.RULE, find_mobiles),
    )
    return tuple(found)


def unwaived(desk: Desk, findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings that no approved 豁免 sets aside."""
    for finding in findings:
        if not finding.record or finding.rule not in _waivers(desk, finding.record) & waivable():
            yield finding


def answer(desk: Desk, ask: Callable[[], Iterable[Finding]]) -> tuple[tuple[Finding, ...], bool]:
    """What a rule says when it is asked, and whether it looked at the day for that."""
    desk.looked.clear()
    return tuple(unwaived(desk, ask())), bool(desk.looked)


def judge_page(case: PageCase) -> tuple[Finding, ...]:
    """Everything the rules over one built page have to say."""
    return tuple(finding for rule in _loaded().over_page for finding in rule(case))


def judge_output(desk: Desk) -> tuple[Finding, ...]:
    """Everything the rules over the whole output have to say, from what the store keeps of its pages."""
    return tuple(finding for rule in _loaded().over_output for finding in rule(desk))
