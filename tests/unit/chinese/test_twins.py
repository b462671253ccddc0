"""The browser cuts, drops and simplifies exactly as the generator does."""

import random
from pathlib import Path

from tests.node import needs_node, node

from gongkai.chinese.questions import DROPPED, KEPT, pieces
from gongkai.chinese.script import PAIRS, simplified
from gongkai.chinese.syllables import ALIASES, SYLLABLES, splits

pytestmark = needs_node
WORDS_JS = Path(__file__).parents[3] / "theme" / "assets" / "js" / "search-words.js"
COUNT = 10_000


def ask(body, value):
    return node(body, value, words=WORDS_JS)


def test_splits_agree():
    dice = random.Random(5)
    parts = [*sorted(SYLLABLES), *ALIASES, *"aeiouvüǚngrhk", *" ''’-·1234", "ō", "Gong", "SHI", "ｌｉ"]
    odd = ["6", "_", "政", "é", "\u0308", "ﬁ", "K", "İ", "𝒂", "\n"]
    texts = ["".join(dice.choices(parts, k=dice.randint(0, 9))) for _ in range(COUNT - 500)]
    texts += ["".join(dice.choices(parts + odd, k=dice.randint(0, 6))) for _ in range(500)]
    table = " ".join([*sorted(SYLLABLES), *(f"{typed}={meant}" for typed, meant in ALIASES.items())])
    body = "const meant = words.syllables(input[0]); return input[1].map((text) => words.splits(text, meant));"
    theirs = ask(body, [table, texts])
    assert sum(map(bool, theirs)) > COUNT / 2
    for text, split in zip(texts, theirs, strict=True):
        assert tuple(map(tuple, split)) == splits(text), text


def test_pieces_agree():
    dice = random.Random(7)
    parts = [*DROPPED, *KEPT, *"公积金提取合同 \t\u3000，？\xa0\x85"]
    texts = ["".join(dice.choices(parts, k=dice.randint(0, 8))) for _ in range(COUNT)]
    body = "return input[0].map((text) => words.pieces(text, input[1], input[2]));"
    theirs = ask(body, [texts, "|".join(KEPT), "|".join(DROPPED)])
    for text, left in zip(texts, theirs, strict=True):
        assert tuple(left) == pieces(text), text


def test_scripts_agree():
    dice = random.Random(9)
    texts = ["".join(dice.choices(PAIRS + "公開abc，\U00020bb7", k=dice.randint(0, 20))) for _ in range(COUNT)]
    body = "const table = words.script(input[0]); return input[1].map((text) => words.simplified(text, table));"
    assert ask(body, [PAIRS, texts]) == [simplified(text) for text in texts]
