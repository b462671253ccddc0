import json
from types import SimpleNamespace

from gongkai.index.search.script import queued, search_manifest

from .samples import entries, needs_node, node


def test_the_manifest_is_queued():
    script = search_manifest(SimpleNamespace(segments=("d1.js", "agency.js")))
    assert (
        script
        == b'(self.gongkaiSearchQueue=self.gongkaiSearchQueue||[]).push(["manifest",["d1.js","agency.js"]]);\n'
    )


def test_keys_are_sorted_and_nothing_can_leave_a_script_element():
    script = queued("segment", "d1", {"b": "</script><!--", "a": "x\u2028y\u2029"}).decode()
    assert '{"a":"x\\u2028y\\u2029","b":"\\u003c/script>\\u003c!--"}' in script
    assert entries(script.encode()) == ["segment", "d1", {"a": "x\u2028y\u2029", "b": "</script><!--"}]


@needs_node
def test_two_scripts_run_in_any_order():
    scripts = [queued("manifest", ["d1.js"]).decode(), queued("segment", "d1", {}).decode()]
    run = (
        "delete globalThis.gongkaiSearchQueue; input.forEach((one) => (0, eval)(one)); return gongkaiSearchQueue;"
    )
    assert node(run, scripts) == json.loads('[["manifest",["d1.js"]],["segment","d1",{}]]')
    assert node(run, scripts[::-1]) == json.loads('[["segment","d1",{}],["manifest",["d1.js"]]]')
