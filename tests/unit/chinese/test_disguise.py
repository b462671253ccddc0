"""Numbers in another dress are seen as what they are; words with numerals in them are not touched."""

from __future__ import annotations

import pytest

from gongkai.chinese.disguise import plain_digits
from gongkai.chinese.identity import find_ids, find_mobiles

# The example printed in GB 11643.
ID = "11010519491231002X"
MOBILE = "13812345678"
HAN = str.maketrans("0123456789", "〇一二三四五六七八九")
CIRCLED = str.maketrans("0123456789", "⓪①②③④⑤⑥⑦⑧⑨")


@pytest.mark.parametrize(
    "text",
    [
        ID.translate(HAN),
        ID.translate(CIRCLED),
        ID.replace("0", "O"),
        ID.replace("1", "l"),
        "\u200b".join(ID),
        "\u2060".join(ID),
        "|".join(ID),
        "| " + " | ".join(ID) + " |",
        "\t".join(ID),
        "110105 | 19491231 | 002X",
        "1101051949\ufeff1231002X",
    ],
)
def test_ids_in_disguise(text):
    (span,) = find_ids(f"号码：{text}。")
    assert span.of(f"号码：{text}。").strip("| ") == text.strip("| ")


@pytest.mark.parametrize(
    "text",
    [
        MOBILE.translate(HAN),
        MOBILE.translate(CIRCLED),
        "l3812345678",
        "138O2345678",
        "138\u200b1234\u200b5678",
        "1\u200d38 1234 5678",
        "１３８①②③④5678",
    ],
)
def test_mobiles_in_disguise(text):
    assert [span.of(f"手机：{text}") for span in find_mobiles(f"手机：{text}")] == [text]


@pytest.mark.parametrize(
    "text",
    [
        "二〇二六年十一月二十三日",
        "张三13812345678",
        "张三三三三三13812345678",
        "一、二、三、四、五、六、七、八、九、十、十一",
        "①②③",
        "型号：OlOlOlOlOlO",
        "1lO2lO3lO4lO5lO6lO",
    ],
)
def test_what_is_no_number_stays(text):
    assert plain_digits(text) == text


def test_a_look_alike_without_a_word_for_a_telephone_is_a_code():
    assert find_mobiles("型号l3812345678") == ()


def test_a_broken_row_of_digits_is_no_id():
    assert find_ids("|".join("110105194912310021")) == ()
