import codecs
import json
import re

from tests.node import needs_node

from gongkai.index.search.script import packed, pushed

from .samples import node

ROW = {"b": "</script><!--", "a": "x\u2028y\u2029龥𠮷"}


def said(script):
    """The argument of the one `push` in a script."""
    assert script.startswith(codecs.BOM_UTF16_LE)
    text = script.decode("utf-16")
    return re.fullmatch(r"\(self\.gongkaiSearch=self\.gongkaiSearch\|\|\[\]\)\.push\((.*)\);\n", text)[1]


def test_keys_are_sorted_and_nothing_can_leave_a_script_element():
    literal = said(pushed("c", "stamp", "d0", ROW))
    assert literal == '["c","stamp","d0",{"a":"x\\u2028y\\u2029龥𠮷","b":"\\u003c/script>\\u003c!--"}]'


def test_a_payload_is_put_in_as_it_is():
    payload = "㐀㐁됀".encode("utf-16-le")
    assert json.loads(said(packed("c", "stamp", "t0", payload))) == ["c", "stamp", "t0", "㐀㐁됀"]


@needs_node
def test_scripts_queue_up_until_the_engine_comes():
    scripts = [pushed("c", "s", name, [ROW]).decode("utf-16") for name in ("d0", "d1")]
    run = "delete globalThis.gongkaiSearch; input.forEach((one) => (0, eval)(one)); return gongkaiSearch"
    assert node(run, scripts) == [["c", "s", "d0", [ROW]], ["c", "s", "d1", [ROW]]]
