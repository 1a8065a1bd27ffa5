"""Archives: workers beside bare processes, output beside reading alone, and memory beside size.

    python -m benchmarks archives              # 1,000 stories
    NEWSDOC_STORIES=100000 python -m benchmarks archives

All figures of a run are of one machine and one time, each taken in turn with its floor; on a machine
with other work only the ratios mean something.
"""

from __future__ import annotations

import multiprocessing
import os
import resource
import shutil
import statistics
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Self

from benchmarks.measure import Table
from newsdoc import batch
from newsdoc.batch.items import Item, Limits
from newsdoc.batch.reading import Reading, parse_item, plain_data, stored_data
from newsdoc.batch.sink_lines import article_lines
from newsdoc.errors import UsageError
from newsdoc.testing.archives import write_archive

ROUNDS = 3
LARGE = 10_000
"""Stories from which on each figure is taken once: a run lasts minutes then."""
_LIMITS = Limits()


def run(table: Table) -> None:
    """The rows."""
    count = int(os.environ.get("NEWSDOC_STORIES", "1000"))
    with tempfile.TemporaryDirectory(dir=os.environ.get("NEWSDOC_BENCH_DIR")) as folder:
        base = Path(folder)
        few = write_archive(base / "few", max(count // 10, 1))
        wire = write_archive(base / "wire", count)
        if count < LARGE:
            _output(table, wire, base)
        _memory(table, few, base, count // 10, quotes=True)
        _throughput(table, wire, base, count)
        _memory(table, wire, base, count, quotes=True)


def _throughput(table: Table, wire: Path, base: Path, count: int) -> None:
    """Two workers beside two bare processes that do the same work, and beside one."""
    paths = [path for path in sorted(wire.rglob("*")) if path.is_file()]
    against_two, against_one, work = [], [], []
    report: batch.Report | None = None
    for _ in range(ROUNDS if count < LARGE else 1):
        before = _processor_seconds()
        bare = _timed(lambda: _bare(paths, base, 2))
        between = _processor_seconds()
        report, crew = _crew(wire, base, 2)
        against_two.append(bare / crew)
        work.append((between - before) / (_processor_seconds() - between))
        if count < LARGE:
            against_one.append(_timed(lambda: _bare(paths, base, 1)) / crew)
    assert report is not None
    name = f"{count} stories to JSON lines, 2 workers: speed"
    table.row(name, "2 bare processes", statistics.median(against_two), ">= 0.9")
    # Other work on the machine is not in this one; idle workers are not either, see the shares below.
    table.row(f"{name}, by processor time", "2 bare processes", statistics.median(work), ">= 0.9")
    if against_one:
        table.row(name, "1 bare process", statistics.median(against_one), "-")
    table.row("stories a second, 2 workers", "(this machine, now)", count / report.seconds, "-")
    spent = report.timings
    total = 2 * report.seconds
    for stage, seconds in (
        ("starting", spent.start),
        ("passing on, waiting", total - spent.start - spent.read - spent.parse - spent.write),
        ("reading and hashing", spent.read),
        ("parsing and quotes", spent.parse),
        ("writing", spent.write),
    ):
        table.row(f"share of workers' time: {stage}", "all of it", seconds / total, "-")


def _output(table: Table, wire: Path, base: Path) -> None:
    """JSON lines written beside reading and parsing alone, both in one process, without quotes."""
    items = list(batch.items_of(wire))
    ratios = []
    for _ in range(ROUNDS):
        floor = _timed(lambda: _parse(items, quotes=False))
        whole = _timed(
            lambda: _run(wire, batch.JsonLines(folder=base / "out"), jobs=0, quotes=False)
        )
        ratios.append(whole / floor)
        shutil.rmtree(base / "out")
    table.row(
        "read, parse, write JSON lines (no quotes)",
        "read and parse",
        statistics.median(ratios),
        "3",
    )


def _memory(table: Table, wire: Path, base: Path, count: int, *, quotes: bool) -> None:
    """The most memory of all processes together."""
    sinks: list[tuple[str, batch.Sink]] = [("JSON lines", batch.JsonLines(folder=base / "out"))]
    with suppress(UsageError):  # pyarrow is an extra
        sinks.append(("Parquet", batch.Tables(folder=base / "out")))
    for name, sink in sinks:
        with _Watch() as watch:
            _run(wire, sink, jobs=2, quotes=quotes)
        shutil.rmtree(base / "out")
        table.row(f"{count} stories to {name}: MB of memory", "all processes", watch.peak, "400")


def _crew(wire: Path, base: Path, jobs: int) -> tuple[batch.Report, float]:
    start = time.perf_counter()
    report = _run(wire, batch.JsonLines(folder=base / "out"), jobs=jobs, quotes=True)
    seconds = time.perf_counter() - start
    shutil.rmtree(base / "out")
    return report, seconds


def _run(source: Path, sink: batch.Sink, *, jobs: int, quotes: bool) -> batch.Report:
    return batch.run(source, sink=sink, jobs=jobs, quotes=quotes)


def _processor_seconds() -> float:
    """Of this process, and of those below it that have ended."""
    own, below = (
        resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    return own.ru_utime + own.ru_stime + below.ru_utime + below.ru_stime


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _parse(items: Sequence[Item], *, quotes: bool) -> None:
    reading = Reading(quotes=quotes)
    for item in items:
        parse_item(item, plain_data(item, stored_data(item, _LIMITS), _LIMITS), reading)


def _bare(paths: Sequence[Path], base: Path, count: int) -> None:
    """Bare processes, each with its share of the files, told beforehand: no supervision, no records."""
    context = multiprocessing.get_context("spawn")
    shares = [paths[n * len(paths) // count : (n + 1) * len(paths) // count] for n in range(count)]
    crew = [
        context.Process(target=_convert, args=(share, base / f"bare-{number}.jsonl"))
        for number, share in enumerate(shares)
    ]
    for process in crew:
        process.start()
    for process in crew:
        process.join()
        assert process.exitcode == 0


def _convert(paths: Sequence[Path], target: Path) -> None:
    reading = Reading()
    with target.open("wb") as file:
        for path in paths:
            item = Item(name=str(path), data=path.read_bytes())
            result = parse_item(item, item.data or b"", reading)
            read = batch.Read(item=item, result=result)
            file.write(b"\n".join(article_lines(read)) + b"\n")


class _Watch:
    """The largest sum of the memory that this process and those below it hold, in MB.

    Memory that several share counts once for each where the system does not say how it is shared.
    """

    def __enter__(self) -> Self:
        self.peak, self._over = 0.0, threading.Event()
        self._thread = threading.Thread(target=self._look)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._over.wait(0.25):
            self.peak = max(self.peak, sum(map(_held, _family(os.getpid()))) / 1e6)


def _family(pid: int) -> list[int]:
    """The process and all below it."""
    parents: dict[int, list[int]] = {}
    for place in Path("/proc").glob("[0-9]*"):
        try:
            parent = int((place / "stat").read_text().rpartition(")")[2].split()[1])
        except (OSError, ValueError, IndexError):
            continue
        parents.setdefault(parent, []).append(int(place.name))
    found, at = [pid], 0
    while at < len(found):
        found += parents.get(found[at], [])
        at += 1
    return found


def _held(pid: int) -> float:
    """Bytes: what is its own, and its part of what is shared."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return next((float(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:")), 0.0)
