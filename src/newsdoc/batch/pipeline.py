"""`run`: all inputs of some sources through a sink, in several processes, resumable."""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

import newsdoc
from newsdoc.batch.crew import Crew
from newsdoc.batch.items import Limits
from newsdoc.batch.places import is_address
from newsdoc.batch.reading import Reading
from newsdoc.batch.report import Counts, Progress, Report, Timings
from newsdoc.batch.sinks import Sink
from newsdoc.batch.sources import Source, items_of, stream_of
from newsdoc.batch.state import OutputFolder
from newsdoc.batch.tasks import NoHeartbeat, Task, tasks_of
from newsdoc.batch.work import Done, ShardJob
from newsdoc.errors import UsageError

if TYPE_CHECKING:
    from newsdoc.validation import Profile, ProfileLike


def run(
    sources: Source | Iterable[Source],
    *,
    sink: Sink,
    jobs: int | None = None,
    quotes: bool = True,
    validate: ProfileLike | None = None,
    remarks: bool = False,
    format: str | None = None,
    encoding: str | None = None,
    resume: bool = True,
    limits: Limits | None = None,
    on_progress: Callable[[Progress], None] | None = None,
) -> Report:
    """Read every input, and hand its articles to a sink; each input is written or rejected.

    Work goes on in worker processes. A run that was interrupted, however it was, is resumed by the same
    call, and its output is then the same, byte for byte, as if nothing had happened. What was done
    before and is unchanged, by the hashes of its bytes, is not done again.

    In a script, the call belongs under `if __name__ == "__main__":`, as always where processes are
    started.

    Args:
        sources: paths of files, folders and archives, patterns, addresses, or pairs of name and bytes;
            an iterator of them is gone through as it comes.
        sink: where the articles go: `Files`, `JsonLines`, `Tables`, or one of your own.
        jobs: worker processes; as many as there are processors when None; 0 does all in this process,
            which then dies of what a worker would die of.
        quotes: whether to find who said what.
        validate: a profile of rules to check with, its name or its file; findings go to `findings/` in
            the output.
        remarks: whether what readers did not place and what the format of the sink cannot carry goes to
            `remarks/` in the output.
        format: name of the format of all inputs; found by content when None.
        encoding: character encoding of text that declares none; detected when None.
        resume: whether what an earlier run did there is kept, where nothing has changed.
        limits: how large an input may be, and how long it may take.
        on_progress: called after each shard, in this process.

    Returns:
        What became of the inputs; `report.inputs == report.written + report.rejected`.

    Raises:
        UsageError: when there is no source, or the output lies in a source folder.
        WriteError: when the output cannot be written, or another run writes there.
        UnknownFormatError: when there is no format of the name.

    Example:
        >>> import tempfile
        >>> from newsdoc.batch import JsonLines
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     stories = [("a.txt", b"Rain in Oslo"), ("b.bin", b"")]
        ...     report = run(stories, sink=JsonLines(folder=folder), jobs=0)
        >>> report.inputs, report.written, report.rejected
        (2, 1, 1)
    """
    begun = time.monotonic()
    if jobs is not None and jobs < 0:
        raise UsageError("jobs is 0 or more")
    folder = getattr(sink, "folder", None)
    if folder is None:
        raise UsageError(f"a sink is wanted, such as JsonLines(folder='out'), not {sink!r}")
    if not folder:
        raise UsageError("the name of the output folder is empty")
    given = stream_of(sources)
    if isinstance(given, tuple):
        _keep_apart(given, sink.folder)
    reading = Reading(
        format=None if format is None else newsdoc.FORMATS[format].name,
        encoding=encoding,
        quotes=quotes,
        profile=None if validate is None else _profile(validate),
        diagnostics=sink.wants_diagnostics or remarks,
        remarks=remarks,
        limits=limits or Limits(),
    )
    facts = _facts(sink, reading)
    tally = _Tally(begun, on_progress)
    tasks = tasks_of(items_of(given, reading.limits), sink.shard_inputs, sink.most_inputs)
    with ExitStack() as stack:
        output = OutputFolder(sink.folder)
        stack.callback(output.close)
        if reading.profile is not None:
            now = output.began(facts, datetime.now(UTC).isoformat(), resume=resume)
            reading = attrs.evolve(reading, now=now)
        digest = _digest({**facts, "now": reading.now})
        job = ShardJob(sink=sink, reading=reading, settings=digest, resume=resume)
        for task, done in _answers(job, tasks, jobs, tally, stack):
            tally.add(task, done)
        output.finish(tally.shards, facts, tally.counts)
    return tally.report()


def worker_count() -> int:
    """Processors that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _answers(
    job: ShardJob, tasks: Iterator[Task], jobs: int | None, tally: _Tally, stack: ExitStack
) -> Iterator[tuple[Task, Done]]:
    if jobs == 0:
        yield from ((task, job(task, NoHeartbeat())) for task in tasks)
        return
    crew = Crew(job, jobs or worker_count(), job.reading.limits.seconds)
    tally.crew = crew
    yield from stack.enter_context(crew).answers(tasks)


class _Tally:
    """Adds up what was done."""

    def __init__(self, begun: float, on_progress: Callable[[Progress], None] | None) -> None:
        self.counts, self.timings = Counts(), Timings()
        self.shards, self._weight, self._begun = 0, 0, begun
        self.crew: Crew | None = None
        self._tell = on_progress

    def add(self, task: Task, done: Done) -> None:
        """Count a shard."""
        self.shards = max(self.shards, task.number + 1)
        self.counts += done.counts
        self.timings += done.timings
        self._weight += done.weight
        if self._tell is not None:
            self._tell(
                Progress(
                    counts=self.counts,
                    weight=self._weight,
                    seconds=time.monotonic() - self._begun,
                    deaths=self.crew.deaths if self.crew else 0,
                )
            )

    def report(self) -> Report:
        """All of it."""
        timings = self.timings
        if self.crew is not None:
            timings += Timings(start=self.crew.started)
        return Report(
            counts=self.counts,
            seconds=time.monotonic() - self._begun,
            shards=self.shards,
            deaths=self.crew.deaths if self.crew else 0,
            timings=timings,
        )


def _keep_apart(sources: tuple[Source, ...], folder: str) -> None:
    """Refuse an output folder within a source folder: the next run would read what this one wrote."""
    target = Path(folder).resolve()
    for source in sources:
        if isinstance(source, str) and not is_address(source) and Path(source).is_dir():
            place = Path(source).resolve()
            if target == place or place in target.parents:
                raise UsageError(f"the output folder {folder} lies in the source {source}")


def _facts(sink: Sink, reading: Reading) -> dict[str, object]:
    """All that changes the output, but for the inputs."""
    limits = reading.limits
    return {
        "newsdoc": newsdoc.__version__,
        "sink": dict(sink.settings()),
        "shard": [sink.shard_inputs, sink.most_inputs],
        "format": reading.format,
        "encoding": reading.encoding,
        "quotes": reading.quotes,
        "validate": None if reading.profile is None else _digest(repr(reading.profile)),
        "remarks": reading.remarks,
        "limits": [
            limits.item_bytes,
            limits.split_bytes,
            limits.item_ratio,
            limits.stream_ratio,
        ],
    }


def _profile(given: ProfileLike) -> Profile:
    from newsdoc import validation  # noqa: PLC0415  # the rules are loaded when they are used

    return validation.as_profile(given)


def _digest(facts: object) -> str:
    return hashlib.blake2b(json.dumps(facts, sort_keys=True).encode(), digest_size=16).hexdigest()
