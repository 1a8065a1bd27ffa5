"""What a sink is: where the articles of a run go, a shard at a time. Make your own with this protocol.

The sinks of the library are `Files` (a file a story), `JsonLines` and `Tables`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol, runtime_checkable

import attrs

from newsdoc.batch.items import Item
from newsdoc.diagnostics import Diagnostic
from newsdoc.errors import NewsdocError
from newsdoc.results import ParseResult

Output = tuple[Path, str]
"""A finished draft, and the name that it gets in the output folder (with slashes)."""


@attrs.frozen(kw_only=True)
class Read:
    """An input that was read, as a sink gets it."""

    item: Item
    """The input; `item.stem` is what files are named after."""
    result: ParseResult
    """Its articles, one at least, in order."""
    findings: tuple[tuple[Diagnostic, ...], ...] = ()
    """What the rules found in each of them; absent when no rules were asked for."""
    tell_losses: bool = False
    """Whether the run wants to know what the format of the sink cannot carry."""


class ShardWriter(Protocol):
    """Takes the inputs of one shard, in order, and gives the files made of them."""

    def add(self, read: Read, /) -> Sequence[tuple[Diagnostic, ...]] | None:
        """Take an input in, whole or not at all.

        Returns:
            What the format could not carry of each article, where `read.tell_losses` asks for it.

        Raises:
            NewsdocError: when one of its articles cannot be written; the input is then rejected.
            OSError: when there is no room; the run then ends, and can be resumed.
        """

    def close(self) -> Sequence[Output]:
        """Finish the drafts; the run gives them their names once all are there."""


@runtime_checkable
class RejectWriter(Protocol):
    """A `ShardWriter` that takes rejected inputs too; for sinks with a `wants_rejected` that is true."""

    def reject(self, item: Item, error: NewsdocError, /) -> None:
        """Note an input that was rejected, in its place among the others.

        Raises:
            OSError: when there is no room; the run then ends, and can be resumed.
        """


class Sink(Protocol):
    """Where articles go. It is pickled to the workers, which open a shard each at a time.

    A sink that has an attribute `wants_rejected`, and true in it, is told of rejected inputs: its writers
    have a method `reject` besides (`RejectWriter`).

    What a shard makes must follow from its inputs, its number and the settings alone: the run relies on
    it when it takes over what an earlier one made.
    """

    @property
    def folder(self) -> str:
        """The output folder; the run keeps its own notes in `.newsdoc` there."""

    @property
    def shard_inputs(self) -> int | None:
        """Inputs of a shard; None for shards that grow from 100 inputs on, up to `most_inputs`."""

    @property
    def most_inputs(self) -> int:
        """Inputs of the largest shards, where they grow."""

    @property
    def wants_diagnostics(self) -> bool:
        """Whether it wants to know what readers did not place."""

    def settings(self) -> Mapping[str, object]:
        """What of it changes the output, as JSON values; a run with others does all anew."""

    def open_shard(self, number: int, drafts: Path, /) -> ShardWriter:
        """Begin with a shard.

        Args:
            number: its number, from 0, in the order of the inputs.
            drafts: an empty folder for its drafts, on the same file system as the output.
        """


@attrs.frozen(kw_only=True)
class Discard:
    """A sink that writes no article: for runs that only check.

    Example:
        >>> Discard(folder="out").settings()
        {'sink': 'discard'}
    """

    folder: str = attrs.field(converter=str)
    """The output folder: of findings and rejected inputs."""
    shard_inputs: int | None = None
    """Inputs that are done at a time; when absent, 100 at first and more later."""
    most_inputs: int = 2000
    """The most, where they grow."""
    wants_diagnostics: bool = False
    """What readers did not place goes nowhere here."""

    def settings(self) -> Mapping[str, object]:
        """What changes the output."""
        return {"sink": "discard"}

    def open_shard(self, number: int, drafts: Path, /) -> DiscardWriter:
        """Begin with a shard."""
        del number, drafts
        return DiscardWriter()


class DiscardWriter:
    """Takes all, and makes nothing of it."""

    def add(self, read: Read, /) -> None:
        """Take an input in."""

    def close(self) -> Sequence[Output]:
        """No file."""
        return ()
