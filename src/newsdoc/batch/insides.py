"""What is inside of one file, as inputs: the members of an archive, the parts of a large file."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterator
from typing import IO

import attrs

from newsdoc.batch.items import Item, Limits, reason_of
from newsdoc.batch.kinds import Kind, content_kind
from newsdoc.batch.member import Member
from newsdoc.batch.members import members_of
from newsdoc.batch.splits import is_splittable, parts_of_file
from newsdoc.batch.streams import first_bytes, plain
from newsdoc.errors import ReadError


@attrs.frozen(kw_only=True)
class Found:
    """Something found, before it has a stem."""

    item: Item
    """The input."""
    below: str
    """Its path below what was asked for."""
    line: int = 0
    """Its number in a file of lines or parts; 0 where it is none."""


def inside_archive(
    name: str, below: str, kind: Kind, limits: Limits, open_file: Callable[[], IO[bytes]]
) -> Iterator[Found]:
    """What is in an archive; the archive itself, refused, when it cannot be read to its end."""
    return _opened(name, below, open_file, lambda file: members_of(file, kind, limits))


def _opened(
    name: str,
    below: str,
    open_file: Callable[[], IO[bytes]],
    members: Callable[[IO[bytes]], Iterator[Member]],
) -> Iterator[Found]:
    try:
        with open_file() as file:
            before = _state(file)
            last = 0
            for member in members(file):
                at = file.tell()
                yield _member(name, below, member, max(at - last, 0))
                last = max(at, last)
            if before != _state(file):
                yield refuse(name, below, "it was changed while it was read")
    except OSError as error:
        yield refuse(name, below, f"cannot be read: {reason_of(error)}")


def _member(archive: str, below: str, member: Member, weight: int) -> Found:
    name, inner = archive, below
    if member.name:
        name, inner = f"{name}/{member.name}", f"{inner}/{member.name}"
    if member.line:
        name = f"{name}#{member.line}"
    item = Item(
        name=name,
        data=member.data,
        refused=member.refused,
        line=member.line > 0,
        weight=weight,
    )
    return Found(item=item, below=inner, line=member.line)


def inside_large(path: str, below: str, limits: Limits) -> Generator[Found, None, bool]:
    """The parts of a large file of many stories; whether it is one."""

    def parts(file: IO[bytes]) -> Iterator[Member]:
        try:
            yield from parts_of_file(plain(file, limits), limits)
        except ReadError as error:
            yield Member("", None, f"the rest of it is not read: {error.reason}")

    try:
        with binary(path) as file:
            if not is_splittable(plain(file, limits)):
                return False
    except (OSError, ReadError):
        return False  # the worker that reads it has the words
    yield from _opened(path, below, lambda: binary(path), parts)
    return True


def kind_within(path: str, limits: Limits) -> Kind:
    """The kind of a file that was asked for by name, by its content."""
    try:
        with open(path, "rb") as file:
            return content_kind(path, first_bytes(plain(file, limits), 512))
    except (OSError, ReadError):
        return "file"  # the worker that reads it has the words


def _state(file: IO[bytes]) -> tuple[int, int] | None:
    """Size and time of change of an open local file; None of others."""
    try:
        facts = os.fstat(file.fileno())
    except (OSError, AttributeError, ValueError):
        return None
    return facts.st_size, facts.st_mtime_ns


def binary(path: str) -> IO[bytes]:
    """A local file, opened."""
    return open(path, "rb")


def refuse(name: str, below: str, reason: str) -> Found:
    """An input that will not be read."""
    return Found(item=Item(name=name, refused=reason), below=below)
