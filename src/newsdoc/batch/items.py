"""What goes through an archive run: inputs with their names, and the limits that they must keep.

An `Item` is one input: a file, a member of an archive, a line of a JSON lines file. Where it comes from
is `sources`; how its bytes become articles is `reading`.
"""

from __future__ import annotations

import attrs

from newsdoc.errors import UsageError

MEBIBYTE = 1 << 20


@attrs.frozen(kw_only=True)
class Limits:
    """How much of an input is taken in; what is over a limit is rejected by name.

    Example:
        >>> Limits(item_bytes=1000).seconds
        60.0
    """

    item_bytes: int = 64 * MEBIBYTE
    """Bytes of one input, unpacked."""
    split_bytes: int = 16 * MEBIBYTE
    """Bytes from which a file of many stories is read as a stream of parts: a news message, a feed, a
    wire dump, a mailbox."""
    item_ratio: int = 200
    """Bytes unpacked for each packed one, of a member or file of more than 1 MiB unpacked."""
    stream_ratio: int = 1000
    """The same for all of an archive, from 256 MiB unpacked on: a bomb costs only time there."""
    seconds: float = 60.0
    """Seconds that a worker may spend on one input before it counts as hanging."""

    def __attrs_post_init__(self) -> None:
        if min(self.item_bytes, self.split_bytes, self.item_ratio, self.stream_ratio) < 1:
            raise UsageError("limits are at least 1")
        if not self.seconds > 0:
            raise UsageError("the time limit is more than 0 seconds")

    def is_bomb(self, unpacked: int, packed: int) -> bool:
        """Whether a single input grows more than news text does.

        Example:
            >>> Limits().is_bomb(5_000_000, 5_000)
            True
        """
        return unpacked > MEBIBYTE and unpacked > self.item_ratio * max(packed, 1)

    def is_stream_bomb(self, unpacked: int, packed: int) -> bool:
        """Whether a whole archive does; laxer, for stories repeated word for word pack well."""
        return unpacked > 256 * MEBIBYTE and unpacked > self.stream_ratio * max(packed, 1)


@attrs.frozen(kw_only=True)
class Item:
    """One input of a run: its bytes, where they can be read, or why they will not be."""

    name: str
    """Name for people and reports: the path or address as it was given, that of the member behind it
    (`wire.zip/2024/a.xml`), the number of the line (`feed.jsonl#12`). Bytes of it that are no UTF-8
    are surrogate escapes."""
    stem: str = ""
    """What output files are named after: the name below what was asked for, without the ending of a
    format, used once in a run."""
    path: str | None = None
    """Path or address that a worker reads; absent when the bytes are here."""
    data: bytes | None = None
    """The bytes, as stored (perhaps compressed); absent when they are to be read."""
    refused: str | None = None
    """Why it will not be read; absent when it will."""
    line: bool = False
    """Whether it is a line of a JSON lines file."""
    weight: int = 0
    """Bytes of the source that it takes, as stored: for progress."""


def printable(name: str) -> str:
    r"""The name without surrogate escapes, for texts that must be Unicode: bytes as `\xff`.

    Example:
        >>> printable("caf\udce9.xml")
        'caf\\xe9.xml'
    """
    if name.isascii():
        return name
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def reason_of(error: OSError | ValueError) -> str:
    """The system's words for an error, without its number and path.

    Example:
        >>> reason_of(FileNotFoundError(2, "No such file or directory", "a.xml"))
        'No such file or directory'
    """
    return str(getattr(error, "strerror", None) or error)
