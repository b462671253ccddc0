import hashlib
import shutil
import subprocess
from types import SimpleNamespace

import pytest

from gongkai.index.manifest import manifest


def test_a_line_is_digest_two_blanks_and_url():
    view = SimpleNamespace(files=(("ab" * 32, "index.html"), ("cd" * 32, "政策/一.html")))
    assert manifest(view).decode() == f"{'ab' * 32}  index.html\n{'cd' * 32}  政策/一.html\n"


def test_an_empty_shard_is_an_empty_file():
    assert manifest(SimpleNamespace(files=())) == b""


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="coreutils is not installed")
def test_sha256sum_accepts_it(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "政策.html").write_bytes(b"x")
    view = SimpleNamespace(files=((hashlib.sha256(b"x").hexdigest(), "a/政策.html"),))
    (tmp_path / "manifest.txt").write_bytes(manifest(view))
    subprocess.run(
        ["sha256sum", "--check", "--strict", "manifest.txt"], cwd=tmp_path, check=True, capture_output=True
    )
