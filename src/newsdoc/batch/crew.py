"""Several workers at one job: fed, watched, replaced when they die, and stopped at the end.

`concurrent.futures` gives up all work when one worker dies, and cannot say which input it died of; this
can, because each worker keeps the number of the input in hand in memory that it shares with the run.
"""

from __future__ import annotations

import multiprocessing
import signal
import sys
import time
from collections import Counter, deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from types import TracebackType
from typing import Any, Self

import attrs

from newsdoc.batch.tasks import Task
from newsdoc.batch.worker import NOTHING, Answer, Job, LastWords, Ready, Refusal, cause_of, work
from newsdoc.errors import UsageError, WriteError

_STRIKES = 3
"""Workers that may die of one input, by a signal: others are often to blame (memory, a person)."""
_SURE_STRIKES = 2
"""The same where the input is surely to blame: it hangs, or Python said what was wrong."""
_STILLBORN = 10
"""Workers in a row that may be killed before they are ready: not by what they do, but by others."""
_RECYCLED = 50_000
"""Inputs after which a worker is replaced, so that what libraries keep does not add up."""
_TICK = 0.5
"""Seconds between looks at what each worker has in hand."""
_SLOW_END = 20
"""Times the limit of an input that the end of a shard (writing it) may take."""


@attrs.define(eq=False)
class _Worker:
    process: Any
    connection: Connection
    cell: Any
    task: Task | None = None
    ready: bool = False
    inputs: int = 0
    seen: int = NOTHING
    since: float = attrs.field(factory=time.monotonic)


@attrs.define
class _Trouble:
    """What a task has cost so far."""

    by_input: Counter[int] = attrs.field(factory=Counter)
    elsewhere: int = 0


