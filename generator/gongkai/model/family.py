"""Families of rules: what the first digits of an id mean. The one table of them."""

from __future__ import annotations

# Beginning of the id, Chinese, English. The longest beginning that fits decides.
FAMILIES = (
    ("GK0", "文件读取", "reading files"),
    ("GK02", "规则设置", "settings of rules"),
    ("GK1", "字段内容", "fields"),
    ("GK2", "写法和日期", "form and dates"),
    ("GK3", "解读和引用", "interpretations and references"),
    ("GK32", "编号唯一", "uniqueness"),
    ("GK4", "程序和期限", "procedures and periods"),
    ("GK40", "公示", "publicity"),
    ("GK41", "听证", "hearings"),
    ("GK43", "重大决策", "major decisions"),
    ("GK44", "重大决策", "major decisions"),
    ("GK45", "名单", "name lists"),
    ("GK46", "重点工作", "key work"),
    ("GK47", "公开目录", "disclosure catalogue"),
    ("GK48", "办事指南", "service guides"),
    ("GK49", "文件效力和网址", "validity and addresses"),
    ("GK5", "内容和数字", "content and figures"),
    ("GK50", "个人信息", "personal data"),
    ("GK51", "信箱", "mailbox"),
    ("GK52", "依申请公开", "disclosure on request"),
    ("GK53", "年度报告", "annual reports"),
    ("GK54", "平台和声明的种类", "platform and declared kinds"),
    ("GK6", "整个网站", "the portal as a whole"),
    ("GK7", "生成和发布", "building and releasing"),
    ("GK8", "生成的网页", "built pages"),
)


def family_of(rule: str) -> tuple[str, str]:
    """The family of a rule by its id, in Chinese and English; empty for a range that is not given out yet."""
    fitting = [row for row in FAMILIES if rule.startswith(row[0])]
    return max(fitting, key=lambda row: len(row[0]))[1:] if fitting else ("", "")
