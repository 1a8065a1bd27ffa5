"""What a file is, by the ending of its name or by its first bytes: an archive, lines, a document."""

from __future__ import annotations

from typing import Literal

from newsdoc.batch.streams import PACKED_SUFFIXES

Kind = Literal["zip", "tar", "lines", "file"]

_TAR_SUFFIXES = (
    ".tar", ".tgz", ".tbz", ".tbz2", ".txz", ".tzst",
    *(f".tar{suffix}" for suffix in PACKED_SUFFIXES),
)  # fmt: skip
_LINES = (".jsonl", ".ndjson")
_LINE_SUFFIXES = (*_LINES, *(f"{lines}{suffix}" for lines in _LINES for suffix in PACKED_SUFFIXES))
_OFFICE = (".docx", ".odt", ".xlsx", ".ods", ".pptx", ".epub", ".jar", ".kmz")


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
