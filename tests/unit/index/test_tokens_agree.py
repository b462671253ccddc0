"""The words of Python and of the browser must be the same, or what is in the index cannot be found."""

import random
import unicodedata

from gongkai.index.search.tokens import tokens

from .search.samples import needs_node, node

HOW_MANY = 5000
ALPHABETS = (
    "政务公开条例市人民政府办公室关于印发的通知年第号令",
    "㐀䶵𠀀𠮷𪛖𫝀𬺰𰻞𱍐﨎﨏豈金〇",
    "０１２３４５６７８９ＡＢＣａｂｃ（）［］，：；－　",
    "abcxyzABCXYZéÉßİıÅÆœŒŁñ",
    "0123456789",
    "，。、；：！？“”‘’（）《》〈〉【】〔〕﹝﹞[]()<>-—…·~_/\\|'\"`^$*+?.{}#&%@=",
    " \t\n\r\u00a0\u3000\u200b\ufeff\u2028",
    "①⑩Ⅷ㎡℃½ﬁ㈠㊀々ー",
    "ΣσςАЯяאبཀ་ၵꀀꒌ한かカᠠ",
)
NUMBERS = (
    "楚市政通〔2017〕47号",
    "[2017]047",
    "(2017)47号",
    "2017 47",
    "２０１７－４７",
    "公告2017年第47号",
    "令第二一七号",
)


def _piece(chance):
    if chance.random() < 0.15:
        return chance.choice(NUMBERS)
    return "".join(chance.choices(chance.choice(ALPHABETS), k=chance.randint(1, 6)))


def _texts():
    chance = random.Random(20170626)
    return ["".join(_piece(chance) for _ in range(chance.randint(0, 8))) for _ in range(HOW_MANY)]


@needs_node
def test_random_texts():
    texts = _texts()
    found = node("return input.map(search.tokens)", texts)
    assert [(text, there) for text, there in zip(texts, found, strict=True) if there != tokens(text)] == []


@needs_node
def test_every_character_that_this_python_knows():
    # Characters newer than this Python may fold otherwise in the browser; nothing can be done about them.
    known = [chr(code) for code in range(0x110000) if unicodedata.category(chr(code)) not in ("Cn", "Cs", "Co")]
    texts = [f"0{char}a中{char}文" for char in known]
    found = node("return input.map(search.tokens)", texts)
    assert [(text, there) for text, there in zip(texts, found, strict=True) if there != tokens(text)] == []
