"""Files that are no text, known by their first bytes, and what to do with them."""

from __future__ import annotations

from newsdoc.errors import ReadError

_SIGNATURES: tuple[tuple[bytes, str, str], ...] = (
    (b"%PDF-", "a PDF file", "extract its text first, for example with pdftotext"),
    (
        b"PK\x03\x04",
        "a ZIP file (docx, odt, xlsx … are ZIP files too)",
        "unpack or export it as text",
    ),
    (b"PK\x05\x06", "an empty ZIP file", "unpack it first"),
    (b"\x1f\x8b", "a gzip file", "unpack it with gzip.decompress; newsdoc.read does for files"),
    (b"BZh", "a bzip2 file", "unpack it first, for example with bunzip2"),
    (b"\xfd7zXZ\x00", "an xz file", "unpack it first, for example with unxz"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip file", "unpack it first"),
    (b"\x28\xb5\x2f\xfd", "a zstandard file", "unpack it first, for example with unzstd"),
    (b"Rar!\x1a\x07", "a RAR file", "unpack it first"),
    (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "an old Office file (doc, xls, msg)",
        "export it as text",
    ),
    (b"{\\rtf", "a rich text file (RTF)", "export it as text or HTML"),
    (b"\x89PNG\r\n\x1a\n", "a PNG picture", "give the file that describes it"),
    (b"\xff\xd8\xff", "a JPEG picture", "give the file that describes it"),
    (b"GIF87a", "a GIF picture", "give the file that describes it"),
    (b"GIF89a", "a GIF picture", "give the file that describes it"),
    (b"II*\x00", "a TIFF picture", "give the file that describes it"),
    (b"MM\x00*", "a TIFF picture", "give the file that describes it"),
    (b"RIFF", "a media file (WebP, WAV, AVI)", "give the file that describes it"),
    (b"ID3", "an MP3 file", "give the file that describes it"),
    (b"OggS", "an Ogg file", "give the file that describes it"),
    (b"fLaC", "a FLAC file", "give the file that describes it"),
    (b"\x1aE\xdf\xa3", "a Matroska or WebM file", "give the file that describes it"),
    (b"\x7fELF", "a program", "give a news story"),
    (b"MZ\x90\x00", "a program", "give a news story"),
    (b"\xca\xfe\xba\xbe", "a program", "give a news story"),
    (b"SQLite format 3\x00", "an SQLite database", "export the story from it"),
    (b"wOFF", "a font", "give a news story"),
)

_WORDS = frozenset({b"RIFF", b"ID3", b"OggS", b"fLaC", b"BZh", b"wOFF", b"GIF87a", b"GIF89a"})
"""Signatures that a text may start with too; only zero bytes behind them tell."""

_LOOKED_AT = 8192
"""Bytes from the start that decide."""

_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b\0"))
"""Control bytes that text has no use for; wire formats use a few of them, each now and then."""


def describe_binary(data: bytes) -> tuple[str, str] | None:
    """What a file that is no text seems to be, and what to do with it; None for text.

    Looks at the first few thousand bytes only.

    Example:
        >>> describe_binary(b"%PDF-1.7")
        ('a PDF file', 'extract its text first, for example with pdftotext')
        >>> describe_binary(b"Rain in Oslo") is None
        True
    """
    head = data[:_LOOKED_AT]
    for signature, name, advice in _SIGNATURES:
        if head.startswith(signature) and (signature not in _WORDS or b"\0" in head):
            return name, advice
    if head[4:8] == b"ftyp":
        return "an MP4, HEIC or similar file", "give the file that describes it"
    if head[257:262] == b"ustar" and b"\0" in head[:257]:
        return "a tar archive", "unpack it first"
    if not head.startswith((b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")):
        controls = len(head) - len(head.translate(None, _CONTROLS))
        if controls > 32 and controls * 8 > len(head):
            return "binary data", "give a text, or name its encoding if it is one"
    return None


def refuse_binary(data: bytes, *, format: str, source: str | None) -> None:
    """Raise a `ReadError` that says what the file is when it is no text.

    Raises:
        ReadError: the data starts like a file that is no text, or is mostly control bytes.
    """
    found = describe_binary(data)
    if found is not None:
        name, advice = found
        raise ReadError(f"this is {name}, not text", format=format, source=source, hint=advice)
