"""The bridge to Node: what a script of the theme answers, for comparing it with its twin in Python."""

import json
import shutil
import subprocess

import pytest

NODE = shutil.which("node")
needs_node = pytest.mark.skipif(NODE is None, reason="node is not installed; the JavaScript side cannot be run")


def node(body, value, **scripts):
    """Run JavaScript with `scripts` (name: path), loaded in this order, and `input`; what it returns, through JSON."""
    loaded = "".join(f"globalThis.{name} = require({json.dumps(str(path))});\n" for name, path in scripts.items())
    source = f"""
    globalThis.self = globalThis;
    {loaded}
    const input = JSON.parse(require("fs").readFileSync(0, "utf8"));
    process.stdout.write(JSON.stringify((() => {{ {body} }})()));
    """
    done = subprocess.run(
        [NODE, "-e", source],
        input=json.dumps(value),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
