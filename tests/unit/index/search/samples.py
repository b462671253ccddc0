"""Small views and documents, and the bridges to Node and to lunr that the search tests share."""

import json
import re
import shutil
import subprocess
from importlib.resources import files
from pathlib import Path
from types import SimpleNamespace

import pytest

SEARCH_JS = Path(__file__).parents[4] / "theme" / "assets" / "js" / "search.js"
LUNR_JS = Path(str(files("mkdocs"))) / "contrib" / "search" / "templates" / "search" / "lunr.js"
NODE = shutil.which("node")

needs_node = pytest.mark.skipif(NODE is None, reason="node is not installed; the JavaScript side cannot be run")


def node(body, value):
    """Run JavaScript with `search` (search.js), `lunr` and `input` (the value); what it returns, through JSON."""
    source = f"""
    globalThis.self = globalThis;
    globalThis.lunr = require({json.dumps(str(LUNR_JS))});
    const search = require({json.dumps(str(SEARCH_JS))});
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


def doc(number="", title="", text="", agency="", at=0):
    return SimpleNamespace(
        url=f"policies/{at}.html",
        title=title,
        kind="政策文件",
        number=number,
        agency=agency,
        day="2026-06-26",
        text=text,
    )


def entries(script):
    """The argument of the one `push` in a script of the queue."""
    found = re.fullmatch(
        r"\(self\.gongkaiSearchQueue=self\.gongkaiSearchQueue\|\|\[\]\)\.push\((.*)\);\n",
        script.decode(),
        re.DOTALL,
    )
    return json.loads(found[1])
