"""What a command costs: wall clock, processor seconds with those of its children, peak of the largest process."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Spent:
    """Seconds and MiB, the exit code, and the lines that were printed to either stream."""

    wall: float
    cpu: float
    peak: float
    code: int
    lines: tuple[str, ...]


def run(command: Sequence[str], env: dict[str, str] | None = None) -> Spent:
    """Run a command to its end; `peak` is that of the largest single process, not the sum."""
    started = time.perf_counter()
    with tempfile.TemporaryFile("w+", encoding="utf-8") as output:
        process = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT, env=env)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        lines = tuple(output.read().splitlines())
    cpu = usage.ru_utime + usage.ru_stime
    return Spent(wall=wall, cpu=cpu, peak=usage.ru_maxrss / 1024, code=process.returncode, lines=lines)
