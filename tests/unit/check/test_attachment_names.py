"""What a pasted text calls an attachment: one name for each, without what stands behind it in the same line."""

from __future__ import annotations

import pytest

from gongkai.check.rules.attachment_named import _alone, _is_name, _names

SIGNERS = ("示例市水务局", "示例市财政局")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("附件：1.节水器具目录\n\n2.用水定额表", ["节水器具目录", "用水定额表"]),
        ("附件：1.节水器具目录.docx 2.用水定额表.xlsx 示例市水务局 2026年3月2日", ["节水器具目录", "用水定额表"]),
        ("附件：节水器具目录示例市水务局示例市财政局2026年3月2日附件节水器具目录序号名称", ["节水器具目录"]),
        ("附件：用水定额表 二〇二六年三月二日", ["用水定额表"]),
        ("附件：示例市2026年水价2.5元方案", ["示例市2026年水价2.5元方案"]),
        ("附件：2026年3类用户名单", ["2026年3类用户名单"]),
        ("附件：示例市水务局权责清单", ["示例市水务局权责清单"]),
        ("附件：2026年3月水价表\n2.2026年3月2日停水名单", ["2026年3月水价表", "2026年3月2日停水名单"]),
        ("附件：节水目录 附件 节水目录 1.水龙头\n\n2.淋浴器", ["节水目录"]),
        ("附件：节水细则 示例市节水工作领导小组办公室 2026年3月2日 (主动公开)", ["节水细则"]),
        ("附件：供水管理办法第一章总则第一条为了供水", ["供水管理办法"]),
        ("附件见下页。", []),
    ],
)
def test_names_of_a_list(text: str, names: list[str]) -> None:
    assert [_alone(name, SIGNERS) for name in _names(text)] == names


@pytest.mark.parametrize(
    ("name", "is_name"),
    [
        ("节水器具目录（试行）", True),
        ("《供水协议》（样本）", True),
        ("（按顺序列明相关材料）", False),
        ("印章规格式样(略)", False),
        ("供水管理处决定书（市水务局", False),
        ("各单位应当节约用水。用水定额另行规定", False),
    ],
)
def test_what_is_no_name(name: str, is_name: bool) -> None:
    assert _is_name(name) == is_name
