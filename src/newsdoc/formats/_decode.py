"""Bytes to text, for the formats that do not declare their encoding.

In this order: the encoding that the caller names, a byte order mark, UTF-16 and UTF-32 by their zero
bytes, UTF-8 (tried on all of the data), UTF-8 with a few broken bytes, and last a guess with
charset-normalizer on a sample. A guess and every byte that could not be decoded are reported.
"""

from __future__ import annotations

import codecs
import re

import attrs

from newsdoc.errors import ReadError, UsageError
from newsdoc.formats._base import ReadContext
from newsdoc.formats._encodings import guess_encoding, is_mostly_utf8, wide_encoding

CODES: dict[str, tuple[str, str]] = {
    "PT101": ("encoding-guessed", "the encoding was not declared and not UTF-8; it was guessed"),
    "PT102": ("undecodable-bytes", "bytes that are no text in the encoding became U+FFFD"),
    "PT103": ("more-undecodable-bytes", "how many further runs of such bytes there are"),
}
"""Diagnostics of this module: name and meaning by code."""

_BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte order marks; that of UTF-32 (little-endian) starts with that of UTF-16."""

_NO_FILES = frozenset({"idna", "punycode", "undefined", "unicode_escape", "raw_unicode_escape"})
"""Codecs of Python that no file of text is in."""

_SHOWN_RUNS = 50
"""Runs of undecodable bytes that are reported one by one."""


@attrs.frozen
class Decoded:
    """Text and the encoding that its bytes were in."""

    text: str
    """The text, without a byte order mark."""
    encoding: str
    """Name of the encoding, as Python calls it."""


def decode(data: bytes, context: ReadContext) -> Decoded:
    """The text of some bytes, whatever encoding they are in.

    Takes time linear in the size of the data; a guess looks at a sample of it. The result is free
    of surrogates.

    Raises:
        UsageError: `context.encoding` names no text encoding that Python knows.

    Example:
        >>> decode("Größe".encode("utf-8-sig"), ReadContext())
        Decoded(text='Größe', encoding='utf-8')
    """
    if context.encoding is not None:
        return _decode_as(data, _checked(context.encoding), context)
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _decode_as(data, encoding, context)
    wide = wide_encoding(data)
    if wide is not None:
        return _guessed(data, wide, context)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        pass
    if is_mostly_utf8(data):
        return _decode_as(data, "utf-8", context)
    return _guessed(data, guess_encoding(data), context)


def _checked(encoding: str) -> str:
    """The name of a text encoding that Python knows."""
    name, known = "", False
    try:
        name = codecs.lookup(encoding).name
        known = name.replace("-", "_") not in _NO_FILES
        b"a".decode(name)
    except UnicodeError:
        pass  # one byte is no text in it, but it is an encoding
    except (LookupError, ValueError):
        known = False  # ValueError: a NUL in the name
    if not known:
        raise UsageError(f"'{encoding}' is no encoding of text that Python knows")
    return name


def _guessed(data: bytes, encoding: str, context: ReadContext) -> Decoded:
    context.remark(
        "PT101",
        f"encoding not declared and not UTF-8; read as {encoding}",
        hint="name the encoding if the text looks wrong",
    )
    return _decode_as(data, encoding, context)


_SURROGATES = re.compile("[\ud800-\udfff]")


def _decode_as(data: bytes, encoding: str, context: ReadContext) -> Decoded:
    """Decode, with U+FFFD and a diagnostic for each run of bytes that cannot be."""
    try:
        text = data.decode(encoding)
    except UnicodeError:
        try:
            text = data.decode(encoding, "replace")
        except UnicodeError as error:
            raise ReadError(
                f"not decodable as {encoding}: {error}", source=context.source
            ) from None
        if context.wanted:
            _report_broken(data, encoding, text.count("\ufffd"), context)
    text = text.removeprefix("\ufeff")
    # Some codecs (UTF-7, escapes) let surrogates through; JSON and XML do not.
    if not text.isascii() and _SURROGATES.search(text):
        text = _SURROGATES.sub("\ufffd", text)
        context.remark(
            "PT102", f"lone surrogates in {encoding}, read as U+FFFD", severity="warning"
        )
    return Decoded(text, encoding)


def _report_broken(data: bytes, encoding: str, replaced: int, context: ReadContext) -> None:
    """One remark a run of undecodable bytes, up to a bound, then one for the rest.

    Each step decodes from behind the last run to the next one, so that all steps together are one
    pass; `replaced` counts U+FFFD in the result, which is at least the number of runs.
    """
    view = memoryview(data)
    done, line, start, end = 0, 1, 0, 0
    position = 0
    while done < _SHOWN_RUNS:
        try:
            codecs.decode(view[position:], encoding)
        except UnicodeDecodeError as error:
            start, end = position + error.start, position + error.end
        except UnicodeError:
            return  # the codec does not say where
        else:
            return
        while (following := _broken_at(view, end, encoding)) is not None:
            end = following
        line += data.count(b"\n", position, start)
        context.remark(
            "PT102",
            f"bytes that are no text in {encoding}, read as U+FFFD",
            severity="warning",
            value=data[start:end].hex(" "),
            line=line,
        )
        line += data.count(b"\n", start, end)
        replaced -= end - start if encoding != "utf-8" else 1
        position = end
        done += 1
    if replaced > 0:
        context.remark(
            "PT103",
            f"more bytes that are no text in {encoding} from line {line} on",
            severity="warning",
            hint="name another encoding",
        )


def _broken_at(view: memoryview, position: int, encoding: str) -> int | None:
    """End of the undecodable bytes that start right at `position`; None when there are none."""
    try:
        codecs.decode(view[position : position + 8], encoding)
    except UnicodeDecodeError as error:
        # An error at the cut of the window is the window's, not the data's.
        if error.start == 0 and error.end < 8:
            return position + error.end
    return None
