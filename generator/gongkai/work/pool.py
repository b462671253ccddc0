"""Spreading batches over any `concurrent.futures.Executor`, never more than a few batches ahead."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ProcessPoolExecutor, wait
from itertools import islice
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")

BATCH = 64
ALONE = 256


def _spread(
    pool: Executor, work: Callable[[Sequence[T]], list[R]], batches: Iterator[tuple[T, ...]], ahead: int
) -> Iterator[list[R]]:
    waiting: set[Future[list[R]]] = {pool.submit(work, batch) for batch in islice(batches, ahead)}
    while waiting:
        done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
        for future in done:
            if (batch := next(batches, None)) is not None:
                waiting.add(pool.submit(work, batch))
            yield future.result()


def spread(work: Callable[[Sequence[T]], list[R]], things: Sequence[T], jobs: int) -> Iterator[list[R]]:
    """Results of `work` over batches of `things`, in any order. Few things are not worth a second process."""
    batches = (tuple(things[start : start + BATCH]) for start in range(0, len(things), BATCH))
    if jobs <= 1 or len(things) <= ALONE:
        for batch in batches:
            yield work(batch)
        return
    with ProcessPoolExecutor(max_workers=jobs) as pool:
        yield from _spread(pool, work, batches, ahead=jobs * 3)
