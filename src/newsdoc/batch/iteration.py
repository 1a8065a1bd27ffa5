"""`read_articles`: a loop of your own over the inputs of an archive, read in several processes."""

from __future__ import annotations

import heapq
import pickle
from collections.abc import Iterable, Iterator

import attrs

import newsdoc
from newsdoc.batch.crew import Crew
from newsdoc.batch.items import Item, Limits
from newsdoc.batch.reading import Reading, parse_item, plain_data, stored_data, warm
from newsdoc.batch.sources import Source, items_of, stream_of
from newsdoc.batch.tasks import Heartbeat, Task, tasks_of
from newsdoc.errors import NewsdocError, ReadError
from newsdoc.results import ParseResult

Outcome = ParseResult | NewsdocError
"""What an input gave: its articles, or why there are none."""

_CHUNK = 50
"""Inputs of a task: their articles go from one process to another at once."""
_HELD = 4
"""Tasks for each worker that may be begun and not yet be given to the caller."""


def read_articles(
    sources: Source | Iterable[Source],
    *,
    jobs: int = 0,
    quotes: bool = True,
    format: str | None = None,
    encoding: str | None = None,
    limits: Limits | None = None,
) -> Iterator[tuple[str, Outcome]]:
    """Each input by its name, with what was read from it or the error that it gave, in order.

    Nothing is left out: inputs that are refused come as errors, too. Only some inputs are in memory at
    a time. Close the iterator (or read it to its end) to stop the workers.

    Args:
        sources: paths of files, folders and archives, patterns, addresses, or pairs of name and bytes.
        jobs: worker processes; 0 reads in this one. Bringing an article from one process to another
            costs about a quarter of reading it and finding its quotes; so it pays off with quotes, and
            from two on.
        quotes: whether to find who said what.
        format: name of the format of all inputs; found by content when None.
        encoding: character encoding of text that declares none; detected when None.
        limits: how large an input may be, and how long it may take.

    Raises:
        UsageError: when there is no source.
        UnknownFormatError: when there is no format of the name.

    Example:
        >>> stories = [("a.json", b'{"type":"article","newsdoc":"1","headline":"Rain"}'), ("b", b"")]
        >>> for name, outcome in read_articles(stories):
        ...     print(name, outcome if isinstance(outcome, Exception) else len(outcome.articles))
        a.json 1
        b b: the input is empty
    """
    reading = Reading(
        format=None if format is None else newsdoc.FORMATS[format].name,
        encoding=encoding,
        quotes=quotes,
        diagnostics=True,
        limits=limits or Limits(),
    )
    items = items_of(stream_of(sources), reading.limits, named=False)
    if jobs == 0:
        return ((item.name, outcome_of(item, reading)) for item in items)
    return _in_workers(items, reading, jobs)


def outcome_of(item: Item, reading: Reading) -> Outcome:
    """What an input gives.

    Example:
        >>> outcome_of(Item(name="a", refused="it is a link"), Reading())
        ReadError('it is a link')
    """
    try:
        stored = stored_data(item, reading.limits)
        return parse_item(item, plain_data(item, stored, reading.limits), reading)
    except NewsdocError as error:
        return error


@attrs.frozen
class _ReadJob:
    """Reads the inputs of a task, and gives them as bytes."""

    reading: Reading

    def warm(self) -> None:
        """Load what any input needs."""
        warm(self.reading)

    def __call__(self, task: Task, beat: Heartbeat, /) -> bytes:
        outcomes: list[Outcome] = []
        for index, item in enumerate(task.items):
            beat.begin(index)
            reason = task.skip.get(index)
            outcomes.append(ReadError(reason) if reason else outcome_of(item, self.reading))
        beat.end()
        return pickle.dumps(outcomes, protocol=5)


def _in_workers(
    items: Iterator[Item], reading: Reading, jobs: int
) -> Iterator[tuple[str, Outcome]]:
    """In the order of the inputs: what is done early waits, and no more is begun than some tasks."""
    held: list[tuple[int, Task, bytes]] = []
    begun = done = 0

    def counted() -> Iterator[Task]:
        nonlocal begun
        for task in tasks_of(items, _CHUNK, _CHUNK):
            begun += 1
            yield task

    with Crew(_ReadJob(reading), jobs, reading.limits.seconds) as crew:
        answers = crew.answers(counted(), has_room=lambda: begun - done < _HELD * jobs)
        for task, pickled in answers:
            heapq.heappush(held, (task.number, task, pickled))
            while held and held[0][0] == done:
                _, first, data = heapq.heappop(held)
                done += 1
                names = (item.name for item in first.items)
                yield from zip(names, pickle.loads(data), strict=True)  # noqa: S301  # our own
