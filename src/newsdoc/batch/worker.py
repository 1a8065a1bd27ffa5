"""A worker process: takes tasks, answers, and ends when the run does, however that ends."""

from __future__ import annotations

import gc
import os
import signal
import threading
from multiprocessing import parent_process
from multiprocessing.connection import Connection, wait
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol

import attrs

from newsdoc.batch.tasks import Heartbeat, Task
from newsdoc.errors import NewsdocError


class Job(Protocol):
    """What is done with tasks; pickled to the workers."""

    def warm(self) -> None:
        """Load what any input needs, before there is one: it is not to be blamed for that."""

    def __call__(self, task: Task, beat: Heartbeat, /) -> Any:
        """Do a task; what it gives is sent to the run."""


NOTHING, STARTED = 0, -1
"""What the beat says besides the number of an input (from 1)."""


@attrs.frozen
class Ready:
    """The worker is ready for its first task."""


@attrs.frozen
class Answer:
    """What the job gave for the task."""

    value: Any


@attrs.frozen
class Refusal:
    """The job cannot go on at all: the run ends with this error."""

    error: NewsdocError


@attrs.frozen
class LastWords:
    """What the worker died of, where Python could still say it."""

    reason: str


class SharedBeat:
    """The heartbeat in memory that the run sees, and keeps when the worker is gone."""

    def __init__(self, cell: Any) -> None:
        self._cell = cell

    def begin(self, index: int, /) -> None:
        """Write down the input."""
        self._cell[0] = index + 1

    def end(self) -> None:
        """Write down that there is none."""
        self._cell[0] = NOTHING


def work(connection: Connection, cell: Any, job: Job) -> None:
    """Do tasks until there are no more, or nobody is left to answer to."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the run tells its workers when to stop
    threading.Thread(target=_die_with_the_run, daemon=True).start()
    # One worker is one thread: what libraries would set up for more costs memory (as Dask has it).
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    os.environ.setdefault("ARROW_DEFAULT_MEMORY_POOL", "system")
    beat = SharedBeat(cell)
    # Articles are short-lived here, and nothing of them is cyclic: the collector finds nothing new.
    gc.collect()
    gc.set_threshold(100_000, 20, 20)
    with _Farewell(connection):
        job.warm()
        gc.freeze()
        connection.send(Ready())
        while (task := _next(connection)) is not None:
            try:
                answer: Answer | Refusal = Answer(job(task, beat))
            except NewsdocError as error:
                answer = Refusal(error)
            del task
            connection.send(answer)


def _next(connection: Connection) -> Task | None:
    try:
        task: Task | None = connection.recv()
    except (EOFError, OSError):
        return None
    return task


def _die_with_the_run() -> None:
    """End the process at once when the run is gone: it must not write beside the next one."""
    parent = parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


class _Farewell:
    """Tells the run what the worker dies of: a fault of newsdoc or of a sink, with its type."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def __enter__(self) -> None:
        """Nothing yet."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:
        if kind is None or isinstance(error, BrokenPipeError):
            return True
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        place = ""
        if trace is not None:
            place = f" ({Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno})"
        words = f"{kind.__name__}: {error}{place}"
        self._connection.send(LastWords(words[:500]))
        return True


def cause_of(code: int | None) -> str:
    """What ended a process, in words, by its exit code.

    Example:
        >>> cause_of(-9), cause_of(1)
        ('killed by SIGKILL', 'ended with status 1')
    """
    if code is not None and code < 0:
        try:
            return f"killed by {signal.Signals(-code).name}"
        except ValueError:
            return f"killed by signal {-code}"
    return f"ended with status {code}"
