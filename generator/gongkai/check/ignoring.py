"""What editors set aside in their own files, and what is wrong with how they do it."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, field

from gongkai.check.setting_faults import FIRM_IGNORE, NO_REASON, UNKNOWN_IGNORE, UNUSED_IGNORE
from gongkai.check.settling import likeness
from gongkai.model.finding import Finding, Rule
from gongkai.model.ignore import Ignore


@dataclass(frozen=True, slots=True, kw_only=True)
class Remarks:
    """The remarks of every file by path. `used` collects those that set a finding aside, with the rule."""

    book: Mapping[str, Rule]
    by_path: Mapping[str, tuple[Ignore, ...]]
    used: set[tuple[str, int, str]] = field(default_factory=set)


def aside(finding: Finding, remarks: Remarks) -> bool:
    """Whether a remark in its file sets the finding aside."""
    if remarks.book[finding.rule].firm:
        return False
    covering = [ignore for ignore in remarks.by_path.get(finding.path, ()) if ignore.covers(finding)]
    remarks.used.update((finding.path, ignore.line, finding.rule) for ignore in covering)
    return bool(covering)


def _fault(path: str, ignore: Ignore, name: str, remarks: Remarks, doubtful: bool) -> Finding | None:
    rule = remarks.book.get(name)
    args: dict[str, str] = {"rule": name}
    if rule is None:
        broken, args = UNKNOWN_IGNORE, likeness(name, remarks.book)
    elif not ignore.reason:
        broken = NO_REASON
    elif rule.firm:
        broken = FIRM_IGNORE
    elif not doubtful and (path, ignore.line, name) not in remarks.used:
        broken = UNUSED_IGNORE
    else:
        return None
    return Finding(rule=broken.id, path=path, line=ignore.line, args=args)


def ignore_faults(remarks: Remarks, unread: Container[str]) -> Iterator[Finding]:
    """Remarks that set nothing aside. In `unread` files not all rules were asked, so a remark may yet be needed."""
    for path, ignores in remarks.by_path.items():
        for ignore in ignores:
            for name in ignore.rules or (ignore.reason,):
                if fault := _fault(path, ignore, name, remarks, path in unread):
                    yield fault
