"""Where inputs come from: files, folders, patterns, archives, addresses; as a stream, in a fixed order.

Nothing is read here but archives and lists of folders: documents are read by the workers. What cannot
be opened comes as an item with its reason.
"""

from __future__ import annotations

import glob
import os
import stat
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

import attrs

from newsdoc.batch.insides import Found, binary, inside_archive, inside_large, kind_within, refuse
from newsdoc.batch.items import Item, Limits, reason_of
from newsdoc.batch.kinds import kind_of
from newsdoc.batch.names import Stems
from newsdoc.batch.places import PATTERN_SIGNS, base_of, below_base, is_address, walked
from newsdoc.errors import ReadError, UsageError

if TYPE_CHECKING:
    from newsdoc.batch.cloud import RemoteFile

Source = str | os.PathLike[str] | tuple[str, bytes]
"""A path of a file, folder or archive, a pattern (`wire/*.xml`), an address (`s3://bucket/wire`), or a
name with its bytes."""


def as_sources(sources: Source | Iterable[Source]) -> tuple[Source, ...]:
    """The sources as a tuple, each named once.

    Raises:
        UsageError: when there is none, or one is neither a path nor a pair of name and bytes.
    """
    is_one = isinstance(sources, str | os.PathLike) or _is_pair(sources)
    several: Any = [sources] if is_one or not isinstance(sources, Iterable) else sources
    made = tuple(dict.fromkeys(map(_checked, several)))
    if not made:
        raise UsageError("no source is named")
    return made


def stream_of(sources: Source | Iterable[Source]) -> Iterable[Source]:
    """The sources as a tuple, or, of an iterator, as they come: nobody knows how many those are.

    Raises:
        UsageError: as `as_sources`; for an iterator when the wrong one comes.
    """
    return map(_checked, sources) if isinstance(sources, Iterator) else as_sources(sources)


def _checked(source: Source) -> Source:
    if _is_pair(source):
        return source
    if isinstance(source, str | os.PathLike) and os.fspath(source):
        return os.fspath(source)
    raise UsageError(f"a source is a path, an address, or (name, bytes), not {source!r}")


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
        sources: where to look; paths, patterns, addresses, or pairs of name and bytes. An iterator of
            them is gone through as it comes, and need not end soon.
        limits: what each input must keep.
        named: whether each gets a stem for output files.

    Raises:
        UsageError: when there is no source, or an address needs a package that is not installed.

    Example:
        >>> [item.name for item in items_of([("a.xml", b"<nitf/>"), ("b.txt", b"Rain")])]
        ['a.xml', 'b.txt']
    """
    given = stream_of(sources)
    stems = Stems() if named else None
    base = base_of(given) if isinstance(given, tuple) else ""
    for source in given:
        for found in _find(source, limits or Limits(), base):
            if stems is None:
                yield found.item
            else:
                yield attrs.evolve(found.item, stem=stems.stem(found.below, found.line))


def _find(source: Source, limits: Limits, base: str) -> Iterator[Found]:
    if isinstance(source, tuple):
        name, data = source
        yield Found(item=Item(name=name, data=data, weight=len(data)), below=name.lstrip("/"))
        return
    path = os.fspath(source)
    if is_address(path):
        from newsdoc.batch.cloud import remote_files  # noqa: PLC0415  # needs the extra `cloud`

        try:
            for file in remote_files(path):
                yield from _remote(file, limits)
        except ReadError as error:
            yield refuse(path, path, error.reason)
        return
    if os.path.isdir(path):
        yield from _folder(path, limits, base)
    elif os.path.lexists(path) or PATTERN_SIGNS.isdisjoint(path):
        yield from _file(path, limits, base, asked=True)
    else:
        matches = sorted(glob.glob(os.path.expanduser(path), recursive=True))
        if not matches:
            yield refuse(path, path, "no file matches the pattern")
        for match in matches:
            yield from (
                _folder(match, limits, base) if os.path.isdir(match) else _file(match, limits, base)
            )


def _folder(folder: str, limits: Limits, base: str) -> Iterator[Found]:
    """The files of a folder by name, then those of its folders, however deep."""
    for path, reason in walked(folder):
        if reason is None:
            yield from _file(path, limits, base)
        else:
            yield refuse(path, below_base(path, base), reason)


def _file(path: str, limits: Limits, base: str, *, asked: bool = False) -> Iterator[Found]:
    below = below_base(path, base)
    try:
        facts = os.stat(path)
    except (OSError, ValueError) as error:
        yield refuse(path, below, f"cannot be read: {reason_of(error)}")
        return
    if not stat.S_ISREG(facts.st_mode):
        yield refuse(path, below, "it is a device or another special file")
        return
    kind = kind_of(path)
    if kind == "file" and asked:
        kind = kind_within(path, limits)
    if kind != "file":
        yield from inside_archive(path, below, kind, limits, lambda: binary(path))
    elif facts.st_size < limits.split_bytes or not (yield from inside_large(path, below, limits)):
        yield Found(item=Item(name=path, path=path, weight=facts.st_size), below=below)


def _remote(file: RemoteFile, limits: Limits) -> Iterator[Found]:
    """A file at an address."""
    kind = kind_of(file.address)
    if kind != "file":
        yield from inside_archive(file.address, file.below, kind, limits, file.open)
    elif file.is_shared:
        item = Item(name=file.address, path=file.address, weight=file.size)
        yield Found(item=item, below=file.below)
    else:
        try:
            with file.open() as opened:
                data = opened.read(limits.item_bytes + 1)
        except OSError as error:
            yield refuse(file.address, file.below, f"cannot be read: {reason_of(error)}")
            return
        yield Found(item=Item(name=file.address, data=data, weight=file.size), below=file.below)
