"""A shard in the making: its inputs read, checked and handed to the sink, or rejected with a reason."""

from __future__ import annotations

import hashlib
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from newsdoc.batch.items import Item, Limits
from newsdoc.batch.reading import (
    Reading,
    findings_of,
    parse_item,
    plain_data,
    reject_record,
    stored_data,
)
from newsdoc.batch.report import Counts, Timings
from newsdoc.batch.sinks import Output, Read, RejectWriter, ShardWriter, Sink
from newsdoc.batch.state import json_bytes
from newsdoc.batch.tasks import Heartbeat, Task
from newsdoc.diagnostics import Diagnostic
from newsdoc.errors import NewsdocError, ReadError

Stage = Literal["read", "parse", "write"]


class Clock:
    """Adds up how long each stage takes."""

    def __init__(self) -> None:
        self._spent: dict[Stage, float] = {"read": 0.0, "parse": 0.0, "write": 0.0}
        self._stage: Stage = "read"
        self._last = time.perf_counter()

    def turn(self, stage: Stage) -> None:
        """From now on it is this one."""
        now = time.perf_counter()
        self._spent[self._stage] += now - self._last
        self._stage, self._last = stage, now

    def timings(self) -> Timings:
        """What each has taken up to now."""
        self.turn(self._stage)
        return Timings(**self._spent)


class Shard:
    """The inputs of a task on their way into the drafts of a sink.

    Attributes:
        rejected: a record for each input that was rejected.
    """

    def __init__(self, task: Task, sink: Sink, reading: Reading, drafts: Path) -> None:
        self.rejected: list[dict[str, object]] = []
        self._task, self._sink, self._reading, self._drafts = task, sink, reading, drafts
        self._digest = Digest()
        self._clock = Clock()
        self._size = self._articles = self._written = 0
        self._tally = Counter[str]()
        self._writer: ShardWriter | None = None
        self._notes: dict[str, list[bytes]] = {}

    def fill(self, beat: Heartbeat) -> None:
        """Take all inputs in.

        Raises:
            OSError: when there is no room for the drafts.
        """
        for index, item in enumerate(self._task.items):
            beat.begin(index)
            self._clock.turn("read")
            try:
                self._add(index, item)
            except NewsdocError as error:
                self._reject(item, error)
            except MemoryError:
                self._reject(item, ReadError("there is not enough memory for it"))
        beat.end()
        self._clock.turn("write")

    @property
    def digest(self) -> str:
        """Of all inputs: their names and their bytes."""
        return self._digest.hex()

    def counts(self) -> Counts:
        """What became of the inputs."""
        return Counts(
            inputs=len(self._task.items),
            written=self._written,
            rejected=len(self.rejected),
            articles=self._articles,
            findings=self._tally["findings"],
            errors=self._tally["error"],
            warnings=self._tally["warning"],
            remarks=self._tally["remarks"],
            bytes_read=self._size,
        )

    def timings(self) -> Timings:
        """What the stages have taken up to now."""
        return self._clock.timings()

    def _add(self, index: int, item: Item) -> None:
        data = self._data(index, item)
        self._size += len(data)
        self._clock.turn("parse")
        result = parse_item(item, data, self._reading)
        findings = findings_of(result, self._reading)
        self._clock.turn("write")
        read = Read(item=item, result=result, findings=findings, tell_losses=self._reading.remarks)
        losses = self._open().add(read)
        self._note("findings", item, findings)
        if self._reading.remarks:
            self._note("remarks", item, (result.diagnostics,))
            self._note("remarks", item, losses or ())
        self._written += 1
        self._articles += len(result.articles)

    def _reject(self, item: Item, error: NewsdocError) -> None:
        self.rejected.append(reject_record(item.name, error))
        if getattr(self._sink, "wants_rejected", False):
            writer = self._open()
            if isinstance(writer, RejectWriter):
                writer.reject(item, error)

    def close(self) -> list[Output]:
        """The finished drafts, those of the sink and the findings."""
        outputs = [] if self._writer is None else [*self._writer.close()]
        for kind, lines in self._notes.items():
            draft = self._drafts / kind
            draft.write_bytes(b"".join(lines))
            outputs.append((draft, f"{kind}/part-{self._task.number:05}.jsonl"))
        return outputs

    def _data(self, index: int, item: Item) -> bytes:
        """The bytes of an input, added to the digest.

        Raises:
            ReadError: when there are none, or it is to be skipped.
        """
        limits, reason = self._reading.limits, self._task.skip.get(index)
        stored = (
            ReadError(reason)
            if reason and index in self._task.unread
            else stored_or_reason(item, limits)
        )
        self._digest.feed(item, stored)
        if isinstance(stored, ReadError):
            raise stored
        if reason is not None:
            raise ReadError(reason)
        return plain_data(item, stored, limits)

    def _open(self) -> ShardWriter:
        if self._writer is None:
            folder = self._drafts / "sink"
            folder.mkdir(exist_ok=True)
            self._writer = self._sink.open_shard(self._task.number, folder)
        return self._writer

    def _note(self, kind: str, item: Item, found: Sequence[tuple[Diagnostic, ...]]) -> None:
        """Keep the findings or remarks on each article of an input, for a file of them."""
        for number, several in enumerate(found):
            for one in several:
                self._tally[kind] += 1
                if kind == "findings":
                    self._tally[one.severity] += 1
                self._notes.setdefault(kind, []).append(
                    json_bytes(finding_record(item.name, number, one))
                )


def finding_record(name: str, number: int, found: Diagnostic) -> dict[str, object]:
    """The line of a finding: name of the input, number of the article in it (from 0), the finding."""
    where = found.where
    record = {
        "name": name,
        "article": number,
        "code": found.code,
        "severity": found.severity,
        "message": found.message,
        "pointer": where.pointer,
        "span": None if where.span is None else [where.span.start, where.span.end],
        "line": where.line,
        "path": where.path,
        "value": found.value,
        "hint": found.hint,
    }
    return {key: value for key, value in record.items() if value is not None}


class Digest:
    """The hash of the inputs of a shard: their names, and their bytes or why there are none."""

    def __init__(self) -> None:
        self._whole = hashlib.blake2b(digest_size=16)

    def feed(self, item: Item, stored: bytes | ReadError) -> None:
        """Add an input."""
        content = f"!{stored.reason}".encode() if isinstance(stored, ReadError) else stored
        inner = hashlib.blake2b(content, digest_size=16).digest()
        name = f"{item.name}\0{item.stem}\0{item.line}".encode("utf-8", "surrogatepass")
        self._whole.update(len(name).to_bytes(4, "little") + name + inner)

    def hex(self) -> str:
        """The hash so far."""
        return self._whole.hexdigest()


def stored_or_reason(item: Item, limits: Limits) -> bytes | ReadError:
    """The bytes of an input as stored, or why there are none."""
    try:
        return stored_data(item, limits)
    except ReadError as error:
        return error
