"""The output folder of a run: its lock, what was done in it, and what is made of that at the end.

In `.newsdoc` there is a record for each shard, written when all its files are in place; so a run that
was killed at any moment leaves whole shards with a record, and drafts that the next one throws away.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Self

from newsdoc.batch.lock import Lock
from newsdoc.batch.report import Counts
from newsdoc.errors import WriteError

NOTES = ".newsdoc"
"""The folder of the run's own notes."""
_TOTALS = (
    "inputs", "written", "rejected", "articles", "findings", "remarks", "bytes_read", "bytes_written",
)  # fmt: skip
"""Counts that the manifest tells: those that do not depend on what an earlier run did."""
_FAN_OUT = 1000
"""Records in a folder."""


def write_whole(path: Path, data: bytes, drafts: Path) -> None:
    """Put data at a place, whole or not at all."""
    draft = drafts / f"{path.name}.{os.getpid()}"
    draft.write_bytes(data)
    draft.replace(path)


def json_bytes(value: object) -> bytes:
    """A line of JSON in ASCII: names that are no UTF-8 survive as escapes."""
    return json.dumps(value).encode() + b"\n"


class Notes:
    """The records of an output folder, as workers and the run use them."""

    def __init__(self, folder: str) -> None:
        self.folder = Path(folder)
        self.notes = self.folder / NOTES
        self.drafts = self.notes / "drafts"

    def record_path(self, number: int) -> Path:
        """Where the record of a shard is."""
        return self.notes / "shards" / f"{number // _FAN_OUT:05}" / f"{number % _FAN_OUT:03}.json"

    def load(self, number: int) -> dict[str, Any] | None:
        """The record of a shard; None where there is none, or it is torn."""
        return _load(self.record_path(number))

    def save(self, number: int, record: dict[str, Any]) -> None:
        """Write the record of a shard: from now on it is done."""
        path = self.record_path(number)
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, json_bytes(record), self.drafts)

    def replace_outputs(self, number: int, names: set[str]) -> None:
        """Note outputs that a shard had and has no more; they go at the end, if no other has them."""
        path = self.notes / "replaced" / f"{number}.json"
        path.parent.mkdir(exist_ok=True)
        before = _load(path) or {"names": []}
        write_whole(path, json_bytes({"names": sorted(names | {*before["names"]})}), self.drafts)

    def numbers(self) -> Iterator[int]:
        """Numbers of the shards that have a record, in order."""
        for folder in sorted((self.notes / "shards").glob("[0-9]*")):
            for path in sorted(folder.glob("[0-9]*.json")):
                yield int(folder.name) * _FAN_OUT + int(path.stem)

    def replaced(self) -> Iterator[str]:
        """Names of outputs that were noted as replaced."""
        for path in (self.notes / "replaced").glob("*.json"):
            yield from (_load(path) or {"names": []})["names"]


def _load(path: Path) -> dict[str, Any] | None:
    try:
        record = json.loads(path.read_bytes())
    except (FileNotFoundError, ValueError):
        return None
    return record if isinstance(record, dict) else None


class OutputFolder(Notes):
    """An output folder that this run alone works in.

    Raises:
        WriteError: when it cannot be made or written, or another run works in it.
    """

    def __init__(self, folder: str) -> None:
        super().__init__(folder)
        try:
            self.notes.mkdir(parents=True, exist_ok=True)
            self._lock = Lock(self.notes / "lock", folder)
            shutil.rmtree(self.drafts, ignore_errors=True)
            self.drafts.mkdir(exist_ok=True)
            (self.folder / "manifest.json").unlink(missing_ok=True)  # it stands for a whole run
        except OSError as error:
            raise WriteError(f"{folder}: cannot be written: {error.strerror or error}") from None

    def began(self, facts: dict[str, object], now: str, *, resume: bool) -> str:
        """The time that counts as now in all of this run, in ISO 8601.

        It is that of the run that this one resumes, so that rules about time find the same.
        """
        path = self.notes / "run.json"
        before = _load(path)
        if resume and before is not None and before.get("facts") == json.loads(json.dumps(facts)):
            return str(before["now"])
        try:
            write_whole(path, json_bytes({"facts": facts, "now": now}), self.drafts)
        except OSError as error:
            reason = error.strerror or error
            raise WriteError(f"{self.folder}: cannot be written: {reason}") from None
        return now

    def close(self) -> None:
        """Let others work in it."""
        shutil.rmtree(self.drafts, ignore_errors=True)
        self._lock.release()

    def finish(self, shards: int, facts: dict[str, object], counts: Counts) -> None:
        """Make what stands for all shards: remove what is no more, write the lists.

        Raises:
            WriteError: when there is no room for them.
        """
        try:
            self._finish(shards, facts, counts)
        except OSError as error:
            raise WriteError(
                f"{self.folder}: cannot be written: {error.strerror or error}",
                hint="what is done is kept; run again to go on",
            ) from None

    def _finish(self, shards: int, facts: dict[str, object], counts: Counts) -> None:
        self._remove_stale(shards)
        with _Whole(self.folder / "rejected.jsonl", self.drafts) as rejected:
            for number in range(shards):
                for line in (self.load(number) or {}).get("rejected", ()):
                    rejected.write(json_bytes(line))
        with _Whole(self.folder / "manifest.json", self.drafts) as manifest:
            totals = {name: getattr(counts, name) for name in _TOTALS}
            start = json.dumps({**facts, "totals": totals}, indent=1).removesuffix("\n}")
            manifest.write(start.encode() + b',\n "shards": [')
            for number in range(shards):
                record = self.load(number) or {}
                kept = {key: record.get(key) for key in ("inputs", "digest", "outputs")}
                manifest.write(b"\n  " if number == 0 else b",\n  ")
                manifest.write(json.dumps(kept).encode())
            manifest.write(b"\n ]\n}\n")

    def _remove_stale(self, shards: int) -> None:
        """Remove outputs of shards that are no more, unless another shard has them now."""
        beyond = [number for number in self.numbers() if number >= shards]
        stale = {*self.replaced()}
        for number in beyond:
            stale.update(name for name, _ in (self.load(number) or {}).get("outputs", ()))
        if stale:
            for number in range(shards):
                record = self.load(number) or {}
                stale.difference_update(name for name, _ in record.get("outputs", ()))
        for name in stale:
            self._remove(self.folder / name)
        for number in beyond:
            self.record_path(number).unlink()
        shutil.rmtree(self.notes / "replaced", ignore_errors=True)

    def _remove(self, path: Path) -> None:
        path.unlink(missing_ok=True)
        for folder in path.parents:
            if folder == self.folder:
                break
            try:
                folder.rmdir()
            except OSError:  # something is left in it
                break


class _Whole:
    """A file that takes its name when it is written to its end."""

    def __init__(self, path: Path, drafts: Path) -> None:
        self._path, self._draft = path, drafts / path.name

    def __enter__(self) -> Self:
        self._file = self._draft.open("wb")
        return self

    def write(self, data: bytes) -> None:
        self._file.write(data)

    def __exit__(self, kind: object, *_: object) -> None:
        self._file.close()
        if kind is None:
            self._draft.replace(self._path)
