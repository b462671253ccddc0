"""Run numbered inputs in children that may fall over, and say what became of each.

A child has a limit of memory and, for each input, of processor time; it tells of each input in their order. If it
dies, the first one that it has not told of is tried once more in a child of its own, which says whether that input kills
alone or only after the others. Another child then goes on behind it. The files that failed can be kept.
"""

from __future__ import annotations

import faulthandler
import os
import random
import re
import resource
import select
import signal
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
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
# Of the clock, for what waits and takes no processor time; so long because the machine may be busy.
PATIENCE = 180
MEMORY = 2 * 2**30
_TAGS = frozenset(("script", "iframe", "object", "embed", "style", "svg", "form", "base", "meta", "link"))
_SCHEMES = ("javascript:", "data:", "vbscript:")

Make = Callable[[Path, int, int], str]


def scheme(address: str) -> str:
    """An address as a browser reads its beginning (URL Standard, 4.4): an ideographic blank parts `jav　ascript:`."""
    return re.sub("[\t\n\r]", "", address).lstrip("".join(map(chr, range(33)))).lower()


class _Active(HTMLParser):
    """What a browser would run. Markup that was made harmless is text to it, as it is to a browser."""

    found = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _TAGS:
            self.found = tag
        for name, value in attrs:
            if name.startswith("on") or name == "style" or scheme(value or "").startswith(_SCHEMES):
                self.found = f"{tag} {name}={value}"


def active(markup: str) -> str:
    """The first thing in the markup that a browser would run; empty if there is none."""
    parser = _Active()
    parser.feed(markup)
    parser.close()
    return parser.found


class Fault(StrEnum):
    """What must never become of an input."""

    NONE = ""
    TRACEBACK = "traceback"
    HANG = "hang"
    DEATH = "death"


class One(msgspec.Struct):
    """What became of one input: its processor time, and the most memory (MB) that its child has had up to here."""

    number: int
    path: str
    seconds: float = 0
    peak: int = 0
    rules: list[str] = []
    fault: Fault = Fault.NONE
    wrong: str = ""


@dataclass(slots=True)
class Report:
    """What became of all of them."""

    count: int = 0
    sound: int = 0
    findings: int = 0
    endings: Counter[str] = field(default_factory=Counter)
    rules: Counter[str] = field(default_factory=Counter)
    faults: Counter[Fault] = field(default_factory=Counter)
    slowest: tuple[float, int] = (0.0, 0)
    largest: tuple[int, int] = (0, 0)
    failures: list[One] = field(default_factory=list)

    def take(self, one: One) -> None:
        self.count += 1
        self.sound += not one.rules and not one.fault
        self.findings += len(one.rules)
        self.endings[Path(one.path).suffix] += 1
        self.rules.update(set(one.rules))
        self.slowest = max(self.slowest, (one.seconds, one.number))
        # The first that reached it: its child keeps the peak from then on.
        if one.peak > self.largest[0]:
            self.largest = one.peak, one.number
        if one.fault:
            self.faults[one.fault] += 1
            self.failures.append(one)

    def summary(self) -> str:
        """All that is promised, in one line."""
        (seconds, slowest), (peak, largest) = self.slowest, self.largest
        kinds = ", ".join(f"{count} {ending}" for ending, count in self.endings.most_common())
        return (
            f"{self.count} inputs ({kinds}): {self.findings} findings, {self.faults[Fault.TRACEBACK]} tracebacks, "
            f"{self.faults[Fault.HANG]} hangs over {SECONDS} s, {self.faults[Fault.DEATH]} deaths; {self.sound} inputs "
            f"without a finding; slowest {seconds:.2f} s (input {slowest}); peak {peak} MB (input {largest})"
        )


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


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def _one(root: Path, make: Make, profile: Profile, seed: int, number: int) -> One:
    path = make(root, seed, number)
    began = time.process_time()
    one = One(number=number, path=path)
    try:
        one.rules = _looked_at(root, path, profile)
    except BaseException:
        one.fault, one.wrong = Fault.TRACEBACK, traceback.format_exc(limit=-4)
    one.seconds = time.process_time() - began
    one.peak = _peak()
    (root / path).unlink(missing_ok=True)
    return one


def _child(out: int, root: Path, make: Make, seed: int, numbers: range) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # The parent tells of a death; pytest's handler would print it as if the tests had died.
    faulthandler.disable()
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
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(status)
    os.close(writing)
    return pid, reading


def _lines(pid: int, reading: int) -> Iterator[bytes]:
    """The lines of a child until it ends. One that says nothing for long is ended."""
    rest = b""
    while True:
        if not select.select([reading], [], [], PATIENCE)[0]:
            os.kill(pid, signal.SIGXCPU)
        if not (read := os.read(reading, 2**16)):
            return
        *whole, rest = (rest + read).split(b"\n")
        yield from whole


def _told(root: Path, make: Make, seed: int, numbers: range) -> Iterator[One | int]:
    """What one child says of its inputs, until it is done or dies: the last is then its exit code."""
    pid, reading = _forked(root, make, seed, numbers)
    try:
        for line in _lines(pid, reading):
            yield msgspec.json.decode(line, type=One)
    finally:
        os.close(reading)
    if code := os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]):
        yield code


def _killed(root: Path, make: Make, seed: int, number: int, code: int) -> One:
    """The input that a child died of. Its file is made once more, to know and to remove it: the next child is to begin
    with a sound portal."""
    path = make(root, seed, number)
    (root / path).unlink(missing_ok=True)
    again = next(_told(root, make, seed, range(number, number + 1)))
    (root / path).unlink(missing_ok=True)
    alone = (
        "again when it is alone" if isinstance(again, int) else "not when it is alone: what came before adds to it"
    )
    cause = signal.Signals(-code).name if code < 0 else f"exit code {code}"
    fault = Fault.HANG if -code in (signal.SIGPROF, signal.SIGXCPU) else Fault.DEATH
    return One(number=number, path=path, fault=fault, wrong=f"killed ({cause}), {alone}")


def _keep(kept: Path, root: Path, make: Make, seed: int, one: One) -> None:
    """The input as a file, to be looked at and tried again."""
    path = root / make(root, seed, one.number)
    kept.mkdir(parents=True, exist_ok=True)
    (kept / f"{seed}-{one.number}-{path.parent.name}-{path.name}").write_bytes(path.read_bytes())
    path.unlink()


def run(
    root: Path, make: Make, seed: int, count: int, start: int = 0, slice_: int = 1000, kept: Path | None = None
) -> Iterator[One]:
    """Inputs `start` … `start + count` of a seed against the portal at `root`. The root is used up."""
    at, stop = start, start + count
    while at < stop:
        for told in _told(root, make, seed, range(at, min(at + slice_, stop))):
            one = _killed(root, make, seed, at, told) if isinstance(told, int) else told
            at = one.number + 1
            if one.fault and kept:
                _keep(kept, root, make, seed, one)
            yield one
