import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.chinese.sizes import file_size_cn


@pytest.mark.parametrize(
    ("size", "said"),
    [
        (0, "0 B"),
        (1023, "1023 B"),
        (1024, "1 KB"),
        (24064, "23.5 KB"),
        (1024 * 1024 - 1, "1 MB"),
        (5 * 1024**3, "5 GB"),
        (3 * 1024**5, "3072 TB"),
    ],
)
def test_known_sizes(size, said):
    assert file_size_cn(size) == said


def test_a_negative_size_is_an_error():
    with pytest.raises(ValueError, match="-1"):
        file_size_cn(-1)


@given(st.integers(0, 1024**5 - 1))
def test_the_figure_stays_below_one_step(size):
    assert 0 <= float(file_size_cn(size).split()[0]) <= 1024
