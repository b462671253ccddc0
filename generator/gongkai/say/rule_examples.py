"""An example of a rule for its page: what is wrong and how it should be, and what an editor reads."""

from __future__ import annotations

from collections.abc import Sequence

from gongkai.model.example import Example
from gongkai.say.difference import hunks

HEADING = "## 例子"
_LONGEST = 16


def _short(lines: Sequence[str]) -> list[str]:
    return [*lines[:_LONGEST], *(["…"] if len(lines) > _LONGEST else [])]


def _changed(example: Example) -> list[str]:
    """The changed lines; an ellipsis stands for the lines between two hunks."""
    before, after = (example.before or "").splitlines(), (example.after or "").splitlines()
    lines = ["…" if line.startswith("@@") else line for line in hunks(before, after)]
    return _short(lines[1:] if lines[:1] == ["…"] else lines)


def _excerpt(example: Example) -> list[str]:
    """The lines around the finding, where nothing but the whole file can go."""
    lines = (example.before or "").splitlines()
    start = max(example.line - 3, 0)
    return _short(lines[start : start + 5])


def _shown(example: Example) -> list[str]:
    if example.before is None and example.after is None:
        return ["这个例子的文件不是文本，由测试生成。"]
    if example.after is None:
        return [f"这里不应当有 `{example.path}`，里面写着：", "", "```text", *_excerpt(example), "```"]
    words = (
        f"`{example.path}` 里，这样不对（-），这样改（+）："
        if example.before is not None
        else f"缺少 `{example.path}`："
    )
    return [words, "", "```diff", *_changed(example), "```"]


def example_section(example: Example) -> str:
    """The section of a rule's page."""
    told = ["", "检查时的提示：", "", "```text", example.told, "```"] if example.told else []
    return "\n".join([HEADING, "", *_shown(example), *told]) + "\n"


def section_of(page: str) -> str:
    """The example out of a rule's page; empty if it has none."""
    _, _, section = page.partition(f"\n{HEADING}\n")
    return section.strip()
