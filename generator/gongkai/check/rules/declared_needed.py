"""Fields of a declared kind that must be written when another one says so."""

from __future__ import annotations

from collections.abc import Iterator

from gongkai.check.case import Case
from gongkai.check.rules.declared_too_late import checks_of, value_of
from gongkai.model.declaration import CheckDeclaration, CheckType
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.model.record import Document

RULE = Rule(
    id="GK213",
    name="declared-needed",
    severity=Severity.ERROR,
    law="catalogue/kinds/ 里声明的必备内容",
    law_en="The necessary content declared in catalogue/kinds/",
    zh="{when}没有写{missing}。",
    en="{missing_en} missing{when_en}.",
    fix_zh="补写这几项；是否字段应当写“是”。确实没有的，在“豁免”里写明理由和批准人。",
    fix_en="Fill in what is missing (a yes-or-no field must say yes), or record an approved waiver.",
)


def _when(case: Case, check: CheckDeclaration) -> tuple[str, str]:
    """On what ground the fields are needed, in both languages."""
    if not check.when:
        return "这一条", ""
    if not check.words:
        return f"写了“{check.when}”，", f" although “{check.when}” is given"
    word = value_of(case, check.when)
    return f"“{check.when}”是“{word}”，", f" for “{check.when}”: “{word}”"


def over_record(case: Case) -> Iterator[Finding]:
    """One finding for each check, naming all that is missing. Nought is something; what is not public may lack it."""
    if isinstance(case.record, Document) and not case.record.public:
        return
    for check in checks_of(case, CheckType.NEEDED):
        missing = [key for key in check.needed if value_of(case, key) in (None, "", (), False)]
        if missing:
            zh, en = _when(case, check)
            words, words_en = "、".join(f"“{key}”" for key in missing), ", ".join(missing)
            at = (check.when,) if check.when else ()
            yield case.finding(RULE, *at, when=zh, when_en=en, missing=words, missing_en=words_en)
