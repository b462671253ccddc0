"""A portal that a test builds, changes and compares: `from_dir → change → build → tree`."""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from gongkai.build import Order, Outcome, build
from gongkai.scaffold import theme_folders

DAY = date(2026, 11, 23)
FIXTURES = Path(__file__).parent / "sites"


@dataclass(slots=True)
class Portal:
    """One portal's folder and its output."""

    root: Path
    day: date = DAY

    @classmethod
    def small(cls, root: Path) -> Portal:
        """A copy of the golden small site."""
        shutil.copytree(FIXTURES / "small", root)
        return cls(root)

    @property
    def out(self) -> Path:
        return self.root / "public"

    def write(self, path: str, text: str) -> None:
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")

    def read(self, path: str) -> str:
        return (self.root / path).read_text("utf-8")

    def change(self, path: str, old: str, new: str) -> None:
        text = self.read(path)
        assert old in text, (path, old)
        self.write(path, text.replace(old, new))

    def remove(self, path: str) -> None:
        (self.root / path).unlink()

    def page(self, url: str) -> str:
        return (self.out / url).read_text("utf-8")

    def build(self, *, full: bool = False, only_check: bool = False, jobs: int = 1) -> Outcome:
        order = Order(
            root=self.root,
            out=self.out,
            theme=theme_folders(self.root),
            day=self.day,
            today=self.day,
            jobs=jobs,
            full=full,
            only_check=only_check,
        )
        return build(order)

    def tree(self) -> dict[str, str]:
        """SHA-256 of every file of the output."""
        return tree(self.out)

    def scratch(self, target: Path) -> dict[str, str]:
        """The output of a build of the same sources from nothing."""
        if target.exists():
            shutil.rmtree(target)
        shutil.copytree(
            self.root,
            target,
            ignore=shutil.ignore_patterns("public", ".public.gongkai-next", ".gongkai"),
            symlinks=True,
        )
        other = Portal(target, self.day)
        assert other.build().released
        return other.tree()


def tree(folder: Path) -> dict[str, str]:
    """SHA-256 of every file below a folder, by path."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def differences(left: dict[str, str], right: dict[str, str]) -> list[str]:
    """Paths that are not the same on both sides."""
    return sorted(path for path in {*left, *right} if left.get(path) != right.get(path))
