"""Files at addresses (`s3://`, `gs://`, `hdfs://`, `file://` …), through fsspec: the extra `cloud`.

The package knows the protocols; each store needs its own driver besides (s3fs, gcsfs, pyarrow …), and
takes its credentials from where that driver looks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from typing import IO, Any

import attrs

from newsdoc.errors import ReadError, UsageError

_PATTERN_SIGNS = frozenset("*?[")
_HERE = frozenset({"memory"})
"""Protocols whose files other processes do not see."""


@attrs.frozen(kw_only=True)
class RemoteFile:
    """A file at an address."""

    address: str
    """The whole address, with protocol."""
    below: str
    """Its path below what was asked for."""
    size: int
    """Bytes; 0 when the store does not say."""
    is_shared: bool
    """Whether other processes can read it."""
    open: Callable[[], IO[bytes]]
    """Opens it for reading."""


def remote_files(address: str) -> Iterator[RemoteFile]:
    """The files of an address: of a folder all that is in it, of a pattern those that match.

    They come folder by folder, sorted by name; names that begin with a dot are passed over.

    Raises:
        UsageError: when fsspec or the driver of the store is not installed.
        ReadError: when nothing is there, or it cannot be listed.
    """
    system, path = _open_system(address)
    protocols = {system.protocol} if isinstance(system.protocol, str) else {*system.protocol}
    empty = True
    try:
        for place, size, top in _paths(system, path):
            empty = False
            yield RemoteFile(
                address=system.unstrip_protocol(place),
                below=place.removeprefix(top).strip("/"),
                size=size,
                is_shared=_HERE.isdisjoint(protocols),
                open=partial(system.open, place, "rb"),
            )
    except (OSError, ValueError) as error:
        raise ReadError(f"cannot be listed: {error}", source=address) from None
    if empty:
        raise ReadError("no file is there", source=address)


def read_address(address: str, most: int) -> bytes:
    """The bytes of the file at an address, at most `most` and one more.

    Raises:
        OSError: when it cannot be read.
        UsageError: when the driver of the store is not installed.
    """
    system, path = _open_system(address)
    with system.open(path, "rb") as file:
        data: bytes = file.read(most + 1)
    return data


def _open_system(address: str) -> tuple[Any, str]:
    """The file system of an address, and the path in it."""
    try:
        library = import_module("fsspec.core")
    except ImportError:
        raise UsageError(
            f"{address}: addresses need the package fsspec: pip install 'newsdoc[cloud]'"
        ) from None
    try:
        system, path = library.url_to_fs(address)
    except (ImportError, ValueError) as error:  # the driver is missing; no such protocol
        raise UsageError(f"{address}: {error}") from None
    return system, path


def _paths(system: Any, path: str) -> Iterator[tuple[str, int, str]]:
    """Path, size, and the folder that it is named below."""
    if not _PATTERN_SIGNS.isdisjoint(path):
        top = path[: min(path.find(sign) for sign in _PATTERN_SIGNS if sign in path)]
        top = top.rpartition("/")[0]
        for found in sorted(system.glob(path)):
            if system.isdir(found):
                yield from ((place, size, top) for place, size, _ in _paths(system, found))
            else:
                yield found, _size(system.info(found)), top
    elif system.isdir(path):
        for _, folders, files in system.walk(path, detail=True):
            for name in sorted(folders):
                if name.startswith("."):
                    del folders[name]
            # walk goes on with what is left, in this order
            for name in sorted(folders):
                folders[name] = folders.pop(name)
            for name in sorted(files):
                if not name.startswith("."):
                    yield files[name]["name"], _size(files[name]), path
    elif system.exists(path):
        yield path, _size(system.info(path)), path.rpartition("/")[0]


def _size(facts: dict[str, Any]) -> int:
    size = facts.get("size")
    return size if isinstance(size, int) else 0
