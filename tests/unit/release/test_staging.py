"""No URL leads out of the output."""

from __future__ import annotations

import pytest

from gongkai.release.journal import Journal, complete, read_journal, write_journal
from gongkai.release.staging import stage_file, staging_of


@pytest.mark.parametrize("url", ["../x", "/etc/passwd", "a/../../x", "a//b", "", ".", "a\\b", "a/./b"])
def test_paths_that_lead_out_are_refused(tmp_path, url):
    with pytest.raises(ValueError, match="portal"):
        stage_file(tmp_path / "out", url, b"x")


def test_nothing_happens_before_the_record_and_all_of_it_after(tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    (out / "old.html").write_text("old")
    stage_file(out, "a/new.html", b"new")
    assert read_journal(out) is None and not (out / "a/new.html").exists()
    journal = Journal(release=1, write=("a/new.html",), remove=("old.html",))
    write_journal(out, journal)
    assert read_journal(out) == journal
    complete(out, journal)
    complete(out, journal)
    assert (out / "a/new.html").read_bytes() == b"new"
    assert not (out / "old.html").exists() and not staging_of(out).exists()
