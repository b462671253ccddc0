"""What is covered stays as long as it was, and says no more than the pattern allows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.chinese.masking import mask_card, mask_name, mask_phone


@pytest.mark.parametrize(
    ("mask", "bare", "shown"),
    [
        (mask_name, "张三", "张*"),
        (mask_name, "欧阳示例", "欧***"),
        (mask_name, "张", "*"),
        (mask_name, "", ""),
        (mask_card, "530000190001010019", "53**************19"),
        (mask_card, "５３00001900010100１９", "53**************19"),
        (mask_card, "123456", "******"),
        (mask_phone, "13900000000", "139****0000"),
        (mask_phone, "12345", "*****"),
    ],
)
def test_patterns(mask, bare, shown):
    assert mask(bare) == shown


@given(st.sampled_from([mask_name, mask_card, mask_phone]), st.text("0123456789张示例", min_size=1, max_size=30))
def test_at_least_a_third_is_covered_and_the_length_kept(mask, text):
    shown = mask(text)
    assert len(shown) == len(text)
    assert shown.count("*") * 4 >= len(text)
