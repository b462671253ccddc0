"""A build that dies leaves no torn file, and the next one is right: killed with SIGKILL at every point that matters."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.portal import Portal, differences, tree

# Kills itself when `name` of `module` is called for the n-th time, before or after doing its work.
SUICIDE = """
import os, signal, sys
from importlib import import_module
module, name, nth, after = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4] == "after"
owner = import_module(module)
real, calls = getattr(owner, name), 0
def deadly(*args, **kwargs):
    global calls
    calls += 1
    if calls == nth and not after:
        os.kill(os.getpid(), signal.SIGKILL)
    result = real(*args, **kwargs)
    if calls == nth:
        os.kill(os.getpid(), signal.SIGKILL)
    return result
setattr(owner, name, deadly)
sys.argv = ["gongkai", *sys.argv[5:]]
from gongkai.cli import run
sys.exit(run(sys.argv[1:]))
"""

POINTS = [
    ("gongkai.work.sources", "apply_file", 1, "after"),
    ("gongkai.work.sources", "relate", 1, "before"),
    ("gongkai.work.going_up", "refresh_chrome", 1, "before"),
    ("gongkai.work.pages", "stage_file", 1, "after"),
    ("gongkai.work.pages", "stage_file", 4, "before"),
    ("gongkai.release.commit", "write_journal", 1, "before"),
    ("gongkai.release.commit", "write_journal", 1, "after"),
    ("gongkai.release.commit", "complete", 1, "before"),
    ("gongkai.release.journal", "_put", 1, "after"),
    ("gongkai.release.journal", "_put", 5, "before"),
    ("gongkai.release.journal", "_drop", 1, "before"),
    ("gongkai.release.journal", "_drop", 1, "after"),
    ("gongkai.release.journal", "clear_staging", 1, "before"),
    ("gongkai.build", "write_changes", 1, "before"),
]


def _edit(portal: Portal) -> None:
    """An edit, an addition, a rename: files are changed, added and removed in the output."""
    portal.change("content/policies/example-policy.md", "做好政务公开工作", "继续做好政务公开工作")
    text = portal.read("content/publicity/example-publicity.md")
    portal.write("content/publicity/second.md", text.replace("公共文化服务项目", "第二批公共文化服务项目"))
    path = portal.root / "content/bulletins/example-bulletin.md"
    path.rename(path.with_name("renamed-bulletin.md"))


def _killed(portal: Portal, *point: object) -> None:
    words = [str(word) for word in point]
    command = [
        sys.executable,
        "-c",
        SUICIDE,
        *words,
        "build",
        "-q",
        "-C",
        str(portal.root),
        "--today",
        "2026-11-23",
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr


@pytest.mark.usefixtures("fast_chrome")
@pytest.mark.parametrize("point", POINTS, ids=lambda p: f"{p[1]}-{p[2]}-{p[3]}")
@pytest.mark.parametrize("revert", [False, True], ids=["keep", "revert"])
def test_killed_build_leaves_whole_files_and_the_next_is_right(
    portal: Portal, tmp_path: Path, point: tuple[str, str, int, str], revert: bool
) -> None:
    before = {path: portal.read(path) for path in ("content/policies/example-policy.md",)}
    portal.build()
    old = portal.tree()
    _edit(portal)
    new = portal.scratch(tmp_path / "scratch")

    _killed(portal, *point)

    for path, digest in portal.tree().items():
        assert digest in (old.get(path), new.get(path)), f"{path} is neither the old file nor the new one"
    if revert:
        # The sources go back to what the store last released: nothing may be left of the release that was cut short.
        for path, text in before.items():
            portal.write(path, text)
        new = portal.scratch(tmp_path / "scratch")
    portal.build()
    assert differences(portal.tree(), new) == []
    assert not portal.out.with_name(".public.gongkai-next").exists()


@pytest.mark.usefixtures("fast_chrome")
def test_killed_first_build_then_lost_store(portal: Portal, tmp_path: Path) -> None:
    expected = portal.scratch(tmp_path / "scratch")
    _killed(portal, "gongkai.release.journal", "_put", 9, "after")
    for path in (portal.root / ".gongkai").iterdir():
        path.unlink()
    portal.build()
    assert differences(portal.tree(), expected) == []


@pytest.mark.usefixtures("fast_chrome")
def test_killed_at_any_time(portal: Portal, tmp_path: Path) -> None:
    """Not at chosen points but by the clock."""
    expected = portal.scratch(tmp_path / "scratch")
    command = [sys.executable, "-m", "gongkai", "build", "-q", "-C", str(portal.root), "--today", "2026-11-23"]
    for delay in (0.15, 0.3, 0.5, 0.7, 0.9, 1.1):
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(delay)
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        for path, digest in tree(portal.out).items() if portal.out.is_dir() else ():
            assert digest == expected.get(path), path
    portal.build()
    assert differences(portal.tree(), expected) == []


@pytest.mark.usefixtures("fast_chrome")
def test_two_cold_builds_are_equal_and_order_of_files_does_not_matter(portal: Portal, tmp_path: Path) -> None:
    first = portal.scratch(tmp_path / "one")
    for path in sorted(portal.root.rglob("*.md"), reverse=True):
        path.write_text(path.read_text("utf-8"), "utf-8")
    assert differences(first, portal.scratch(tmp_path / "two")) == []


@pytest.mark.usefixtures("fast_chrome")
def test_files_that_are_not_ours_are_never_removed(portal: Portal) -> None:
    portal.build()
    portal.write("public/verify.txt", "a file of the host's")
    portal.remove("content/bulletins/example-bulletin.md")
    portal.build(full=True)
    assert portal.page("verify.txt") == "a file of the host's"
    assert not (portal.out / "bulletins/example-bulletin.html").exists()


@pytest.mark.usefixtures("fast_chrome")
def test_a_lost_store_removes_what_the_manifest_lists_and_nothing_else(portal: Portal) -> None:
    portal.build()
    for path in (portal.root / ".gongkai").iterdir():
        path.unlink()
    portal.write("public/verify.txt", "kept")
    portal.remove("content/bulletins/example-bulletin.md")
    outcome = portal.build()
    assert "bulletins/example-bulletin.html" in outcome.removed
    assert portal.page("verify.txt") == "kept"


@pytest.mark.usefixtures("fast_chrome")
def test_damaged_store_starts_over(portal: Portal) -> None:
    portal.build()
    before = portal.tree()
    (portal.root / ".gongkai/store.sqlite").write_bytes(b"not a database" * 100)
    outcome = portal.build()
    assert outcome.released and outcome.written == ()
    assert portal.tree() == before
