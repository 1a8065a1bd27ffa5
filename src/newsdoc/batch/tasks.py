"""Work for a worker: a shard of inputs, cut from the stream in a way that depends on that alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol

import attrs

from newsdoc.batch.items import Item

MOST_BYTES = 8 << 20
"""Bytes of inputs that a task carries with it: the run holds some tasks for each worker."""
_FIRST = 100
_SHARDS_A_SIZE = 32


@attrs.frozen(kw_only=True)
class Task:
    """The inputs of a shard."""

    number: int
    """Number of the shard, from 0."""
    items: tuple[Item, ...]
    """Its inputs, in order."""
    skip: dict[int, str] = attrs.field(factory=dict)
    """Inputs that killed workers, by their index, with the reason."""
    unread: frozenset[int] = frozenset()
    """Those of them that must not even be read."""

    @property
    def weight(self) -> int:
        """Bytes of the sources that it stands for, as stored."""
        return sum(item.weight for item in self.items)


class Heartbeat(Protocol):
    """Says which input a worker has in hand, so that a death or a hang can be laid at its door."""

    def begin(self, index: int, /) -> None:
        """It begins with an input of the task."""

    def end(self) -> None:
        """It has no input in hand."""


class NoHeartbeat:
    """For work in the process itself: nobody asks."""

    def begin(self, index: int, /) -> None:
        """Nothing to tell."""

    def end(self) -> None:
        """Nothing to tell."""


def shard_size(number: int, fixed: int | None, most: int) -> int:
    """Inputs of a shard: `fixed`, else growing, so that small runs keep all workers busy to their end.

    The first 32 are of 100 inputs, the next 32 of 200, and so on up to `most`.

    Example:
        >>> [shard_size(n, None, 2000) for n in (0, 32, 64, 999)]
        [100, 200, 400, 2000]
    """
    if fixed is not None:
        return fixed
    return min(_FIRST << min(number // _SHARDS_A_SIZE, 32), most)


def tasks_of(items: Iterable[Item], fixed: int | None, most: int) -> Iterator[Task]:
    """The inputs, cut into shards.

    A shard also ends with the input that brings the bytes in it to `MOST_BYTES`.

    Example:
        >>> stream = (Item(name=str(n), data=b"") for n in range(5))
        >>> [len(task.items) for task in tasks_of(stream, 2, 2)]
        [2, 2, 1]
    """
    number, held, size = 0, list[Item](), 0
    for item in items:
        held.append(item)
        size += len(item.data or b"")
        if len(held) >= shard_size(number, fixed, most) or size >= MOST_BYTES:
            yield Task(number=number, items=tuple(held))
            number, held, size = number + 1, [], 0
    if held:
        yield Task(number=number, items=tuple(held))
