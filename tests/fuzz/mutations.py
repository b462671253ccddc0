"""From the repository's own files to files that nobody would write: pure functions of chance and bytes.

Each mutation takes `(chance, data)` and gives bytes. Nothing is kept: input n of a seed is always the same.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

Mutation = Callable[[random.Random, bytes], bytes]
REPOSITORY = Path(__file__).parents[2]
LONGEST = 200_000
# Signs that are nothing to the eye or turn what is around them.
INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u202e\u2066\u00ad\u3164\ufdd0\ufdd1\ufffd\ue000\u3000\u00a0"
CONTROLS = "\x00\x07\x85\u2028"
HOSTILE = (
    "<script>alert(1)</script>",
    '<svg onload="x()"><style>@import url(//e)</style></svg>',
    '<img src=x onerror="x()">',
    "[a](javascript:x)",
    "[a](data:text/html;base64,PHM=)",
    '<a href="&#106;avascript:x">a</a>',
    "<math><mtext></p><style><!--</style><img src onerror=x>",
    "<!-- gongkai: ignore GK501 因为 -->",
    "<!--",
    "]]>",
    "{{ 7*7 }}{% raw %}",
    "<details open ontoggle=x>",
    '<div style="position:fixed">',
    "<iframe src=//e>",
    "<td colspan=999999999>",
    "[^1][^1]\n\n[^1]: [^1]",
    "=cmd|'/C calc'!A0",
)
YAML_EDGES = (
    "---\n", "...\n", "%YAML 9.9\n", "&a ", "*a", "!!python/object:os.system ", "? ", "- ", "- - - - - ", "{{{{",
    "[[[[[[[[", "|\n", ">-\n", "'", '"', "\t", ": ", "：", "#", "# gongkai: ignore GK101\n", "<<: *a\n", "~", "@", "`", "%",
    "附件:\n  - 文件: ../../../etc/passwd\n", "编号: ../../x\n", "编号: con\n", "旧编号: [a, a]\n",
    "豁免: [{规则: GK501, 理由: x, 批准人: y}]\n", "成文日期: 9999-12-31\n", "成文日期: 0000-00-00\n", "年份: 1e999\n",
    "年份: -99999999999999999999999999\n", "发布日期: 2026-02-30 25:61\n", "页码: ０１２\n", "null: null\n", "true: 1\n",
)  # fmt: skip
MARKDOWN = (
    "*", "_", "**", "~~", "`", "[", "![", "](", ")", "> ", "- ", "1. ", "# ", "| ", "|-|-|\n", "```\n", "\\", "&#x0;",
    "&#1114112;", "&amp", "<", "[^a]", "[^a]: ", "[ ] ", "http://", "www.", "a@b.c", "第一条 ", "（一）", "一、", "×", "“", "”",
    "1111111111111111111", "１２３４５６", "二〇二六年", "****",
)  # fmt: skip


def seeds() -> tuple[tuple[str, bytes], ...]:
    """Every source of the sample portal, the small sites and the broken ones, under its path in a portal."""
    found: dict[bytes, str] = {}
    for folder in ("content", "catalogue", "tests/sites", "tests/broken"):
        for path in sorted((REPOSITORY / folder).rglob("*")):
            if path.suffix in (".md", ".yml", ".yaml", ".csv") and path.is_file() and not path.is_symlink():
                parts = path.relative_to(REPOSITORY).parts
                start = next((n for n, part in enumerate(parts) if part in ("content", "catalogue")), None)
                if start is not None and path.stat().st_size <= LONGEST:
                    found.setdefault(path.read_bytes(), "/".join(parts[start:]))
    return tuple((path, data) for data, path in found.items())


def _at(chance: random.Random, data: bytes) -> int:
    """A spot between two characters: what is no UTF-8 is refused at once, and nothing behind that is tried."""
    at = chance.randrange(len(data) + 1)
    while at < len(data) and 0x80 <= data[at] < 0xC0:
        at += 1
    return at


def _inserted(data: bytes, at: int, text: str) -> bytes:
    return data[:at] + text.encode("utf-8", "surrogatepass") + data[at:]


def flip_bytes(chance: random.Random, data: bytes) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.randint(1, 8) if data else 0):
        at = chance.randrange(len(changed))
        changed[at] = chance.randrange(32, 127) if changed[at] < 128 else changed[at]
    if data and chance.random() < 0.1:
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def shuffle_lines(chance: random.Random, data: bytes) -> bytes:
    lines = data.split(b"\n")
    start = chance.randrange(len(lines))
    part = lines[start : start + 8]
    chance.shuffle(part)
    return b"\n".join((*lines[:start], *part, *lines[start + 8 :]))


def drop_or_repeat(chance: random.Random, data: bytes) -> bytes:
    lines = data.split(b"\n")
    at = chance.randrange(len(lines))
    return b"\n".join((*lines[:at], *[lines[at]] * chance.choice((0, 2, 3, 50)), *lines[at + 1 :]))


def cut(chance: random.Random, data: bytes) -> bytes:
    start, end = sorted((_at(chance, data), _at(chance, data)))
    return data[:start] if chance.random() < 0.4 else data[:start] + data[end:]


def rename_key(chance: random.Random, data: bytes) -> bytes:
    lines = data.split(b"\n")
    keyed = [n for n, line in enumerate(lines) if b": " in line or line.endswith(b":")]
    if keyed:
        at = chance.choice(keyed)
        key, sign, rest = lines[at].partition(b":")
        other = lines[chance.choice(keyed)].partition(b":")[0].strip()
        lines[at] = chance.choice((key + "　".encode(), key[:-1], other, key * 40, b"x", b"")) + sign + rest
    return b"\n".join(lines)


def replace_value(chance: random.Random, data: bytes) -> bytes:
    lines = data.split(b"\n")
    keyed = [n for n, line in enumerate(lines) if b": " in line]
    if keyed:
        at = chance.choice(keyed)
        value = chance.choice((*YAML_EDGES, *HOSTILE, "9" * 5000, "甲" * 3000, "- " * 500, "[" * 30, "{a: " * 30))
        lines[at] = lines[at].partition(b": ")[0] + b": " + value.encode()
    return b"\n".join(lines)


def nest(chance: random.Random, data: bytes) -> bytes:
    depth = chance.choice((3, 10, 23, 24, 25, 200, 5000))
    kind = chance.choice(("[", "{a: ", "- ", "> ", "<div>", "**", "* ", "(", "["))
    return _inserted(data, _at(chance, data), kind * depth)


def swell(chance: random.Random, data: bytes) -> bytes:
    piece = chance.choice((*MARKDOWN, *YAML_EDGES, *INVISIBLE))
    count = chance.choice((100, 2000, 20_000)) // max(len(piece) // 4, 1)
    return _inserted(data, _at(chance, data), (piece + chance.choice(("", " ", "a", "中"))) * count)


def sprinkle(chance: random.Random, data: bytes) -> bytes:
    for _ in range(chance.randint(1, 12)):
        data = _inserted(data, _at(chance, data), chance.choice((*INVISIBLE, *MARKDOWN, *MARKDOWN, *YAML_EDGES)))
    return data


def hostile(chance: random.Random, data: bytes) -> bytes:
    fence = data.rfind(b"\n---\n")
    at = fence + 5 if fence >= 0 and chance.random() < 0.7 else _at(chance, data)
    return _inserted(data, at, "\n" + "\n\n".join(chance.choices(HOSTILE, k=chance.randint(1, 6))) + "\n")


def recode(chance: random.Random, data: bytes) -> bytes:
    text = data.decode("utf-8", "replace")
    other = text.encode(chance.choice(("gb18030", "utf-16", "utf-8-sig", "big5")), "replace")
    half = len(data) // 2
    # Now and then: most of these end at the first byte that is no UTF-8.
    return data if chance.random() < 0.7 else chance.choice((other, data[:half] + other[half:]))


def quote_cells(chance: random.Random, data: bytes) -> bytes:
    for _ in range(chance.randint(1, 6)):
        data = _inserted(
            data, _at(chance, data), chance.choice(('"', '""', ",", '",', "，", "\r", "\r\n", ";", "；"))
        )
    return data


def surrogate(chance: random.Random, data: bytes) -> bytes:
    return _inserted(
        data,
        _at(chance, data),
        chance.choice((*CONTROLS, "\ud800", "\uffff", "\U0010ffff", "\U000e0001", "\U00020000")),
    )


def fences(chance: random.Random, data: bytes) -> bytes:
    return chance.choice(
        (data.replace(b"---", b"--", 1), b"---\n" + data, data + b"\n---\n", data.replace(b"\n---", b"", 1))
    )


MUTATIONS: tuple[Mutation, ...] = (
    flip_bytes, shuffle_lines, drop_or_repeat, cut, rename_key, replace_value, nest, swell, sprinkle, hostile, recode,
    quote_cells, surrogate, fences,
)  # fmt: skip
OF_FILES: tuple[Mutation, ...] = (flip_bytes, cut, drop_or_repeat, swell, sprinkle)


def _parts(chance: random.Random, data: bytes) -> tuple[bytes, bytes]:
    """What stays, and what is mutated: half of the time only the body, or the front matter would refuse most."""
    fence = data.find(b"\n---\n", 3)
    start = fence + 5 if fence >= 0 and chance.random() < 0.5 else 0
    return data[:start], data[start:]


def mutated(chance: random.Random, data: bytes, mutations: tuple[Mutation, ...] = MUTATIONS) -> bytes:
    """One to four mutations, one after the other."""
    kept, data = _parts(chance, data)
    for mutation in chance.choices(mutations, k=chance.choice((1, 1, 2, 2, 3, 4))):
        data = mutation(chance, data)
    return kept + data
