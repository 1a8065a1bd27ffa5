"""An input's bytes, and the articles in them: what a worker does with an item first."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING

import attrs

import newsdoc
from newsdoc.batch.items import Item, Limits, printable, reason_of
from newsdoc.batch.kinds import archive_in
from newsdoc.batch.places import is_address
from newsdoc.batch.streams import unpack
from newsdoc.diagnostics import Diagnostic, Location
from newsdoc.errors import NewsdocError, ReadError
from newsdoc.results import ParseResult

if TYPE_CHECKING:
    from newsdoc.validation import Profile

_WORDS = "Rain\n\n“It rained,” Mina Holt said.".encode()
REJECTED = "AR101"
"""Code of what stands for an input that could not be read, where there are diagnostics."""
_LINE_FORMATS = {"jsonl": "newsdoc"}
"""Formats of whole files, to the format of one of their lines."""


@attrs.frozen(kw_only=True)
class Reading:
    """How inputs are read."""

    format: str | None = None
    """Name of the format; found by content when absent."""
    encoding: str | None = None
    """Character encoding of undeclared text; detected when absent."""
    quotes: bool = True
    """Whether to find who said what."""
    profile: Profile | None = None
    """Profile of rules to check with; nothing is checked when absent."""
    now: str | None = None
    """The time that rules compare with, in ISO 8601; absent where there are none."""
    diagnostics: bool = False
    """Whether anybody wants to know what the reader did not place."""
    remarks: bool = False
    """Whether that, and what writers cannot carry, is written beside the output."""
    limits: Limits = attrs.field(factory=Limits)
    """What an input must keep."""


def stored_data(item: Item, limits: Limits) -> bytes:
    """The bytes of an input, as they are stored.

    Raises:
        ReadError: when they cannot be read, change meanwhile, or are over the limit.

    Example:
        >>> stored_data(Item(name="a.txt", data=b"Rain"), Limits())
        b'Rain'
    """
    if item.refused is not None:
        raise ReadError(item.refused)
    if item.data is not None:
        data = item.data
    else:
        assert item.path is not None  # an item has one of the three
        read = _read_address if is_address(item.path) else _read
        data = read(item.path, limits)
    if len(data) > limits.item_bytes:
        raise ReadError(f"is over {limits.item_bytes} bytes, the limit of an input")
    return data


def plain_data(item: Item, stored: bytes, limits: Limits) -> bytes:
    """The bytes of an input, unpacked where they are compressed.

    Raises:
        ReadError: when they are broken, over a limit, or an archive.
    """
    if item.line:
        return stored
    data = unpack(stored, limits)
    if data is not stored and (words := archive_in(data, item.name)) is not None:
        raise ReadError(
            f"it holds {words}; give it the ending of one (.tar.gz), or unpack it first"
        )
    return data


def _read(path: str, limits: Limits) -> bytes:
    try:
        with open(path, "rb", buffering=0) as file:
            before = os.fstat(file.fileno())
            if not stat.S_ISREG(before.st_mode):
                raise ReadError("it is a device or another special file")
            if before.st_size > limits.item_bytes:
                reason = (
                    f"is {before.st_size} bytes, over {limits.item_bytes}, the limit of an input"
                )
                raise ReadError(reason)
            data = file.read(before.st_size + 1) if before.st_size else file.read(limits.item_bytes)
            while len(data) < before.st_size and (more := file.read(before.st_size - len(data))):
                data += more
            after = os.fstat(file.fileno())
    except (OSError, ValueError) as error:
        raise ReadError(f"cannot be read: {reason_of(error)}") from None
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns) or (
        before.st_size and len(data) != before.st_size
    ):
        raise ReadError("it was changed while it was read")
    return data


def _read_address(address: str, limits: Limits) -> bytes:
    from newsdoc.batch.cloud import read_address  # noqa: PLC0415  # needs the extra `cloud`

    try:
        return read_address(address, limits.item_bytes)
    except (OSError, ValueError) as error:
        raise ReadError(f"cannot be read: {error}") from None


class _Named(BytesIO):
    """Bytes with a file name, for detection and messages."""

    name = ""


def warm(reading: Reading) -> None:
    """Load what most inputs need: the time that takes, or a death in it, is not that of the first one."""
    with suppress(NewsdocError):  # the words are of no format that was named
        findings_of(parse_item(Item(name="warm"), _WORDS, reading), reading)
    if reading.quotes:
        newsdoc.find_quotes(_WORDS.decode(), language="en")


def parse_item(item: Item, data: bytes, reading: Reading) -> ParseResult:
    """What is in an input: its articles, with quotes if those are wanted, and the remarks.

    The package and the name of the format are there only where diagnostics are wanted: to collect them
    takes time.

    Raises:
        NewsdocError: when it cannot be read, or holds no article.

    Example:
        >>> item = Item(name="a.txt", data=b"Rain in Oslo")
        >>> parse_item(item, item.data, Reading()).articles[0].text
        'Rain in Oslo'
    """
    name = printable(item.name)
    format = (
        _LINE_FORMATS.get(reading.format or "", reading.format) if item.line else reading.format
    )
    if reading.diagnostics:
        result = newsdoc.parse_result(
            data, format=format, quotes=reading.quotes, encoding=reading.encoding, source=name
        )
    else:
        file = _Named(data)
        file.name = name
        articles = newsdoc.read_all(
            file, format=format, quotes=reading.quotes, encoding=reading.encoding
        )
        result = ParseResult(articles=articles, package=None, format=format or "", diagnostics=())
    if not result.articles:
        raise ReadError("it holds no article", source=name)
    return result


def findings_of(result: ParseResult, reading: Reading) -> tuple[tuple[Diagnostic, ...], ...]:
    """What the rules find in each of the articles; nothing where there is no profile."""
    if reading.profile is None:
        return ()
    now = None if reading.now is None else datetime.fromisoformat(reading.now)
    return tuple(
        tuple(newsdoc.validate(article, reading.profile, now=now)) for article in result.articles
    )


def reject_record(name: str, error: NewsdocError) -> dict[str, object]:
    r"""The line of `rejected.jsonl` for an input: name, reason, place, and what to do.

    Example:
        >>> reject_record("a.xml", ReadError("it is torn", line=3))
        {'name': 'a.xml', 'reason': 'it is torn', 'line': 3}
    """
    record: dict[str, object] = {"name": name, "reason": getattr(error, "reason", str(error))}
    for field in ("format", "line", "pointer", "hint"):
        value = getattr(error, field, None)
        if value is not None:
            record[field] = value
    return record


def rejection(name: str, error: NewsdocError) -> Diagnostic:
    """What stands for an input that was rejected where there are diagnostics.

    Example:
        >>> rejection("a.xml", ReadError("it is torn", line=3)).where.line
        3
    """
    place, hint = Location(source=name), getattr(error, "hint", None)
    if isinstance(error, ReadError):
        place = Location(source=name, line=error.line, path=error.pointer)
    return Diagnostic(
        code=REJECTED,
        severity="error",
        message=getattr(error, "reason", str(error)),
        where=place,
        hint=hint,
    )
