"""What a worker does with a shard: read, find quotes, check, write, and put the files in their places."""

from __future__ import annotations

import filecmp
import os
import shutil
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import attrs

from newsdoc.batch.reading import Reading, warm
from newsdoc.batch.report import Counts, Timings
from newsdoc.batch.shard import Digest, Shard, stored_or_reason
from newsdoc.batch.sinks import Output, Sink
from newsdoc.batch.state import Notes
from newsdoc.batch.tasks import Heartbeat, Task
from newsdoc.errors import WriteError


@attrs.frozen(kw_only=True)
class Done:
    """What a worker answers for a shard."""

    counts: Counts
    """What became of its inputs."""
    weight: int
    """Bytes of the sources, as stored."""
    timings: Timings
    """Where the time went."""


@attrs.frozen(kw_only=True)
class ShardJob:
    """Does shards of a run; the same shard always gives the same files."""

    sink: Sink
    """Where the articles go."""
    reading: Reading
    """How inputs are read."""
    settings: str
    """Digest of all that changes the output but the inputs."""
    resume: bool = True
    """Whether a shard that is done and unchanged is left as it is."""

    def warm(self) -> None:
        """Load what any input needs."""
        warm(self.reading)

    def __call__(self, task: Task, beat: Heartbeat, /) -> Done:
        """Do the shard.

        Raises:
            WriteError: when the output cannot be written.
        """
        notes = Notes(self.sink.folder)
        start = time.perf_counter()
        record = notes.load(task.number)
        if record is not None and self._is_current(record, task, notes, beat):
            counts = Counts(**record["counts"], kept=len(task.items))
            spent = Timings(read=time.perf_counter() - start)
            return Done(counts=counts, weight=task.weight, timings=spent)
        try:
            return self._do(task, beat, notes, record)
        except OSError as error:
            raise WriteError(
                f"{error.filename or self.sink.folder}: cannot be written: "
                f"{error.strerror or error}",
                hint="what is done is kept; run again to go on",
            ) from None

    def _do(self, task: Task, beat: Heartbeat, notes: Notes, old: dict[str, Any] | None) -> Done:
        drafts = notes.drafts / f"{task.number}-{os.getpid()}"
        drafts.mkdir(parents=True, exist_ok=True)
        shard = Shard(task, self.sink, self.reading, drafts)
        shard.fill(beat)
        outputs = _publish(shard.close(), notes.folder)
        if old is not None:
            names = {name for name, _ in old.get("outputs", ())} - {name for name, _ in outputs}
            if names:
                notes.replace_outputs(task.number, names)
        counts = attrs.evolve(shard.counts(), bytes_written=sum(size for _, size in outputs))
        facts = attrs.asdict(counts)
        del facts["kept"]
        notes.save(
            task.number,
            {
                "settings": self.settings,
                "digest": shard.digest,
                "inputs": len(task.items),
                "counts": facts,
                "outputs": outputs,
                "rejected": shard.rejected,
            },
        )
        shutil.rmtree(drafts)
        return Done(counts=counts, weight=task.weight, timings=shard.timings())

    def _is_current(
        self, record: dict[str, Any], task: Task, notes: Notes, beat: Heartbeat
    ) -> bool:
        """Whether the shard was done before, with the same settings and the same bytes."""
        if not self.resume or record.get("settings") != self.settings:
            return False
        if record.get("inputs") != len(task.items) or not _are_there(
            record["outputs"], notes.folder
        ):
            return False
        digest = Digest()
        for index, item in enumerate(task.items):
            beat.begin(index)
            digest.feed(item, stored_or_reason(item, self.reading.limits))
        beat.end()
        return digest.hex() == record.get("digest")


def _are_there(outputs: Sequence[tuple[str, int]], folder: Path) -> bool:
    """Whether the files of a record are there, of the size that they had."""
    try:
        return all((folder / name).stat().st_size == size for name, size in outputs)
    except OSError:
        return False


def _publish(outputs: Sequence[Output], folder: Path) -> list[tuple[str, int]]:
    """Put drafts in their places, each in one step; names and sizes.

    A few large files are forced to the disk first. Of many small ones that would take longer than all
    else: after a loss of power they are found by their size and made again.
    """
    force = len(outputs) <= 16
    made = []
    for draft, name in outputs:
        target = folder / name
        size = draft.stat().st_size
        made.append((name, size))
        if _is_same(draft, target, size):
            continue  # its time stays, for programs that go by that
        if force:
            with draft.open("r+b") as file:
                os.fsync(file.fileno())
        target.parent.mkdir(parents=True, exist_ok=True)
        draft.replace(target)
    return made


def _is_same(draft: Path, target: Path, size: int) -> bool:
    """Whether a file is there with the same bytes."""
    try:
        return target.stat().st_size == size and filecmp.cmp(draft, target, shallow=False)
    except OSError:
        return False
