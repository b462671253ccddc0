"""Mailboxes and accounts of persons, not those at which an office asks to be written to."""

from __future__ import annotations

import pytest

from gongkai.chinese.accounts import find_chats, find_mails


def found(scan, text):
    return [span.of(text) for span in scan(text)]


@pytest.mark.parametrize("mail", ["demo000@qq.com", "d.e-m_o@vip.163.com", "demo000＠126.com", "demo@yeah.net"])
def test_mails(mail):
    assert found(find_mails, f"邮箱 {mail}") == [mail]


def test_a_word_for_a_person_wins():
    assert found(find_mails, "请局里回复，本人邮箱demo000@qq.com") == ["demo000@qq.com"]


@pytest.mark.parametrize(
    "text",
    [
        "意见请发至demo000@163.com",
        "市水务局邮箱：demo000@qq.com",
        "邮箱 demo@example.gov.cn",
        "邮箱 ****@qq.com",
        "@qq.com",
    ],
)
def test_no_mails(text):
    assert find_mails(text) == ()


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("QQ：10000000", "10000000"),
        ("qq号 10000000", "10000000"),
        ("微信号：demo_000", "demo_000"),
        ("我的微信demo000", "demo000"),
    ],
)
def test_chats(text, number):
    assert found(find_chats, text) == [number]


@pytest.mark.parametrize(
    "text",
    [
        "QQ群：10000000",
        "微信公众号：demo000",
        "微信号：gh_0000000",
        "咨询QQ：10000000",
        "10000000@qq.com",
        "微信小程序",
    ],
)
def test_no_chats(text):
    assert find_chats(text) == ()
