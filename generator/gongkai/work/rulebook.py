"""Every rule of every stage in one book."""

from __future__ import annotations

from functools import cache

from gongkai.check.engine import rules
from gongkai.model.finding import Finding, Rule, Severity
from gongkai.read import faults as reading
from gongkai.relate import faults as relating
from gongkai.release import faults as releasing
from gongkai.render import faults as rendering


@cache
def rulebook() -> dict[str, Rule]:
    """Rule by id."""
    found = {
        rule.id: rule for rule in (*reading.RULES, *rules(), *relating.RULES, *rendering.RULES, *releasing.RULES)
    }
    return dict(sorted(found.items()))


def vetoes(finding: Finding) -> bool:
    """Whether the finding stops a release, on every site alike."""
    return rulebook()[finding.rule].severity is Severity.VETO
