"""Names, homes, days of birth, covers and codes: what counts as a person's and what does not."""

from __future__ import annotations

import pytest

from gongkai.chinese.births import find_births
from gongkai.chinese.codes import find_wrong_credit_codes, find_wrong_ids
from gongkai.chinese.homes import find_homes
from gongkai.chinese.masked import find_covered
from gongkai.chinese.names import is_covered, is_name


@pytest.mark.parametrize("name", ["李演示", "李 演", "欧阳演示", "自演示", "阿卜杜·演示"])
def test_names(name):
    assert is_name(name) and not is_covered(name)


@pytest.mark.parametrize("text", ["合计", "李*", "李某某", "高级工程师", "张", "示例镇", "王府井路口", "", "2026"])
def test_no_names(text):
    assert not is_name(text)


@pytest.mark.parametrize("name", ["李*", "李**", "李某某", "李×示", "欧阳*"])
def test_covered_names(name):
    assert is_covered(name)


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("家住演示路12号3栋2单元501室，", "演示路12号3栋2单元501室"),
        ("住址：示例镇演示村3组12号。", "示例镇演示村3组12号"),
        ("户籍地址：示例镇演示街１２号", "示例镇演示街１２号"),
        ("现住示例小区3栋501", "示例小区3栋501"),
        ("居住在示例村第三村民小组", "示例村第三村民小组"),
    ],
)
def test_homes(text, home):
    assert [span.of(text) for span in find_homes(text)] == [home]


@pytest.mark.parametrize(
    "text",
    [
        "家住示例镇",
        "地址：演示路12号",
        "住址证明材料1份",
        "住在农村的户只有4户",
        "住址*号",
        "住址：由演示路12号派出所办理",
    ],
)
def test_no_homes(text):
    assert find_homes(text) == ()


@pytest.mark.parametrize(
    "text",
    ["1900年1月1日出生", "1900年1月1日生，", "出生日期：1900-01-01", "出生年月：19000101", "生于1900年1月1日"],
)
def test_births(text):
    assert len(find_births(f"李演示，{text}")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "自2026年1月1日生效",
        "1900年1月生",
        "2020年8月31日以前出生",
        "出生日期：2019年9月1日至2020年8月31日",
        "2026年1月1日生产的",
        "出生日期：1900年",
    ],
)
def test_no_births(text):
    assert find_births(text) == ()


def test_covers():
    (covered,) = find_covered("身份证530000********0000，")
    assert (covered.kind, covered.hidden, covered.only_birth) == ("id", 8, True)
    (covered,) = find_covered("139××××0000")
    assert (covered.kind, covered.hidden, covered.only_birth) == ("mobile", 4, False)
    assert [covered.kind for covered in find_covered("26×200×5=26000")] == [""]
    assert find_covered("***********") == ()


def test_codes():
    assert len(find_wrong_ids("身份证号：530000190001010000")) == 1
    # The example printed in GB 11643, a code, and 17 digits.
    assert find_wrong_ids("身份证号：11010519491231002X") == ()
    assert find_wrong_ids("编号：530000190001010000") == find_wrong_ids("身份证号：53000019000101000") == ()
    assert len(find_wrong_credit_codes("统一社会信用代码：11532331015179648A")) == 1
    assert find_wrong_credit_codes("统一社会信用代码：11532331015179648Q") == ()
    assert find_wrong_credit_codes("证书号：11532331015179648A") == ()
