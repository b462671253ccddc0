"""Small views and documents, and the bridges to Node and to lunr that the search tests share."""

import json
import re
from functools import partial
from importlib.resources import files
from pathlib import Path
from types import SimpleNamespace

from tests import node as bridge

SEARCH_JS = Path(__file__).parents[4] / "theme" / "assets" / "js" / "search.js"
LUNR_JS = Path(str(files("mkdocs"))) / "contrib" / "search" / "templates" / "search" / "lunr.js"
needs_node = bridge.needs_node
node = partial(bridge.node, lunr=LUNR_JS, search=SEARCH_JS)


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
