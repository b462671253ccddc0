"""A remark in a source by which an editor sets a rule aside at one spot, with a reason."""

from __future__ import annotations

from dataclasses import dataclass

from gongkai.model.finding import Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class Ignore:
    """`line` is where the remark stands, `about` the line it is about; 0 means the whole file. Both are 1-based."""

    line: int
    about: int
    rules: tuple[str, ...] = ()
    reason: str = ""

    def covers(self, finding: Finding) -> bool:
        """Whether it is about this finding of its file. Without a reason it is about nothing."""
        return bool(self.reason) and finding.rule in self.rules and self.about in (0, finding.line)
