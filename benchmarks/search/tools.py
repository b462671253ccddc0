"""Programs of others that the bench runs: installed into a folder of its own, never into the project."""

from __future__ import annotations

import json
import logging
import platform
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path

NODE = Path(__file__).parent / "node"
NPM = {"pagefind": "1.6.0", "lunr": "2.3.9", "opencc-js": "1.4.2"}
PIP = {"jieba": "0.42.1"}


def install(folder: Path) -> None:
    """What is not there yet. Exits when Node.js is absent or a package cannot be had."""
    if not (shutil.which("node") and shutil.which("npm")):
        sys.exit("the search bench needs Node.js and npm")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "package.json").write_text(json.dumps({"private": True, "dependencies": NPM}), "utf-8")
    if not (folder / "node_modules/pagefind").is_dir():
        _must(["npm", "install", "--no-audit", "--no-fund", "--silent"], folder)
    if not (folder / "python").is_dir():
        wanted = [f"{name}=={version}" for name, version in PIP.items()]
        _must(
            [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", "python", *wanted], folder
        )


def _must(command: list[str], folder: Path) -> None:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(command)}: {done.stderr[-2000:]}")


def cutter(folder: Path) -> Callable[[str], Iterable[str]]:
    """jieba, for making queries only."""
    sys.path.insert(0, str(folder / "python"))
    jieba = import_module("jieba")
    jieba.setLogLevel(logging.ERROR)
    found: Callable[[str], Iterable[str]] = jieba.cut
    return found


def traditional(folder: Path) -> Callable[[list[str]], list[str]]:
    """Lines in traditional characters, as written in Taiwan and in Hong Kong by turns."""

    def written(lines: list[str]) -> list[str]:
        command = ["node", str(NODE / "traditional.mjs"), str(folder)]
        done = subprocess.run(command, input="\n".join(lines), capture_output=True, text=True, check=True)
        return done.stdout.split("\n")

    return written


def versions() -> list[str]:
    """What was measured with, for the table."""
    node = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True).stdout.strip()
    found = [f"Python {platform.python_version()}", f"Node.js {node}"]
    return [*found, *(f"{name} {version}" for name, version in {**NPM, **PIP}.items())]
