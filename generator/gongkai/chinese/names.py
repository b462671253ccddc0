"""Whether a cell holds a person's full name: a surname, one or two characters more, nothing covered.

Surnames by frequency after the name reports of 公安部户政管理研究中心; those of minorities of Yunnan are among them.
"""

from __future__ import annotations

import re

_SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白"
    "崔康毛邱秦江史顾侯邵孟龙万段漕钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒"
    "耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边净蔚瞿闫瓮谌普自字起鲁罗杞鲜沙恩和木"
)
_DOUBLE = ("欧阳", "上官", "司马", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "夏侯", "端木")
_SINGLE = frozenset(_SURNAMES)
# What stands in such a cell and is no name, though its first character is a surname.
_OTHERS = re.compile(
    "合计|小计|总计|平均|单位|公司|姓名|党委|支部|小组|高级|中级|初级|安全|成员|关于|时间|方案|文件|项目|管理|学校|常务|强制"
)
_HAN = re.compile(r"[\u4e00-\u9fff]{2,4}")
_LONG = re.compile(r"[\u4e00-\u9fff]{1,6}(?:·[\u4e00-\u9fff]{1,8}){1,3}")
_COVER = re.compile(r"[*＊×xX○〇●某□_＿]")


def is_name(text: str) -> bool:
    """A full name of a person, as a cell of a list holds it: 李明 with or without blanks, 阿卜·某 in parts."""
    name = re.sub(r"\s", "", text)
    if _COVER.search(name) or _OTHERS.search(name):
        return False
    if _LONG.fullmatch(name):
        return True
    if _HAN.fullmatch(name) is None:
        return False
    return (
        name.startswith(_DOUBLE) if len(name) > len("三字名") else name[0] in _SINGLE or name.startswith(_DOUBLE)
    )


def is_covered(text: str) -> bool:
    """A name with some of it covered: 李*, 李某某."""
    name = re.sub(r"\s", "", text)
    return re.fullmatch(r"[\u4e00-\u9fff]{1,3}[*＊×○●某□]{1,3}[\u4e00-\u9fff]?", name) is not None
