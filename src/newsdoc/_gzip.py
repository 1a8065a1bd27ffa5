"""Files that were packed with gzip, as archives of pages are: unpacked when a file is read."""

from __future__ import annotations

from newsdoc.errors import ReadError

_SIGNATURE = b"\x1f\x8b\x08"
_ALWAYS = 64 << 20
"""Bytes that any file may unpack to."""
_RATIO = 200
"""Times its own size that a file may unpack to beyond that; text becomes 3 to 30 times as long."""
_MOST = 1 << 30
"""Bytes beyond which nothing is unpacked."""


def unpacked(data: bytes, source: str | None = None) -> bytes:
    """The content of gzip data; data that is none comes back as it is.

    `source` is the name of the input for the error.

    Raises:
        ReadError: when it is damaged, or unpacks to far more than news ever does: more than 64 MiB
            and 200 times its size, or than 1 GiB.

    Example:
        >>> import gzip
        >>> unpacked(gzip.compress(b"Rain")), unpacked(b"Rain")
        (b'Rain', b'Rain')

    Spec: RFC 1952
    """
    if not data.startswith(_SIGNATURE):
        return data
    import gzip  # noqa: PLC0415  # few files are packed
    import io  # noqa: PLC0415
    import zlib  # noqa: PLC0415

    most = min(max(_ALWAYS, _RATIO * len(data)), _MOST)
    try:
        content = gzip.GzipFile(fileobj=io.BytesIO(data)).read(most + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise ReadError(
            f"a gzip file that cannot be unpacked: {error}",
            source=source,
            hint="check that it was copied whole",
        ) from None
    if len(content) > most:
        raise ReadError(
            f"a gzip file of {len(data):,} bytes that unpacks to more than {most:,}",
            source=source,
            hint="unpack it by hand if it is to be trusted",
        )
    return content


def bare_name(name: str) -> str:
    """The name of a file without the ending of gzip.

    Example:
        >>> bare_name("page.html.gz"), bare_name("page.html")
        ('page.html', 'page.html')
    """
    return name[:-3] if name[-3:].lower() == ".gz" else name
