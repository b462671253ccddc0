"""What people say around the thing they ask for: 请问公积金怎么提取 asks for 公积金 and 提取.

Such words carry nothing, and the pairs of characters at their edges (么提) would only mislead a search. Those of one
character stand in many longer words too; where they belong to the thing they are kept whole: 目的, 自我, 有限公司.
Other small words (会, 能, 给, 还, 就) stand in too many to be told apart, so they stay. The browser gets the same two
lists, and `pieces` has a twin in `theme/assets/js/search-words.js`.
"""

from __future__ import annotations

import re


def _longer_first(words: str) -> tuple[str, ...]:
    """So that 怎么办 goes before 怎么."""
    return tuple(sorted(words.split(), key=lambda word: (-len(word), word)))


DROPPED = _longer_first(
    # how, what, which, why, where, when, who
    "怎么 怎样 怎么样 怎么办 怎么弄 怎么做 怎么回事 该怎么 该怎么办 该如何 要怎么 如何 如何是好 咋 咋办 咋样 咋整 咋弄 啥 啥子 "
    "啥样 为啥 哪样 哪个 哪些 哪里 哪儿 哪种 哪家 哪一个 哪一种 在哪 在哪里 在哪儿 到哪 到哪里 去哪 去哪里 去哪儿 什么 什么样 "
    "什么是 是什么 有什么 有啥 有哪些 要什么 要哪些 为什么 为何 何为 谁能 由谁 找谁 该找谁 哪位 "
    # how much, how long
    "多少 多久 多大 多高 多长时间 多少钱 多少天 要多少 要多久 几天 几年 几岁 "
    # whether one may, must, is able
    "是否 是不是 能否 可否 能不能 可不可以 行不行 行吗 对不对 对吗 好不好 要不要 会不会 有没有 算不算 应不应该 该不该 需不需要 "
    "可以 应该 应当 需要 必须 能够 想要 想问 想知道 想咨询 想了解 "
    # courtesy, and telling a story
    "请问 请教 咨询一下 问一下 问下 了解一下 请告知 告诉我 帮我 麻烦问一下 谢谢 您好 你好 求助 有人知道 谁知道 不知道 不清楚 "
    "我想 我要 我们 你们 他们 她们 咱们 自己 别人 的话 的时候 这个 那个 这些 那些 这样 那样 这种 那种 一下 "
    # joining
    "如果 假如 因为 所以 但是 可是 不过 而且 并且 然后 或者 还是 以及 关于 对于 由于 已经 正在 就是 不是 还有 没有 怎么才能 "
    "如何才能 吗 呢 吧 啊 呀 嘛 啦 哦 呗 么 的 了 是 有 和 被 我 你 您 他 她"
)
KEPT = _longer_first(
    "目的 标的 的士 有的放矢 了解 了结 终了 未了 是非 国是 实事求是 有限 有效 有关 有权 有偿 有毒 有害 有色 有期 有机 有线 有轨 "
    "有序 有奖 有价 有形 有益 有利 有罪 有责 有声 所有 国有 公有 私有 占有 持有 享有 共有 拥有 具有 含有 特有 原有 现有 自有 "
    "专有 固有 稀有 保有 和解 和谐 和平 和睦 共和 总和 缓和 调和 饱和 温和 平和 被告 被害 被子 被服 植被 被保险 被执行 被征 "
    "被申请 被继承 被监护 被扶养 被抚养 被选举 被侵权 被拆迁 被审计 被许可 被代理 被诉 被上诉 被动 棉被 自我 我国 我省 我市 我州 "
    "我县 我区 其他 他人 吉他 他项 网吧 酒吧 多少数"
)
# Blanks are listed one by one: what else counts as one is not the same in the browser.
_BLANKS = " \t\r\n\u3000"
_WORD = re.compile(f"({'|'.join(KEPT)})|{'|'.join(DROPPED)}|[{_BLANKS},，.。!！?？、;；:：…]+")


def pieces(query: str) -> tuple[str, ...]:
    """What is asked for, in the order of the query; the whole query as one where nothing else would be left of it."""
    parts = _WORD.sub(lambda found: found[1] or "\n", query).split("\n")
    return tuple(part for part in parts if part) or tuple(part for part in (query.strip(_BLANKS),) if part)
