"""Scripts as they are served: whole, small, and without what only people read."""

import gzip
import re
import subprocess

from tests.conftest import REPOSITORY
from tests.node import needs_node

from gongkai.render.assets import assets

THEME = REPOSITORY / "theme"
SOURCES = sorted((THEME / "assets" / "js").glob("*.js"))


def served(*themes):
    return {url: data for url, data in assets(themes) if url.endswith(".js")}


def test_the_search_is_one_script_of_at_most_12_kib():
    scripts = served(THEME)
    assert set(scripts) == {"assets/gongkai.js", "assets/help-search.js", "assets/search.js"}
    assert len(gzip.compress(scripts["assets/search.js"], 6)) <= 12 * 1024


def test_comments_and_blanks_stay_at_home():
    for data in served(THEME).values():
        text = data.decode()
        assert not re.search(r"^(\s|//|/\*)", text, re.MULTILINE)
        assert "@type" not in text


@needs_node
def test_they_can_be_read(tmp_path):
    for url, data in served(THEME).items():
        path = tmp_path / url.rpartition("/")[2]
        path.write_bytes(data)
        subprocess.run(["node", "--check", path], check=True)


def test_no_string_goes_over_lines():
    """Or its lines would lose their blanks. A backtick in a class of a regular expression opens no string."""
    for path in SOURCES:
        for line in path.read_text("utf-8").splitlines():
            if not re.match(r"\s*(/?\*|//)", line):
                assert re.sub(r"/\[[^\]]*\]", "", line).count("`") % 2 == 0, (path.name, line)


def test_a_script_of_the_portal_is_served_as_it_is(tmp_path):
    folder = tmp_path / "assets" / "js"
    folder.mkdir(parents=True)
    (folder / "own-map.js").write_text("// Licence: ours\nconst words = `a\n  b`;\n", "utf-8")
    assert served(tmp_path, THEME)["assets/own-map.js"] == b"// Licence: ours\nconst words = `a\n  b`;\n"
