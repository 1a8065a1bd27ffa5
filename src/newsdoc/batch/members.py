"""What is in an archive or a file of lines, one after the other, with bounded memory.

`members_of` opens by kind: zip, tar, lines. A member that must not be read (a link, an encrypted one, a
path that leads out, an archive again) comes as a refusal with its reason, and the next one follows; so
does the archive itself where it is torn.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import IO, Literal

import attrs

from newsdoc.batch.items import Limits
from newsdoc.batch.streams import PACKED_SUFFIXES, Readable, plain
from newsdoc.errors import ReadError

Kind = Literal["zip", "tar", "lines", "file"]

_TAR_SUFFIXES = (
    ".tar", ".tgz", ".tbz", ".tbz2", ".txz", ".tzst",
    *(f".tar{suffix}" for suffix in PACKED_SUFFIXES),
)  # fmt: skip
_LINES = (".jsonl", ".ndjson")
_LINE_SUFFIXES = (*_LINES, *(f"{lines}{suffix}" for lines in _LINES for suffix in PACKED_SUFFIXES))
_OBJECT = re.compile(rb'\s*(?:\{\s*["}]|\[\s*[{\]])')
"""How JSON begins in which a story can be; detection tells more of what goes on like that."""
_OFFICE = (".docx", ".odt", ".xlsx", ".ods", ".pptx", ".epub", ".jar", ".kmz")
_DRIVE = re.compile(r"[A-Za-z]:")


@attrs.frozen
class Member:
    """A member of an archive, or a line: its bytes, or why it is not read."""

    name: str
    """Its name in the archive; empty for the archive or the file of lines itself."""
    data: bytes | None
    """The bytes as stored in the archive; absent when refused."""
    refused: str | None = None
    """Why it is not read; absent when it is."""
    line: int = 0
    """Number of the line, from 1; 0 where it is none."""


def kind_of(name: str) -> Kind:
    """What a file is by the ending of its name; `file` is a document, perhaps compressed.

    Example:
        >>> [kind_of(name) for name in ("a.zip", "a.tar.zst", "a.jsonl.gz", "a.xml.gz")]
        ['zip', 'tar', 'lines', 'file']
    """
    lower = name.lower()
    if lower.endswith(".zip"):
        return "zip"
    if lower.endswith(_TAR_SUFFIXES):
        return "tar"
    return "lines" if lower.endswith(_LINE_SUFFIXES) else "file"


def archive_in(data: bytes, name: str) -> str | None:
    r"""The kind of archive that data is, in words; None when it is none (office files are none).

    Example:
        >>> archive_in(b"PK\x03\x04", "more.zip")
        'a ZIP archive'
    """
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")) and not name.lower().endswith(_OFFICE):
        return "a ZIP archive"
    if data[257:262] == b"ustar":
        return "a tar archive"
    if data.startswith(b"7z\xbc\xaf\x27\x1c"):
        return "a 7-Zip archive"
    return "a RAR archive" if data.startswith(b"Rar!\x1a\x07") else None


def content_kind(name: str, start: bytes) -> Kind:
    r"""The kind of a file whose name says nothing, by its first 512 bytes, unpacked.

    Example:
        >>> content_kind("delivery", b"PK\x03\x04"), content_kind("story.docx", b"PK\x03\x04")
        ('zip', 'file')
    """
    words = archive_in(start, name)
    return "zip" if words == "a ZIP archive" else "tar" if words == "a tar archive" else "file"


def path_trick(name: str) -> str | None:
    r"""Why the name of a member must not be trusted; None when it is fine.

    Example:
        >>> path_trick("../a.xml"), path_trick("2024/a.xml")
        ('its path leads out of the archive', None)
    """
    parts = name.replace("\\", "/").split("/")
    if "\0" in name:
        return "its name holds a zero byte"
    if name.startswith(("/", "\\")) or _DRIVE.match(name):
        return "its path is absolute"
    return "its path leads out of the archive" if ".." in parts else None


def is_hidden(name: str) -> bool:
    """Whether a member is passed over as hidden files in folders are: `.name`, `__MACOSX/`.

    Example:
        >>> is_hidden("2024/.DS_Store"), is_hidden("a.xml")
        (True, False)
    """
    parts = name.split("/")
    return parts[0] == "__MACOSX" or any(p[:1] == "." and p not in (".", "..") for p in parts)


def members_of(file: IO[bytes], kind: Kind, limits: Limits) -> Iterator[Member]:
    """The members of an opened archive of the kind, in its order.

    Args:
        file: the archive; a zip must be seekable, the others are read once from start to end.
        kind: `zip`, `tar` or `lines`.
        limits: what each member must keep.
    """
    if kind == "zip":
        from newsdoc.batch.zips import zip_members  # noqa: PLC0415  # one kind of several

        yield from zip_members(file, limits)
        return
    try:
        stream = plain(file, limits)
        if kind == "lines":
            yield from lines_of(stream, limits)
        else:
            from newsdoc.batch.tars import tar_members  # noqa: PLC0415

            yield from tar_members(stream, limits)
    except ReadError as error:
        hint = f" ({error.hint})" if error.hint else ""
        yield Member("", None, f"the rest of it is not read: {error.reason}{hint}")


def lines_of(stream: Readable, limits: Limits, *, name: str = "") -> Iterator[Member]:
    r"""The lines that are not blank, with their numbers.

    `name` is that of the file in its archive. A line over the limit is refused, not held. A line that
    is no JSON is refused too: by its content alone it would be taken for a story in plain text.

    Example:
        >>> from io import BytesIO
        >>> [m.refused for m in lines_of(BytesIO(b'{"uri": "urn:a"}\n{uri: torn'), Limits())]
        [None, 'the line is no JSON object']
    """
    rest, number, too_long = b"", 0, False
    while piece := stream.read(1 << 20):
        *lines, rest = (rest + piece).split(b"\n")
        for line in lines:
            number += 1
            if number == 1:
                line = line.removeprefix(b"\xef\xbb\xbf")  # noqa: PLW2901
            if too_long or len(line) > limits.item_bytes:
                yield Member(name, None, _too_long(limits), line=number)
                too_long = False
            elif line and not line.isspace():
                yield _line(name, line, number)
        if len(rest) > limits.item_bytes:
            rest, too_long = b"", True
    if too_long:
        yield Member(name, None, _too_long(limits), line=number + 1)
    elif rest and not rest.isspace():
        yield _line(name, rest.removeprefix(b"\xef\xbb\xbf"), number + 1)


def _line(name: str, data: bytes, number: int) -> Member:
    if _OBJECT.match(data) is None:
        return Member(name, None, "the line is no JSON object", line=number)
    return Member(name, data, line=number)


def _too_long(limits: Limits) -> str:
    return f"the line is longer than {limits.item_bytes} bytes, the limit of an input"