class Crew:
    """Runs a job in worker processes over a stream of tasks.

    Use it in a `with` block: at its end no worker is left, whatever happened in it.

    Args:
        job: what is done with a task.
        jobs: number of workers.
        seconds: how long a worker may have one input in hand.

    Attributes:
        deaths: workers that died or were stopped because they hung.
        started: seconds that workers took until they were ready, all together.
    """

    def __init__(self, job: Job, jobs: int, seconds: float) -> None:
        self._job, self._jobs, self._seconds = job, jobs, seconds
        self._context = multiprocessing.get_context("spawn")
        self._workers: list[_Worker] = []
        self._again: deque[Task] = deque()
        self._ahead: deque[Task] = deque()
        self._trouble: dict[int, _Trouble] = {}
        self._stillborn = 0
        self.deaths = 0
        self.started = 0.0

    def __enter__(self) -> Self:
        """Start the workers."""
        for _ in range(self._jobs):
            self._start()
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: object, _trace: TracebackType | None
    ) -> None:
        """Stop them at once: what they have in hand is a draft, and is thrown away."""
        for worker in self._workers:
            worker.process.kill()
        for worker in self._workers:
            worker.process.join()
            worker.connection.close()
        self._workers.clear()

    def answers(
        self, tasks: Iterator[Task], has_room: Callable[[], bool] = lambda: True
    ) -> Iterator[tuple[Task, Any]]:
        """Each task with the answer of the job, as they are done; no more than some are held.

        `has_room` says whether a further task may be begun.

        Raises:
            NewsdocError: what the job refuses to go on for; when workers die without an input in hand.
        """
        more = True
        while True:
            self._hand_out()
            if more and len(self._ahead) < self._jobs and has_room():
                task = next(tasks, None)
                more = task is not None
                if task is not None:
                    self._ahead.append(task)
                ready = self._poll(0)
            elif not (self._ahead or self._again or any(w.task for w in self._workers)):
                return
            else:
                ready = self._poll(_TICK)
            for worker in ready:
                yield from self._hear(worker)
            self._watch()

    def _start(self) -> None:
        if multiprocessing.current_process().daemon:
            raise UsageError("this process may not start others (it is daemonic); use jobs=0")
        here, there = self._context.Pipe()
        cell = self._context.RawArray("q", 1)
        process = self._context.Process(target=work, args=(there, cell, self._job), daemon=True)
        # An interrupt from the keyboard goes to all processes of the terminal. The mask is inherited.
        if sys.platform != "win32":
            old = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            process.start()
        finally:
            if sys.platform != "win32":
                signal.pthread_sigmask(signal.SIG_SETMASK, old)
        there.close()
        self._workers.append(_Worker(process, here, cell))

    def _hand_out(self) -> None:
        for worker in self._workers:
            if worker.ready and worker.task is None:
                queue = self._again or self._ahead
                if not queue:
                    return
                task = queue.popleft()
                worker.task, worker.cell[0] = task, NOTHING
                worker.seen, worker.since = NOTHING, time.monotonic()
                worker.inputs += len(task.items)
                with suppress(OSError):  # it died; its sentinel says so
                    worker.connection.send(task)

    def _poll(self, timeout: float) -> list[_Worker]:
        """The workers that have something to say, or have died."""
        places: dict[Any, _Worker] = {w.connection: w for w in self._workers}
        places |= {w.process.sentinel: w for w in self._workers}
        found = wait(list(places), timeout)
        return list({id(places[place]): places[place] for place in found}.values())

    def _hear(self, worker: _Worker) -> Iterator[tuple[Task, Any]]:
        try:
            message = worker.connection.recv() if worker.connection.poll() else None
        except (EOFError, OSError):
            message = None
        match message:
            case Ready():
                worker.ready = True
                self._stillborn = 0
                self.started += time.monotonic() - worker.since
            case Answer(value):
                task, worker.task = worker.task, None
                assert task is not None  # it answers to one only
                self._trouble.pop(task.number, None)
                if worker.inputs >= _RECYCLED:
                    self._replace(worker)
                yield task, value
            case Refusal(error):
                raise error
            case LastWords(reason):
                self._bury(worker, reason, _SURE_STRIKES)
            case _:
                worker.process.join(5)
                self._bury(worker, cause_of(worker.process.exitcode), _STRIKES)

    def _watch(self) -> None:
        """Stop the workers that have had one input in hand for too long."""
        now = time.monotonic()
        for worker in list(self._workers):
            if worker.task is None or worker.connection.poll():
                continue  # it has nothing to do, or has said something since
            held = worker.cell[0]
            if held != worker.seen:
                worker.seen, worker.since = held, now
            limit = self._seconds * (_SLOW_END if held == NOTHING else 1)
            if now - worker.since > limit:
                self._bury(worker, f"it took more than {self._seconds:g} seconds", _SURE_STRIKES)

    def _bury(self, worker: _Worker, reason: str, strikes: int) -> None:
        """Count a death, see that its task is done by another, and start that."""
        self.deaths += 1
        task, held = worker.task, worker.cell[0]
        was_ready = worker.ready
        self._replace(worker)
        if not was_ready:
            self._stillborn += 1
            if self._stillborn >= (_STILLBORN if reason.startswith("killed") else _STRIKES):
                raise UsageError(
                    f"worker processes die when they start ({reason}); in a script, put the call "
                    f"under 'if __name__ == \"__main__\":', or use jobs=0"
                )
        if task is not None:
            self._again.append(self._blame(task, held - 1, reason, strikes))

    def _blame(self, task: Task, index: int, reason: str, strikes: int) -> Task:
        """The task, without the input that has killed too many."""
        trouble = self._trouble.setdefault(task.number, _Trouble())
        if index < 0:
            trouble.elsewhere += 1
            if trouble.elsewhere >= _STRIKES:
                first, last = task.items[0].name, task.items[-1].name
                raise WriteError(
                    f"workers die when they write the shard from '{first}' to '{last}': {reason}",
                    hint="there may be too little memory for it; use smaller shards",
                )
            return task
        if index in task.skip:
            return attrs.evolve(task, unread=task.unread | {index})
        trouble.by_input[index] += 1
        if trouble.by_input[index] < strikes:
            return task
        words = f"it stops the process that reads it, each time: {reason}"
        return attrs.evolve(task, skip={**task.skip, index: words})

    def _replace(self, worker: _Worker) -> None:
        """Stop a worker, and start another in its place."""
        worker.process.kill()
        worker.process.join()
        worker.connection.close()
        self._workers.remove(worker)
        self._start()
