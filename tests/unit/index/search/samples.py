"""Small indexes, and the bridge to Node that the search tests share."""

import json
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from tests.node import NODE

from gongkai.index.search.segment import segment_files
from gongkai.index.search.tables import small_files

JS = Path(__file__).parents[4] / "theme" / "assets" / "js"


@dataclass(kw_only=True)
class Unit:
    """A unit with what a test says of it, and nothing else."""

    url: str
    title: str = ""
    text: str = ""
    record: str = ""
    heading: str = ""
    kind: str = ""
    agency: str = ""
    number: str = ""
    day: str = ""
    first: bool = True
    quiet: bool = False
    state: tuple[str, ...] = ()
    facets: dict[str, tuple[str, ...]] = field(default_factory=dict)


class NoWords:
    """A portal that knows of no words of the same meaning."""

    def found(self, text):
        return ()


def write_index(folder, **segments):
    """The files of an index below `folder`: units by name of the segment."""
    made = {name: segment_files(name, units, NoWords()) for name, units in segments.items()}
    heads = {name: (segment.stamp, segment.head) for name, segment in made.items()}
    for path, data in (*small_files(heads), *(file for segment in made.values() for file in segment.files)):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)


_BRIDGE = """
globalThis.self = globalThis;
const fs = require("fs"), vm = require("vm");
globalThis.gongkaiWords = require(%(js)s + "/search-words.js");
const search = require(%(js)s + "/search-core.js");
const input = JSON.parse(fs.readFileSync(0, "utf8"));
const opened = (folder) => {
  const loaded = [];
  const engine = search.open((path) => new Promise((resolve, reject) => {
    loaded.push(path);
    fs.readFile(folder + "/" + path, (error, data) => {
      if (error) return reject(error);
      try { vm.runInThisContext(new TextDecoder("utf-16le").decode(data)); } catch (e) { /* as in a browser */ }
      resolve();
    });
  }));
  globalThis.gongkaiSearch = { push: engine.push };
  return Object.assign(engine, { loaded });
};
(async () => { %(body)s })().then((said) => process.stdout.write(JSON.stringify(said)));
"""


def node(body, value):
    """Run JavaScript with `search` (search-core.js), `opened` (a folder's index) and `input` (the value), through JSON."""
    done = subprocess.run(
        [NODE, "-e", _BRIDGE % {"js": json.dumps(str(JS)), "body": body}],
        input=json.dumps(value),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
