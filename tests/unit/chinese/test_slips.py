"""Slips of the pen: where they are found, how they should read, and what is none."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.chinese.annexes import annex_slips
from gongkai.chinese.damage import crosses, glyph_slips, placeholder_slips, stutters
from gongkai.chinese.markings import inner_notes, secret_marks
from gongkai.chinese.punctuation import narrow_signs, repeated_signs, straight_quotes, unpaired_signs, wide_signs
from gongkai.chinese.residue import residues
from gongkai.chinese.running import date_slips, impossible_dates, number_slips
from gongkai.chinese.script import simplified, traditional
from gongkai.chinese.shares import share_slips
from gongkai.chinese.span import mended
from gongkai.chinese.tables import wrong_sums

MENDING = (
    glyph_slips,
    stutters,
    narrow_signs,
    repeated_signs,
    straight_quotes,
    wide_signs,
    date_slips,
    number_slips,
)


@pytest.mark.parametrize(
    ("scan", "text", "better"),
    [
        (glyph_slips, "示政办发暡2015暢69号，“四位一体暠", "示政办发〔2015〕69号，“四位一体”"),
        (glyph_slips, "没有开头的暠", "没有开头的暠"),
        (stutters, "规范决策流程" * 4, "规范决策流程"),
        (repeated_signs, "甲，，乙。。。。", "甲，乙。"),
        (repeated_signs, "等等。。。", "等等。。。"),
        (narrow_signs, "水质,水量(含管网):合格", "水质，水量（含管网）：合格"),
        (narrow_signs, "市政府(办公室）", "市政府（办公室）"),
        (wide_signs, "２０１７年，３．５％", "2017年，3.5％"),
        (straight_quotes, '坚持"两公开"', "坚持“两公开”"),
        (number_slips, "按示政发（2017）47号和示发[2018]第3号", "按示政发〔2017〕47号和示发〔2018〕3号"),
        (date_slips, "2017年06月03日", "2017年6月3日"),
        (date_slips, "二〇一七年六月二十六日", "2017年6月26日"),
    ],
)
def test_mended(scan, text, better):
    assert list(scan(text))
    assert mended(text, scan(text)) == better


@pytest.mark.parametrize(
    ("scan", "text"),
    [
        (narrow_signs, "[办法](办法.md)，见http://a.cn/b,c 和 8:30，3.5"),
        (narrow_signs, "甲（乙）：丙"),
        (number_slips, "按示政发〔2017〕47号、公告（2017）第5号、不动产证（2017）001号"),
        (date_slips, "2017年6月3日，二〇〇七年六月三日"),
        (impossible_dates, "2016年2月29日、2017年12月、12017年13月"),
        (unpaired_signs, "（一）甲：1）乙；2）丙（丁“戊”）"),
        (unpaired_signs, "修改为：“第一条\n“第二条\n“第三条”"),
        (unpaired_signs, "（2010年通过\n2012年修订）"),
        (stutters, "省财政厅示例省科技厅示例省科技协会"),
        (repeated_signs, "……——！！"),
        (placeholder_slips, "制度有待完善，李××，××市"),
        (traditional, "简体字，李昇，乾坤"),
        (straight_quotes, '屏幕27"和"abc"'),
        (secret_marks, "保守国家秘密，评为★★★★★"),
        (inner_notes, "（此件公开发布）依申请公开指南，内部资料室"),
        (residues, "一、短行\n二、短行\n\n第3页说明"),
        (annex_slips, "附件：1．甲\n2．乙\n\n附件：\n1．第一，说明。"),
        (share_slips, "受理200件，办结190件，办结率95%。受理3件，办结2件，办结率66.6%。收到3人来信2件，办结率50%"),
    ],
)
def test_nothing_wrong(scan, text):
    assert list(scan(text)) == []


@pytest.mark.parametrize(
    ("scan", "text", "wrong"),
    [
        (unpaired_signs, "甲“乙\n丙", ["“"]),
        (unpaired_signs, "甲）乙（", ["）", "（"]),
        (impossible_dates, "2017年2月30日", ["2017年2月30日"]),
        (placeholder_slips, "20xx年xx大，【】，小编，待填写", ["20xx", "xx", "待填写", "【】", "小编"]),
        (crosses, "××镇", ["××"]),
        (traditional, "檔案線上", ["檔"]),
        (secret_marks, "秘密★5年\n机 密\n正文", ["秘密★5年", "机 密"]),
        (inner_notes, "（此件不予公开）份号\n份号：000123", ["（此件不予公开）", "份号：000123"]),
        (residues, "甲\n- 12 -\n乙", ["- 12 -"]),
        (annex_slips, "附件：1．甲；\n3．乙", ["；", "3"]),
        (share_slips, "收到来信80件，答复60件，答复率85%", ["85"]),
    ],
)
def test_found(scan, text, wrong):
    assert [slip.of(text) for slip in scan(text)] == wrong


TABLE = "本次共{}项，如下：\n\n| 事项 | 件 |\n|---|---|\n| 甲 | 1,000 |\n| 乙 | 2 |\n| 合计 | {} |"


@pytest.mark.parametrize(
    ("count", "total", "wrong"),
    [(2, "1002", []), (3, "1002", ["3"]), (2, "1003", ["1003"]), (2, "约1000", []), (4, "7", ["7", "4"])],
)
def test_tables(count, total, wrong):
    assert [found.said for found in wrong_sums(TABLE.format(count, total))] == wrong


def test_the_table_of_characters_is_whole():
    assert simplified("檔案資料庫，萬與東") == "档案资料库，万与东"
    assert simplified(simplified("檔案")) == simplified("檔案")


@given(
    st.text(alphabet='甲乙规范决策流程,;:?!()（）“”"暡暢暠。，．12０Ａ年月日第号〔〕[]二〇一七 \n', max_size=60)
)
def test_mending_twice_is_mending_once_and_touches_only_the_slips(text):
    for scan in MENDING:
        found = sorted(scan(text))
        assert all(a.end <= b.start for a, b in pairwise(found))
        once = mended(text, found)
        assert mended(once, scan(once)) == once


@pytest.mark.parametrize("piece", ["中1", "中", "a中（", "中，", "１中", "\ue000中", "暠"])
@pytest.mark.parametrize("start", ['"', '中"', "（", "“", "["])
def test_what_is_opened_and_never_closed_is_read_once(start: str, piece: str) -> None:
    """A line may be as long as a file: nothing may look to its end from each of its signs."""
    text = start + piece * 60_000
    began = time.process_time()
    for scan in (narrow_signs, repeated_signs, straight_quotes, unpaired_signs, wide_signs, glyph_slips):
        list(scan(text))
    assert time.process_time() - began < 3
