"""Rules and findings as values: what is wrong, where, by which law, how to mend it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from gongkai.chinese.quiet import quiet, quiet_args

Lang = Literal["zh", "en"]
Keys = tuple[str | int, ...]
_GAP = re.compile(r"\{\w+\}")


class Severity(StrEnum):
    """How bad it is. `VETO` stops the whole release, `ERROR` fails `check`, the others are advice."""

    VETO = "veto"
    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def zh(self) -> str:
        return {"veto": "否决", "error": "错误", "warning": "警告", "note": "提示"}[self.value]

    @property
    def fails(self) -> bool:
        return self in (Severity.VETO, Severity.ERROR)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule: its sentence with named gaps, the law it comes from and the way out.

    `holds` means that a record which breaks the rule is quarantined: it is not published in this state.
    `waivable` says whether an approved 豁免 in the record sets the rule aside, `settable` whether the site may weigh
    it otherwise, `fixable` whether `gongkai check --fix` can mend it. `private` says that what breaks it is personal data: no
    output repeats a line of that file. `demand_zh` says in one sentence what is
    demanded, where the gaps of `zh` stand for so much that the public page of rules would say little.
    """

    id: str
    name: str
    severity: Severity
    zh: str
    en: str
    fix_zh: str
    fix_en: str
    law: str = ""
    law_en: str = ""
    holds: bool = False
    waivable: bool = True
    settable: bool = True
    fixable: bool = False
    private: bool = False
    demand_zh: str = ""

    @property
    def firm(self) -> bool:
        """Whether nobody may weigh, ignore or hide it: what holds back a release or a record must be seen."""
        return self.holds or not self.settable or self.severity is Severity.VETO


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One breach of one rule at one place. `line` is 1-based; 0 means the whole file.

    `keys` is the way to the spot inside the YAML tree; `offset` counts lines into the Markdown body.
    Both are turned into `line` by the reader, which alone knows the file.
    """

    rule: str
    path: str = ""
    line: int = 0
    args: Mapping[str, str | int] = field(default_factory=dict)
    keys: Keys = ()
    offset: int | None = None
    record: str = ""

    def sort_key(self) -> tuple[str, int, str, str]:
        return (self.path, self.line, self.rule, repr(sorted(self.args.items())))


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled(Finding):
    """A finding that stands, with the severity it has on this site: nobody looks that up again."""

    severity: Severity


def settled(finding: Finding, severity: Severity) -> Settled:
    """The finding with its severity."""
    return Settled(
        rule=finding.rule,
        path=finding.path,
        line=finding.line,
        args=finding.args,
        keys=finding.keys,
        offset=finding.offset,
        record=finding.record,
        severity=severity,
    )


def shown_path(finding: Finding) -> str:
    """The path as it may be printed: a file may bear a personal number in its name."""
    return "/".join(quiet(part) for part in finding.path.split("/"))


def pattern(text: str) -> str:
    """A sentence of a rule by itself: its gaps as …"""
    return _GAP.sub("…", text)


def sentence(rule: Rule, finding: Finding, lang: Lang = "zh") -> str:
    """The finding in words."""
    return (rule.zh if lang == "zh" else rule.en).format(**quiet_args(finding.args))


def remedy(rule: Rule, finding: Finding, lang: Lang = "zh") -> str:
    """How to mend it, in words."""
    return (rule.fix_zh if lang == "zh" else rule.fix_en).format(**quiet_args(finding.args))
