"""Where inputs come from: files, folders, patterns, archives, addresses; as a stream, in a fixed order.

Nothing is read here but archives and lists of folders: documents are read by the workers. What cannot
be opened comes as an item with its reason.
"""

from __future__ import annotations

import glob
import os
import stat
from collections.abc import Callable, Iterable, Iterator
from typing import IO, TYPE_CHECKING

import attrs

from newsdoc.batch.items import Item, Limits, reason_of
from newsdoc.batch.members import Kind, Member, content_kind, kind_of, members_of
from newsdoc.batch.names import Stems
from newsdoc.batch.places import PATTERN_SIGNS, base_of, below_base, is_address, listed
from newsdoc.batch.streams import plain
from newsdoc.errors import ReadError, UsageError

if TYPE_CHECKING:
    from newsdoc.batch.cloud import RemoteFile

Source = str | os.PathLike[str] | tuple[str, bytes]
"""A path of a file, folder or archive, a pattern (`wire/*.xml`), an address (`s3://bucket/wire`), or a
name with its bytes."""


@attrs.frozen(kw_only=True)
class _Found:
    """Something found, before it has a stem."""

    item: Item
    below: str
    line: int = 0


def as_sources(sources: Source | Iterable[Source]) -> tuple[Source, ...]:
    """The sources as a tuple, each named once.

    Raises:
        UsageError: when there is none, or one is neither a path nor a pair of name and bytes.
    """
    if isinstance(sources, str | os.PathLike) or _is_pair(sources):
        sources = [sources]  # type: ignore[list-item]
    made: dict[Source, None] = {}
    for source in sources:
        if isinstance(source, tuple) and _is_pair(source):
            made[source] = None
        elif isinstance(source, str | os.PathLike) and os.fspath(source):
            made[os.fspath(source)] = None
        else:
            raise UsageError(f"a source is a path, an address, or (name, bytes), not {source!r}")
    if not made:
        raise UsageError("no source is named")
    return tuple(made)


def _is_pair(source: object) -> bool:
    return (
        isinstance(source, tuple)
        and len(source) == 2
        and isinstance(source[0], str)
        and isinstance(source[1], bytes)
    )


def items_of(
    sources: Source | Iterable[Source], limits: Limits | None = None, *, named: bool = True
) -> Iterator[Item]:
    """Every input of the sources, in their order; folders and patterns sorted by name.

    Files and folders whose name begins with a dot are passed over. Links to files are followed, links
    to folders are refused.

    Args:
        sources: where to look; paths, patterns, addresses, or pairs of name and bytes.
        limits: what each input must keep.
        named: whether each gets a stem for output files.

    Raises:
        UsageError: when there is no source, or an address needs a package that is not installed.

    Example:
        >>> [item.name for item in items_of([("a.xml", b"<nitf/>"), ("b.txt", b"Rain")])]
        ['a.xml', 'b.txt']
    """
    given = as_sources(sources)
    stems = Stems() if named else None
    base = base_of(given)
    for source in given:
        for found in _find(source, limits or Limits(), base):
            if stems is None:
                yield found.item
            else:
                yield attrs.evolve(found.item, stem=stems.stem(found.below, found.line))


def _find(source: Source, limits: Limits, base: str) -> Iterator[_Found]:
    if isinstance(source, tuple):
        name, data = source
        yield _Found(item=Item(name=name, data=data, weight=len(data)), below=name.lstrip("/"))
        return
    path = os.fspath(source)
    if is_address(path):
        from newsdoc.batch.cloud import remote_files  # noqa: PLC0415  # needs the extra `cloud`

        try:
            for file in remote_files(path):
                yield from _remote(file, limits)
        except ReadError as error:
            yield _refuse(path, path, error.reason)
        return
    if os.path.isdir(path):
        yield from _folder(path, limits, base)
    elif os.path.lexists(path) or PATTERN_SIGNS.isdisjoint(path):
        yield from _file(path, limits, base, asked=True)
    else:
        matches = sorted(glob.glob(os.path.expanduser(path), recursive=True))
        if not matches:
            yield _refuse(path, path, "no file matches the pattern")
        for match in matches:
            yield from (
                _folder(match, limits, base) if os.path.isdir(match) else _file(match, limits, base)
            )


def _folder(folder: str, limits: Limits, base: str) -> Iterator[_Found]:
    """The files of a folder by name, then those of its folders."""
    try:
        files, folders, others = listed(folder)
    except OSError as error:
        yield _refuse(folder, below_base(folder, base), f"cannot be listed: {reason_of(error)}")
        return
    for name in files:
        yield from _file(f"{folder.rstrip(os.sep)}{os.sep}{name}", limits, base)
    for name, reason in others:
        path = os.path.join(folder, name)
        yield _refuse(path, below_base(path, base), reason)
    for name in folders:
        yield from _folder(os.path.join(folder, name), limits, base)


def _file(path: str, limits: Limits, base: str, *, asked: bool = False) -> Iterator[_Found]:
    below = below_base(path, base)
    try:
        facts = os.stat(path)
    except (OSError, ValueError) as error:
        yield _refuse(path, below, f"cannot be read: {reason_of(error)}")
        return
    if not stat.S_ISREG(facts.st_mode):
        yield _refuse(path, below, "it is a device or another special file")
        return
    kind = kind_of(path)
    if kind == "file" and asked:
        kind = _looked_into(path, limits)
    if kind == "file":
        yield _Found(item=Item(name=path, path=path, weight=facts.st_size), below=below)
    else:
        yield from _members(path, below, kind, limits, lambda: _binary(path))


def _remote(file: RemoteFile, limits: Limits) -> Iterator[_Found]:
    """A file at an address."""
    kind = kind_of(file.address)
    if kind != "file":
        yield from _members(file.address, file.below, kind, limits, file.open)
    elif file.is_shared:
        item = Item(name=file.address, path=file.address, weight=file.size)
        yield _Found(item=item, below=file.below)
    else:
        with file.open() as opened:
            data = opened.read(limits.item_bytes + 1)
        yield _Found(item=Item(name=file.address, data=data, weight=file.size), below=file.below)


def _looked_into(path: str, limits: Limits) -> Kind:
    """The kind of a file that was asked for by name, by its content."""
    try:
        with open(path, "rb") as file:
            return content_kind(path, plain(file, limits).read)
    except (OSError, ReadError):
        return "file"  # the worker that reads it has the words


def _members(
    name: str, below: str, kind: Kind, limits: Limits, open_file: Callable[[], IO[bytes]]
) -> Iterator[_Found]:
    """What is in an archive; the archive itself, refused, when it cannot be read to its end."""
    try:
        with open_file() as file:
            before = _state(file)
            last = 0
            for member in members_of(file, kind, limits):
                at = file.tell()
                yield _member(name, below, member, max(at - last, 0))
                last = max(at, last)
            if before != _state(file):
                yield _refuse(name, below, "it was changed while it was read")
    except OSError as error:
        yield _refuse(name, below, f"cannot be read: {reason_of(error)}")


def _member(archive: str, below: str, member: Member, weight: int) -> _Found:
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
    return _Found(item=item, below=inner, line=member.line)


def _binary(path: str) -> IO[bytes]:
    return open(path, "rb")


def _refuse(name: str, below: str, reason: str) -> _Found:
    return _Found(item=Item(name=name, refused=reason), below=below)


def _state(file: IO[bytes]) -> tuple[int, int] | None:
    """Size and time of change of an open local file; None of others."""
    try:
        facts = os.fstat(file.fileno())
    except (OSError, AttributeError, ValueError):
        return None
    return facts.st_size, facts.st_mtime_ns
