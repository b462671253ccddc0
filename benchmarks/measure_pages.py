"""How long the rules over built pages take, in microseconds for one page, each by itself and all together: together they
take less than the sum, as what they share is found once.

    python benchmarks/measure_pages.py PORTAL

PORTAL is a folder that `gongkai build` has built. The tree of a page is made once for all its rules. Time is that of the process.
"""

from __future__ import annotations

import sys
import time
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from gongkai.check import rules
from gongkai.check.engine import PageRule
from gongkai.check.page import PageCase, leads_on, page_tree
from gongkai.work.config import configure


def page_rules() -> dict[str, PageRule]:
    """The rules over one page, by id."""
    modules = [import_module(f"gongkai.check.rules.{found.name}") for found in iter_modules(rules.__path__)]
    found = {module.RULE.id: module.over_page for module in modules if hasattr(module, "over_page")}
    return {rule: found[rule] for rule in sorted(found)}


def cases(root: Path, pages: dict[str, bytes]) -> list[PageCase]:
    """The pages for people; as no store is asked, all of them count as lists."""
    site, profile, _ = configure(root)
    assert site and profile
    trees = {url: page_tree(data) for url, data in pages.items()}
    return [
        PageCase(url=url, kind="", shown=url, root=tree, size=len(pages[url]), site=site, profile=profile)
        for url, tree in trees.items()
        if not leads_on(tree)
    ]


def main() -> None:
    root = Path(sys.argv[1])
    out = root / "public"
    pages = {path.relative_to(out).as_posix(): path.read_bytes() for path in sorted(out.rglob("*.html"))}
    start = time.process_time()
    every = cases(root, pages)
    print(f"{len(every)} pages, {sum(case.size for case in every) // len(every)} bytes on average")
    print(f"trees              {(time.process_time() - start) / len(every) * 1e6:6.0f} µs")
    known = page_rules()
    for rule, over_page in known.items():
        start = time.process_time()
        count = sum(1 for case in every for _ in over_page(case))
        print(f"{rule} {count:4d} findings {(time.process_time() - start) / len(every) * 1e6:6.0f} µs")
    start = time.process_time()
    for case in every:
        for over_page in known.values():
            sum(1 for _ in over_page(case))
    print(f"all rules          {(time.process_time() - start) / len(every) * 1e6:6.0f} µs")


if __name__ == "__main__":
    main()
