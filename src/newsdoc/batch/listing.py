"""The files of some sources, archives unopened: what a cluster shares out among its workers."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Iterator

from newsdoc.batch.kinds import kind_of
from newsdoc.batch.places import PATTERN_SIGNS, is_address, walked
from newsdoc.batch.sources import Source, as_sources
from newsdoc.errors import ReadError, UsageError


def parts_of(sources: Source | Iterable[Source], part: int) -> Iterator[tuple[Source, ...]]:
    """The files of the sources in their order, so many at a time; each archive by itself.

    Folders and patterns are gone through, sorted by name; nothing is opened. What cannot be listed is
    passed on as it is, so that who reads it can say why.

    Args:
        sources: paths, patterns, addresses, or pairs of name and bytes.
        part: files of a part.

    Raises:
        UsageError: when there is no source or nothing where one should be, `part` is less than 1, or an
            address needs a package that is not installed.

    Example:
        >>> list(parts_of([("a.xml", b"<nitf/>"), ("b.txt", b"Rain"), ("c.txt", b"Snow")], 2))
        [(('a.xml', b'<nitf/>'), ('b.txt', b'Rain')), (('c.txt', b'Snow'),)]
    """
    if part < 1:
        raise UsageError("a part has at least one file")
    found: list[Source] = []
    for source in as_sources(sources):
        for file in _files(source):
            alone = isinstance(file, str) and kind_of(file) != "file"
            if found and (alone or len(found) == part):
                yield tuple(found)
                found = []
            if alone:
                yield (file,)
            else:
                found.append(file)
    if found:
        yield tuple(found)


def _files(source: Source) -> Iterator[Source]:
    if isinstance(source, tuple):
        yield source
        return
    path = os.fspath(source)
    if is_address(path):
        from newsdoc.batch.cloud import remote_files  # noqa: PLC0415  # needs the extra `cloud`

        try:
            yield from (file.address for file in remote_files(path))
        except ReadError:
            yield path
    elif os.path.isdir(path):
        yield from (found for found, _ in walked(path))
    elif os.path.lexists(path):
        yield path
    elif PATTERN_SIGNS.isdisjoint(path):
        raise UsageError(f"{path}: no such file or folder")
    else:
        matches = sorted(glob.glob(os.path.expanduser(path), recursive=True))
        for match in matches:
            if os.path.isdir(match):
                yield from (found for found, _ in walked(match))
            else:
                yield match
        if not matches:
            raise UsageError(f"{path}: no file matches the pattern")
