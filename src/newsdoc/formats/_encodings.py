"""Which encoding bytes are in, where nothing declares it."""

from __future__ import annotations

import re

from newsdoc._stopwords import STOPWORDS

_SAMPLE = 32_768
"""Bytes that a guess looks at."""
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
    if high < 3:
        return _WESTERN
    if not found:  # such as copy of a few lines
        return _latin(sample, list(_HOMES)) if high * 8 < len(sample) else _WESTERN
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

    Control characters and signs inside of words count against it: where one encoding has them, its
    neighbour has letters.
    """
    text = sample.decode(encoding, "replace").lower()
    words = re.findall(r"\w+", text)
    known = max(
        sum(1 for word in words if word in STOPWORDS[language]) for language in _HOMES[encoding]
    )
    return known - len(_NO_LETTERS.findall(text))


_NO_LETTERS = re.compile(r"[\x80-\x9f\ufffd]|(?<=[^\W\d_])[±³¶¹¼¾¿¡¦£¥×÷](?=[^\W\d_])")


def _sample(data: bytes) -> bytes:
    """A piece of the data with its first byte beyond ASCII in it."""
    if len(data) <= _SAMPLE:
        return data
    found = re.search(rb"[\x80-\xff]", data)
    start = max(0, found.start() - 512) if found else 0
    return data[start : start + _SAMPLE]


def wide_encoding(data: bytes) -> str | None:
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
_SURROGATE_BYTES = re.compile(rb"\xed[\xa0-\xbf][\x80-\xbf]")


def is_mostly_utf8(data: bytes) -> bool:
    """Whether the data is UTF-8 with some damage rather than in another encoding."""
    sample = _sample(data)
    rest = _UTF8_LETTER.sub(b"", _SURROGATE_BYTES.sub(b"", sample))
    broken = len(rest) - len(rest.translate(None, bytes(range(128, 256))))
    whole = len(_UTF8_LETTER.findall(sample))
    return broken == 0 or whole >= 2 * broken
