"""Every sentence of the command line exists twice, with the same gaps."""

from __future__ import annotations

import string

from gongkai.say import words


def _gaps(text):
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_both_languages_have_the_same_gaps():
    for key, (zh, en) in words._WORDS.items():
        assert zh and en, key
        assert _gaps(zh) == _gaps(en), key
