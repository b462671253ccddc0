"""Pinyin without tones: the syllables of the standard language, and how a row of letters falls into them.

Its twin is `splits` in `theme/assets/js/search-words.js`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

# ü is written v, as on a keyboard. What is a consonant alone (m, ng, hng) is left out.
_TABLE = (
    "a ai an ang ao ba bai ban bang bao bei ben beng bi bian biao bie bin bing bo bu ca cai can cang cao ce cen ceng "
    "cha chai chan chang chao che chen cheng chi chong chou chu chua chuai chuan chuang chui chun chuo ci cong cou cu "
    "cuan cui cun cuo da dai dan dang dao de dei den deng di dia dian diao die ding diu dong dou du duan dui dun duo e "
    "ei en eng er fa fan fang fei fen feng fo fou fu ga gai gan gang gao ge gei gen geng gong gou gu gua guai guan "
    "guang gui gun guo ha hai han hang hao he hei hen heng hong hou hu hua huai huan huang hui hun huo ji jia jian "
    "jiang jiao jie jin jing jiong jiu ju juan jue jun ka kai kan kang kao ke kei ken keng kong kou ku kua kuai kuan "
    "kuang kui kun kuo la lai lan lang lao le lei len leng li lia lian liang liao lie lin ling liu lo long lou lu luan "
    "lun luo lv lve ma mai man mang mao me mei men meng mi mian miao mie min ming miu mo mou mu na nai nan nang nao ne "
    "nei nen neng ni nian niang niao nie nin ning niu nong nou nu nuan nuo nv nve o ou pa pai pan pang pao pei pen "
    "peng pi pian piao pie pin ping po pou pu qi qia qian qiang qiao qie qin qing qiong qiu qu quan que qun ran rang "
    "rao re ren reng ri rong rou ru rua ruan rui run ruo sa sai san sang sao se sen seng sha shai shan shang shao she "
    "shei shen sheng shi shou shu shua shuai shuan shuang shui shun shuo si song sou su suan sui sun suo ta tai tan "
    "tang tao te tei teng ti tian tiao tie ting tong tou tu tuan tui tun tuo wa wai wan wang wei wen weng wo wu xi xia "
    "xian xiang xiao xie xin xing xiong xiu xu xuan xue xun ya yan yang yao ye yi yin ying yo yong you yu yuan yue yun "
    "za zai zan zang zao ze zei zen zeng zha zhai zhan zhang zhao zhe zhei zhen zheng zhi zhong zhou zhu zhua zhuai "
    "zhuan zhuang zhui zhun zhuo zi zong zou zu zuan zui zun zuo"
)
SYLLABLES = frozenset(_TABLE.split())
# As people type what a keyboard without ü cannot.
ALIASES = {"lue": "lve", "nue": "nve", "jv": "ju", "qv": "qu", "xv": "xu", "yv": "yu"}
_MEANT = {syllable: syllable for syllable in SYLLABLES} | ALIASES
_LONGEST = max(map(len, _MEANT))
_MARKS = re.compile("[\u0300-\u036f]+")
# What parts syllables, or stands behind one as its tone.
_APART = re.compile("[ \u3000'’‘`·-]+|[1-5]")
_LETTERS = re.compile("[a-z]+")
_MOST_LETTERS = 60
Split = tuple[str, ...]


def bare(spelled: str) -> str:
    """Lower-case letters without tone marks: `Lǜ` to `lv`."""
    return _MARKS.sub("", unicodedata.normalize("NFKD", spelled).lower().replace("u\u0308", "v"))


def splits(text: str, most: int = 4) -> tuple[Split, ...]:
    """The best ways to read a whole text as syllables; none where it cannot be done.

    `gongshuiguanli` gives (gong, shui, guan, li). Blanks, apostrophes, hyphens and tone digits part syllables; tone
    marks and case do not count. Better is: fewer syllables; then fewer of them that begin with a vowel (fan gan before
    fang an); then the longer one first.
    """
    parts = [part for part in _APART.split(bare(text)) if part]
    if not parts or sum(map(len, parts)) > _MOST_LETTERS or not all(map(_LETTERS.fullmatch, parts)):
        return ()
    found: list[Split] = [()]
    for part in parts:
        found = _best((head + tail for head in found for tail in _of_part(part, most)), most)
    return tuple(tuple(_MEANT[syllable] for syllable in split) for split in found)


def _best(found: Iterable[Split], most: int) -> list[Split]:
    return sorted(found, key=_cost)[:most]


def _cost(split: Split) -> tuple[int, int, tuple[int, ...]]:
    # The first syllable of a part counts, too: it begins alike in all, and so the best of a rest is best in the whole.
    vowels = sum(syllable[0] in "aeo" for syllable in split)
    return len(split), vowels, tuple(-len(syllable) for syllable in split)


def _of_part(letters: str, most: int) -> list[Split]:
    """The best splits of letters without a break: from the end, each place keeps only its best."""
    best: list[list[Split]] = [[] for _ in letters] + [[()]]
    for start in reversed(range(len(letters))):
        ends = range(start + 1, min(start + _LONGEST, len(letters)) + 1)
        heads = [(letters[start:end], end) for end in ends if letters[start:end] in _MEANT]
        best[start] = _best(((head, *rest) for head, end in heads for rest in best[end]), most)
    return best[0]
