"""Every rule speaks two languages, says what to do, and can be found."""

from __future__ import annotations

import re
from collections import Counter
from string import Formatter

import pytest

from gongkai.check.engine import rules as of_check
from gongkai.check.mending import fixes
from gongkai.model.finding import Rule
from gongkai.read import faults as reading
from gongkai.relate import faults as relating
from gongkai.work.rulebook import rulebook

RULES = list(rulebook().values())
EVERY = [*reading.RULES, *of_check(), *relating.RULES]
by_id = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)


def gaps(text: str) -> set[str]:
    """The gaps of a sentence, a pair of languages counting as one: `guess` and `guess_en`."""
    return {name.removesuffix("_en") for _, name, _, _ in Formatter().parse(text) if name}


@by_id
def test_the_id_has_its_form(rule: Rule):
    assert re.fullmatch(r"GK\d{3}", rule.id)
    assert re.fullmatch(r"[a-z]+(-[a-z0-9]+)*", rule.name)


def test_no_two_rules_share_an_id_or_a_name():
    assert max(Counter(rule.id for rule in EVERY).values()) == 1
    assert max(Counter(rule.name for rule in EVERY).values()) == 1


def test_what_can_be_mended_by_itself_says_so():
    assert {rule.id for rule in RULES if rule.fixable} == set(fixes())


@by_id
def test_both_languages_say_the_same(rule: Rule):
    # English may leave a gap out where the word would mean nothing to its reader.
    assert gaps(rule.en) <= gaps(rule.zh) | gaps(rule.fix_zh)
    assert gaps(rule.zh) - gaps(rule.en) <= {"target"}
    assert gaps(rule.fix_zh) >= gaps(rule.fix_en)


@by_id
def test_every_rule_says_what_is_wrong_and_what_to_do(rule: Rule):
    assert rule.zh and rule.en and rule.fix_zh and rule.fix_en
    assert re.search("[\u4e00-\u9fff]", rule.zh)


@by_id
def test_sentences_end_as_sentences(rule: Rule):
    assert rule.zh.endswith("。")
    assert rule.en.endswith(".")
    assert rule.fix_zh.endswith(("。", "}"))
    assert rule.fix_en.endswith((".", "}"))


@by_id
def test_chinese_uses_chinese_punctuation(rule: Rule):
    for text in (rule.zh, rule.fix_zh):
        assert not re.search(r"[\u4e00-\u9fff}][,;?!](?![\u4e00-\u9fff]*“)", text), text
        assert text.count("“") == text.count("”")
        assert text.count("（") == text.count("）")


@by_id
def test_what_follows_from_a_law_names_it(rule: Rule):
    # A file that is no table, a list that cannot be opened, a tick that cannot be read: form, not law.
    if "GK200" <= rule.id < "GK700" and rule.id not in ("GK450", "GK465", "GK470"):
        assert rule.law and rule.law_en


# They guard no datum that an editor wrote: what leaves the browser, files that nobody could open, headings of a list.
_NO_DATUM = {"GK451", "GK589", "GK810"}
_PERSONAL = re.compile("个人信息保护法|民法典第一千零三十")


@by_id
def test_who_guards_personal_data_says_so(rule: Rule):
    """No output repeats a line of a file in which such a rule finds something."""
    assert rule.private == (bool(_PERSONAL.search(rule.law)) and rule.id not in _NO_DATUM)
    assert rule.private or not rule.name.startswith("personal-")
