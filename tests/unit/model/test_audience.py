"""公开对象 in the words of real tables."""

from __future__ import annotations

import pytest

from gongkai.model.audience import Audience


@pytest.mark.parametrize(
    ("text", "everyone", "groups", "shown"),
    [
        ("全社会", True, (), "全社会"),
        ("■全社会 □特定群体", True, (), "全社会"),
        ("全社会、特定群体", True, ("特定群体",), "全社会；特定群体"),
        ("特定群众", False, ("特定群体",), "特定群体"),
        ("特定群体（低保对象、特困人员）", False, ("低保对象、特困人员",), "特定群体：低保对象、特困人员"),
        ("项目单位(特定群众)", False, ("项目单位",), "特定群体：项目单位"),
        ("在校学生及其监护人", False, ("在校学生及其监护人",), "特定群体：在校学生及其监护人"),
        ("口腔医院患者", False, ("口腔医院患者",), "特定群体：口腔医院患者"),
    ],
)
def test_parse(text: str, everyone: bool, groups: tuple[str, ...], shown: str) -> None:
    assert Audience.parse(text) == Audience(text=shown, everyone=everyone, groups=groups)


@pytest.mark.parametrize("text", ["口全社会", "t特定群体", "□全社会 □特定群体", " "])
def test_what_does_not_say(text: str) -> None:
    assert Audience.parse(text) is None
