"""What libyaml says about broken YAML → where an editor must look and what to look for, in words.

libyaml reports where it got stuck, often a line below the mistake or at the end of the file. The mistakes that
people who type Chinese really make (a full-width colon, no blank after the colon, a quotation mark left open) are
looked for in the lines themselves.
"""

from __future__ import annotations

import re

import yaml

Words = tuple[str, str]

_WORD = r"\s*(?:- )?[\u4e00-\u9fffA-Za-z0-9]{1,12}"
_SUSPECTS: tuple[tuple[re.Pattern[str], Words], ...] = (
    (re.compile(_WORD + "："), ("冒号写成了中文“：”，要用英文冒号“:”，后面空一格", "a full-width colon")),
    (
        re.compile(r"\s*(?:- )?[\u4e00-\u9fff]{1,12}:[^\s:]"),
        ("英文冒号后面没有空格", "no blank after the colon"),
    ),
    (
        re.compile(_WORD + r": +(?:\[[^\]]*\]|\{[^}]*\}|\"[^\"]*\"|'[^']*') *[^\s#]"),
        (
            "内容以引号或括号开头，后面又接了别的字，整段内容要加英文单引号",
            "text after a closing quote or bracket",
        ),
    ),
    (
        re.compile(_WORD + r": +[^\s\"'\[{].*: "),
        ("内容里有英文冒号加空格，内容要加英文引号，或改用中文冒号", "a second colon"),
    ),
    (re.compile(r" *\t"), ("行首用了制表符（Tab），要改成空格", "a tab in the indentation")),
)
_SEARCHED = 3
_PROBLEMS: dict[str, Words] = {
    "mapping values are not allowed": ("这一行多了冒号，或缩进和上一行没有对齐", "a colon too many"),
    "could not find expected ':'": ("这一行缺少英文冒号", "the colon is missing"),
    "did not find expected key": ("缩进没有对齐，或引号没有配对", "the indentation does not match"),
    "did not find expected '-' indicator": ("列表的缩进没有对齐", "the list's indentation does not match"),
    "found character that cannot start any token": (
        "内容以 @、%、` 等符号开头，要加英文引号",
        "a value that begins with such a sign needs quotes",
    ),
    "found a tab character": ("行首用了制表符（Tab），要改成空格", "a tab in the indentation"),
    "found unexpected end of stream": ("这里开始的引号没有配对", "this quotation mark is not closed"),
    "did not find expected ',' or": ("这里开始的括号没有配对", "this bracket is not closed"),
    "did not find expected node content": (
        "内容以逗号或括号开头，要加英文引号",
        "a value that begins with such a sign needs quotes",
    ),
    "found undefined tag handle": ("内容以感叹号开头，要加英文引号", "a value that begins with ! needs quotes"),
    "did not find expected whitespace": (
        "内容以感叹号开头，要加英文引号",
        "a value that begins with ! needs quotes",
    ),
    "block sequence entries are not allowed": ("“- ”要另起一行写", "a list begins on the next line"),
    "mapping keys are not allowed": ("内容以问号开头，要加英文引号", "a value that begins with ? needs quotes"),
    "did not find expected comment": ("“|”或“>”后面不能接文字，文字写在下一行", "text begins on the next line"),
    "found unknown escape character": (
        "英文双引号里有反斜杠，请改用英文单引号",
        "a backslash inside double quotes",
    ),
}
# In these cases the mistake is where the quotation or the bracket began.
_OPENED = ("found unexpected end of stream", "did not find expected ',' or")
_MISLEADING = (
    "mapping values",
    "could not find",
    "did not find expected key",
    "found character",
    "found a tab",
)


def _suspect(text: str, line: int) -> tuple[int, Words] | None:
    """The nearest of the last few lines, up to `line` (0-based), that holds a well-known mistake."""
    lines = text.split("\n")
    for number in range(min(line, len(lines) - 1), max(line - _SEARCHED, 0) - 1, -1):
        for pattern, words in _SUSPECTS:
            if pattern.match(lines[number]):
                return number, words
    return None


def is_reference(error: yaml.MarkedYAMLError) -> bool:
    """Whether a value begins with & or *, which YAML takes for an anchor or an alias."""
    return (error.context or "").endswith(("an alias", "an anchor"))


def is_too_deep(error: yaml.MarkedYAMLError) -> bool:
    """Whether libyaml gave up on the nesting before our own limit was reached: newer ones look ahead and stop."""
    return "maximum nesting depth" in (error.problem or "")


def explain(error: yaml.MarkedYAMLError, text: str) -> tuple[int, Words]:
    """The 0-based line to look at, and what is wrong there in Chinese and English."""
    problem = error.problem or ""
    opened = problem.startswith(_OPENED) and error.context_mark
    mark = opened or error.problem_mark or error.context_mark
    line = mark.line if mark else 0
    if problem.startswith(_MISLEADING) and (found := _suspect(text, line)):
        return found
    words = (words for start, words in _PROBLEMS.items() if problem.startswith(start))
    return line, next(words, ("格式有误", problem or "syntax error"))
