"""Bytes to text, for the formats that do not declare their encoding.

In this order: the encoding that the caller names, a byte order mark, UTF-16 and UTF-32 by their zero
bytes, UTF-8 (tried on all of the data), UTF-8 with a few broken bytes, and last a guess with
charset-normalizer on a sample. A guess and every byte that could not be decoded are reported.
"""

from __future__ import annotations

import codecs
import re

import attrs

from newsdoc._stopwords import STOPWORDS
from newsdoc.errors import ReadError, UsageError
from newsdoc.formats._base import ReadContext

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

_SAMPLE = 32_768
"""Bytes that a guess looks at."""
_SHOWN_RUNS = 50
"""Runs of undecodable bytes that are reported one by one."""
_CHAOS = 0.2
"""Mess (as charset-normalizer measures it) up to which an encoding is a candidate."""

_WESTERN = "cp1252"
_CANDIDATES = (
    _WESTERN, "cp1250", "iso8859_2", "cp1251", "koi8_r", "iso8859_5", "cp1253", "cp1254", "cp1255",
    "cp1256", "cp1257", "shift_jis", "euc_jp", "gb18030", "big5", "euc_kr",
)  # fmt: skip
_EAST_ASIAN = frozenset({"shift_jis", "euc_jp", "gb18030", "big5", "euc_kr"})
_HOMES: dict[str, tuple[str, ...]] = {
    _WESTERN: ("en", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "no", "fi", "ca", "id", "et"),
    "cp1250": ("cs", "sk", "pl", "hu", "hr", "sl", "ro"),
    "iso8859_2": ("cs", "sk", "pl", "hu", "hr", "sl", "ro"),
    "cp1254": ("tr",),
    "cp1257": ("lt", "lv", "et"),
}
"""Languages in Latin script that are written in each encoding."""
_LATIN = frozenset(_HOMES)


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
    wide = _wide_encoding(data)
    if wide is not None:
        return _guessed(data, wide, context)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        pass
    if _mostly_utf8(data):
        return _decode_as(data, "utf-8", context)
    return _guessed(data, guess_encoding(data), context)


def guess_encoding(data: bytes) -> str:
    r"""The likeliest encoding of bytes that are neither UTF-8 nor marked; a name of Python's codecs.

    Windows-1252 where nothing speaks for another one: it is the commonest, and holds Latin-1.

    Example:
        >>> guess_encoding("Президент сказал, что он не будет участвовать.".encode("cp1251"))
        'cp1251'
        >>> guess_encoding(b"caf\xe9")
        'cp1252'
    """
    # Imported when used: most input is UTF-8.
    from charset_normalizer import from_bytes  # noqa: PLC0415

    sample = _sample(data)
    high = len(sample) - len(sample.translate(None, bytes(range(128, 256))))
    matches = from_bytes(sample, cp_isolation=list(_CANDIDATES), threshold=_CHAOS)
    found = [m.encoding for m in matches]
    if not found or high < 3:
        return _WESTERN
    if found[0] not in _LATIN:
        # Few high bytes among many ASCII letters: accents, not a script of its own.
        if high * 8 < len(sample) and any(encoding in _LATIN for encoding in found):
            return _latin(sample, found)
        return found[0]
    east = [encoding for encoding in found if encoding in _EAST_ASIAN]
    if east and high * 2 > len(sample):
        return east[0]
    return _latin(sample, found)


def _latin(sample: bytes, found: list[str]) -> str:
    """Among the encodings of Latin script the one in which most words are known ones."""
    best, most = _WESTERN, _known_words(sample, _WESTERN)
    for encoding in found:
        if encoding in _HOMES and (known := _known_words(sample, encoding)) > most:
            best, most = encoding, known
    return best


def _known_words(sample: bytes, encoding: str) -> int:
    """Function words of one language that the sample has when read in the encoding, at best.

    Control characters count against it: where one encoding has them, its neighbour has letters.
    """
    text = sample.decode(encoding, "replace").lower()
    words = re.findall(r"\w+", text)
    known = max(
        sum(1 for word in words if word in STOPWORDS[language]) for language in _HOMES[encoding]
    )
    return known - len(re.findall("[\x80-\x9f\ufffd]", text))


def _sample(data: bytes) -> bytes:
    """A piece of the data with its first byte beyond ASCII in it."""
    if len(data) <= _SAMPLE:
        return data
    found = re.search(rb"[\x80-\xff]", data)
    start = max(0, found.start() - 512) if found else 0
    return data[start : start + _SAMPLE]


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


def _wide_encoding(data: bytes) -> str | None:
    """UTF-16 or UTF-32 without a mark, told by where the zero bytes are; else None."""
    head = data[:4096]
    if head.count(0) * 5 < len(head) or len(head) < 8:
        return None
    if len(data) % 4 == 0 and not any(head[3::4]) and not any(head[2::4]):
        return "utf-32-le"
    if len(data) % 4 == 0 and not any(head[0::4]) and not any(head[1::4]):
        return "utf-32-be"
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if odd > 8 * even:
        return "utf-16-le"
    if even > 8 * odd:
        return "utf-16-be"
    return None


_UTF8_LETTER = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
_SURROGATES = re.compile("[\ud800-\udfff]")
_SURROGATE_BYTES = re.compile(rb"\xed[\xa0-\xbf][\x80-\xbf]")


def _mostly_utf8(data: bytes) -> bool:
    """Whether the data is UTF-8 with some damage rather than in another encoding."""
    sample = _sample(data)
    rest = _UTF8_LETTER.sub(b"", _SURROGATE_BYTES.sub(b"", sample))
    broken = len(rest) - len(rest.translate(None, bytes(range(128, 256))))
    whole = len(_UTF8_LETTER.findall(sample))
    return broken == 0 or whole >= 2 * broken


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
