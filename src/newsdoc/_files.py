"""Bytes in and out: what may be read, and files that are written whole or not at all."""

from __future__ import annotations

import os
from typing import IO

from newsdoc._gzip import unpacked
from newsdoc.errors import ReadError, UsageError

Source = str | os.PathLike[str] | IO[bytes] | IO[str]
"""A path, or an open binary or text file."""


def to_bytes(data: str | bytes) -> bytes:
    """The data as bytes; a string in UTF-8.

    Raises:
        UsageError: when it is neither.
    """
    if type(data) is bytes:
        return data
    if isinstance(data, str):
        # A lone surrogate is no character; it is kept as the bytes that it stands for, so that the
        # reader can report it with its place.
        return data.encode("utf-8", "surrogatepass")
    if isinstance(data, (bytes, bytearray, memoryview)):  # a union costs a µs
        return bytes(data)
    raise UsageError(f"expected str or bytes, found {type(data).__name__}")


def load(file: Source) -> tuple[bytes, str | None]:
    """The bytes of the file, unpacked if it is a gzip file, and its name where it has one.

    Raises:
        ReadError: when it cannot be opened, read or unpacked.
        UsageError: when it is neither a path nor an open file.
    """
    if isinstance(file, str | os.PathLike):
        name = os.fspath(file)
        try:
            with open(name, "rb") as opened:
                data = opened.read()
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            raise ReadError(f"cannot open it: {reason}", source=name) from None
        return unpacked(data, name), name
    if not hasattr(file, "read"):
        raise UsageError(f"expected a path or an open file, found {type(file).__name__}")
    given = getattr(file, "name", None)
    named = given if isinstance(given, str) else None
    try:
        data = to_bytes(file.read())
    except (OSError, UnicodeError) as error:
        raise ReadError(f"cannot read it: {error}") from None
    return unpacked(data, named), named


def replace(path: str, data: bytes) -> None:
    """Put `data` in the file's place in one step, with the permissions that it has or would get."""
    # Both cost more than all of this module to import, and only writing needs them.
    import tempfile  # noqa: PLC0415
    from pathlib import Path  # noqa: PLC0415

    target = Path(path).resolve()  # a link stays a link
    handle, name = tempfile.mkstemp(prefix=f".{target.name[:40]}.", dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(data)
        try:
            mode = target.stat().st_mode & 0o7777
        except FileNotFoundError:
            umask = os.umask(0)
            os.umask(umask)
            mode = 0o666 & ~umask
        temporary.chmod(mode)
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
