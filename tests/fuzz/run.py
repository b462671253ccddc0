"""Run numbered inputs in a child that may fall over, and say what became of each.

The child has a limit of memory and, for each input, of processor time; it tells of each input in their order. If it
dies, the first one that it has not told of is what killed it, and another child goes on behind that.
"""

from __future__ import annotations

import os
import random
import resource
import signal
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

import msgspec

from gongkai.model.finding import sentence, settled
from gongkai.model.profile import Profile
from gongkai.store.rows import encode
from gongkai.work.config import configure
from gongkai.work.files import check_file
from gongkai.work.rulebook import rulebook
from tests.fuzz.attachments import DOCUMENT, attachment, originals
from tests.fuzz.mutations import mutated, seeds

SECONDS = 5
MEMORY = 2 * 2**30
_TAGS = frozenset(("script", "iframe", "object", "embed", "style", "svg", "form", "base", "meta", "link"))
_SCHEMES = ("javascript:", "data:", "vbscript:")

Make = Callable[[Path, int, int], str]


class _Active(HTMLParser):
    """What a browser would run. Markup that was made harmless is text to it, as it is to a browser."""

    found = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _TAGS:
            self.found = tag
        for name, value in attrs:
            bare = "".join((value or "").split()).lower()
            if name.startswith("on") or name == "style" or bare.startswith(_SCHEMES):
                self.found = f"{tag} {name}={value}"


def active(markup: str) -> str:
    """The first thing in the markup that a browser would run; empty if there is none."""
    parser = _Active()
    parser.feed(markup)
    parser.close()
    return parser.found


class One(msgspec.Struct):
    """What became of one input."""

    number: int
    path: str
    seconds: float = 0
    rules: list[str] = []
    wrong: str = ""


@dataclass(slots=True)
class Report:
    """What became of all of them."""

    count: int = 0
    sound: int = 0
    rules: Counter[str] = field(default_factory=Counter)
    slowest: tuple[float, int] = (0.0, 0)
    peak: int = 0
    failures: list[One] = field(default_factory=list)

    def take(self, one: One) -> None:
        self.count += 1
        self.sound += not one.rules and not one.wrong
        self.rules.update(set(one.rules))
        self.slowest = max(self.slowest, (one.seconds, one.number))
        if one.wrong:
            self.failures.append(one)


class Sources:
    """Mutated Markdown, YAML and CSV."""

    def __init__(self) -> None:
        self.seeds = seeds()

    def __call__(self, root: Path, seed: int, number: int) -> str:
        chance = random.Random(f"{seed}-{number}")
        path, data = chance.choice(self.seeds)
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(mutated(chance, data))
        return path


class Attachments:
    """A sound document with a mutated file beside it."""

    def __init__(self) -> None:
        self.files = originals()

    def __call__(self, root: Path, seed: int, number: int) -> str:
        ending, data = attachment(random.Random(f"{seed}-{number}"), self.files)
        folder = root / "content/publicity"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"名单{ending}").write_bytes(data)
        (folder / "fuzz.md").write_text(DOCUMENT.format(ending=ending), "utf-8")
        return "content/publicity/fuzz.md"


def _looked_at(root: Path, path: str, profile: Profile) -> list[str]:
    """Read, check, store and word one file. Raises whatever is not as it must be."""
    checked = check_file(root, path, (0, 0, 0), profile)
    encode(checked)
    for entry in checked.entries:
        assert not active(entry.html), f"active content: {active(entry.html)[:60]}"
        entry.html.encode(), entry.text.encode()
    for finding in checked.findings[:200]:
        rule = rulebook()[finding.rule]
        told = settled(finding, rule.severity)
        (sentence(rule, told, "zh") + sentence(rule, told, "en")).encode()
    return [finding.rule for finding in checked.findings]


def _one(root: Path, make: Make, profile: Profile, seed: int, number: int) -> One:
    path = make(root, seed, number)
    began = time.process_time()
    one = One(number=number, path=path)
    try:
        one.rules = _looked_at(root, path, profile)
    except BaseException:
        one.wrong = traceback.format_exc(limit=-4)
    one.seconds = time.process_time() - began
    (root / path).unlink(missing_ok=True)
    return one


def _child(out: int, root: Path, make: Make, seed: int, numbers: range) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    _, profile, _ = configure(root)
    assert profile is not None
    for number in numbers:
        signal.setitimer(signal.ITIMER_PROF, SECONDS)
        one = _one(root, make, profile, seed, number)
        signal.setitimer(signal.ITIMER_PROF, 0)
        os.write(out, msgspec.json.encode(one) + b"\n")


def _forked(root: Path, make: Make, seed: int, numbers: range) -> tuple[int, int]:
    """The process id of a child at work, and where its lines can be read."""
    reading, writing = os.pipe()
    if (pid := os.fork()) == 0:
        status = 1
        try:
            os.close(reading)
            _child(writing, root, make, seed, numbers)
            status = 0
        finally:
            os._exit(status)
    os.close(writing)
    return pid, reading


def _killed(root: Path, make: Make, seed: int, number: int, code: int) -> One:
    """The input that a child died of. Its file is made once more, to know and to remove it: the next child is to begin
    with a sound portal."""
    path = make(root, seed, number)
    (root / path).unlink(missing_ok=True)
    cause = signal.Signals(-code).name if code < 0 else f"exit code {code}"
    return One(number=number, path=path, wrong=f"killed ({cause}): over {SECONDS} s, or out of memory")


def _told(root: Path, make: Make, seed: int, numbers: range) -> Iterator[One]:
    """What one child says of its inputs, until it is done or dies: the last one is then what killed it."""
    pid, reading = _forked(root, make, seed, numbers)
    number = numbers.start
    with os.fdopen(reading, "rb") as lines:
        for line in lines:
            yield msgspec.json.decode(line, type=One)
            number += 1
    if code := os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]):
        yield _killed(root, make, seed, number, code)


def run(root: Path, make: Make, seed: int, count: int, start: int = 0, slice_: int = 2000) -> Report:
    """Inputs `start` … `start + count` of a seed against the portal at `root`. The root is used up."""
    report, at, stop = Report(), start, start + count
    while at < stop:
        for one in _told(root, make, seed, range(at, min(at + slice_, stop))):
            report.take(one)
            at = one.number + 1
    report.peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    return report
