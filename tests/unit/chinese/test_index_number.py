import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.chinese.index_number import IndexNumber, parse


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("000014349/2017-00110", ("000014349", 2017, None, "00110")),
        ("cxs043/2026-00011", ("cxs043", 2026, None, "00011")),
        ("cxs001-/2020-1208002", ("cxs001", 2020, None, "1208002")),
        ("115323000151673132/2018-0111001", ("115323000151673132", 2018, None, "0111001")),
        ("11532331015179648Q-/2024-1121001", ("11532331015179648Q", 2024, None, "1121001")),
        ("11441700007280420Y/2021-00050", ("11441700007280420Y", 2021, None, "00050")),
        ("11341702486344515H/202110-00013", ("11341702486344515H", 2021, 10, "00013")),
        ("6107280000/2024-001005", ("6107280000", 2024, None, "001005")),
        ("ｃｘｓ０４３／２０２６－０００１１", ("cxs043", 2026, None, "00011")),
    ],
)
def test_shapes_seen_on_live_portals(text, parts):
    assert parse(text) == IndexNumber(*parts)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2017-00110",
        "cxs043/2026",
        "cxs043/1826-00011",
        "11341702486344515H/202113-00013",
        "11532331015179648A/2024-1121001",
        "楚雄043/2026-00011",
        "cxs043/2026-00011\n/",
    ],
)
def test_other_shapes(text):
    assert parse(text) is None


@given(st.text(alphabet="019/-Aa_ ", max_size=40) | st.text())
def test_never_raises(text):
    parse(text)
