"""What can be wrong with the place of the output."""

from __future__ import annotations

from gongkai.model.finding import Rule, Severity

BLOCKED = Rule(
    id="GK702",
    name="output-blocked",
    severity=Severity.VETO,
    zh="写不进输出文件夹：{reason}。",
    en="The output folder cannot be written: {reason}.",
    fix_zh="检查输出文件夹：磁盘是否已满、有没有写入权限、里面有没有同名的文件夹或链接。改好后再运行一次，网站会接着发布。",
    fix_en="Check the output folder: free space, permissions, a folder or link in the way. Then run again; it goes on.",
)

RULES = (BLOCKED,)
