r"""ISO 6937, the set of the teletex age: letters with accents are two bytes, the accent first.

Python has no codec for it. The first edition's dollar sign is read as one, too.
"""

from __future__ import annotations

import re
import unicodedata

NAME = "iso6937"

_ACCENTS = {
    0xC1: "\u0300", 0xC2: "\u0301", 0xC3: "\u0302", 0xC4: "\u0303", 0xC5: "\u0304",
    0xC6: "\u0306", 0xC7: "\u0307", 0xC8: "\u0308", 0xC9: "\u0308", 0xCA: "\u030a",
    0xCB: "\u0327", 0xCD: "\u030b", 0xCE: "\u0328", 0xCF: "\u030c",
}  # fmt: skip
_SIGNS = (
    "\u00a0¡¢£$¥#§¤‘“«←↑→↓°±²³×µ¶·÷’”»¼½¾¿"  # A0 to BF
    "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"  # C0 to CF, the accents
    "―¹®©™♪¬¦\0\0\0\0⅛⅜⅝⅞ΩÆĐªĦ\0ĲĿŁØŒºÞŦŊŉĸæđðħıĳŀłøœßþŧŋ\u00ad"  # D0 to FF
)
_BYTES = {sign: 0xA0 + at for at, sign in enumerate(_SIGNS) if sign not in "\0$#"}
_FIRST = {accent: byte for byte, accent in reversed(_ACCENTS.items())}
_PAIR = re.compile(rb"([\xc1-\xcb\xcd-\xcf])([A-Za-z])|([\x80-\xff])")
_INSIDE = re.compile(rb"(?<=[a-z])[\x80-\xff]")
_FREQUENT = re.compile(
    rb"(?<=[a-z])(?:\xc1[aeiou]|\xc2[aceinosuyz]|\xc3[aeiou]|\xc4[ano]|[\xc8\xc9][aeiouy]|\xca[au]"
    rb"|\xcb[cst]|\xcd[ou]|\xce[ae]|\xcf[cdenrstz])|(?<=[a-z])[\xf1\xf2\xf8\xf9\xfa\xfb]"
)
_ENOUGH = 2


def decode(data: bytes) -> str:
    r"""The text of bytes in ISO 6937; what they have no letter for becomes U+FFFD.

    Example:
        >>> decode(b"K\xc8oln, Tor\xcbc")
        'Köln, Torç'

    Spec: ISO/IEC 6937:2001
    """
    parts: list[str] = []
    at = 0
    for found in _PAIR.finditer(data):
        parts.append(data[at : found.start()].decode("ascii"))
        at = found.end()
        if found[1] is not None:
            accent, letter = _ACCENTS[found[1][0]], found[2].decode("ascii")
            parts.append(unicodedata.normalize("NFC", letter + accent))
        else:
            place = found[3][0] - 0xA0
            sign = _SIGNS[place] if place >= 0 else "\0"
            parts.append("\ufffd" if sign == "\0" else sign)
    parts.append(data[at:].decode("ascii"))
    return "".join(parts)


def encode(text: str) -> bytes:
    r"""The text in ISO 6937.

    Raises:
        ValueError: when a character is not in the set.

    Example:
        >>> encode("Köln")
        b'K\xc8oln'
    """
    out = bytearray()
    for char in text:
        if char.isascii():
            out.append(ord(char))
        elif char in _BYTES:
            out.append(_BYTES[char])
        else:
            letter, *accents = list(unicodedata.normalize("NFD", char))
            if len(accents) != 1 or accents[0] not in _FIRST or not letter.isascii():
                raise ValueError(f"'{char}' is not in ISO 6937")
            out += bytes((_FIRST[accents[0]], ord(letter)))
    return bytes(out)


def is_likely(data: bytes) -> bool:
    r"""Whether bytes that are no UTF-8 are in ISO 6937: accents stand inside of words, before letters.

    In the sets of one byte a letter, these bytes are capitals, which do not stand there.

    Example:
        >>> is_likely("größer für alle".encode("cp1252")), is_likely(b"gr\xc8o\xfber f\xc8ur alle")
        (False, True)
    """
    inside = len(_INSIDE.findall(data))
    return inside >= _ENOUGH and len(_FREQUENT.findall(data)) * 10 >= inside * 9
