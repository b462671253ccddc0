"""The numbers at the foot of a government site: 网站标识码, ICP备案号, 公安备案号.

Forms as seen on government sites; there is no published grammar of the first one, so a breach is only a warning.
"""

from __future__ import annotations

import re

_PROVINCES = "京津沪渝冀豫云滇辽黑湘皖鲁新苏浙赣鄂桂甘陇晋蒙陕秦吉闽贵黔粤青藏川蜀宁琼港澳"
SITE_CODE = re.compile(r"\d{10}|bm\d{8}")
ICP = re.compile(rf"[{_PROVINCES}]ICP备\d{{7,11}}号(?:-\d+)?")
POLICE = re.compile(rf"[{_PROVINCES}]公网安备\s*[:：]?\s*\d{{14}}号?")
