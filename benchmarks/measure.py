"""How the benchmarks measure: alternating runs, medians, ratios to a floor in the same run."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable
from typing import Any

ROUNDS = 15
TARGET = 0.02
"""Seconds that a timed stretch should last, so that the clock's own steps do not count."""


def ratio(work: Callable[[], Any], floor: Callable[[], Any]) -> tuple[float, float]:
    """Median seconds of one call of `floor`, and the median ratio of `work` to it.

    The two are timed in turn, pair by pair, so that a machine that is slow for a while is slow for
    both.
    """
    repeat_floor, repeat_work = _repeats(floor), _repeats(work)
    floors, ratios = [], []
    for _ in range(ROUNDS):
        base = _time(floor, repeat_floor)
        floors.append(base)
        ratios.append(_time(work, repeat_work) / base)
    return statistics.median(floors), statistics.median(ratios)


def seconds(work: Callable[[], Any], rounds: int = 5) -> float:
    """Median seconds of one call."""
    return statistics.median(_time(work, 1) for _ in range(rounds))


def _repeats(call: Callable[[], Any]) -> int:
    call()
    return max(1, int(TARGET / max(_time(call, 1), 1e-7)))


def _time(call: Callable[[], Any], repeats: int) -> float:
    gc.collect()
    start = time.perf_counter()
    for _ in range(repeats):
        call()
    return (time.perf_counter() - start) / repeats


class Table:
    """Rows of a benchmark, printed as they come."""

    def __init__(self) -> None:
        print(f"{'work':<44} {'floor':<34} {'measured':>9} {'budget':>8}")

    def row(self, work: str, floor: str, measured: float, budget: str) -> None:
        """Print a row; ratios are times the floor unless the budget names a unit."""
        print(f"{work:<44} {floor:<34} {measured:>9.2f} {budget:>8}", flush=True)
