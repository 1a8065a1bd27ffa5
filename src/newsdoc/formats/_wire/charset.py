"""Bytes of a wire message to text and back, in the character sets that agencies agree on.

Beyond what Python's codecs know these are ISO 6937 (in `teletex`) and the national variants of ISO
646, 7-bit sets in which brackets and braces are letters. Which set a message is in is never declared: the caller says so, or
it is guessed and the guess reported.
"""

from __future__ import annotations

import re
from types import MappingProxyType

import attrs

from newsdoc.formats._base import ReadContext
from newsdoc.formats._decode import Decoded, decode
from newsdoc.formats._encodings import guess_encoding
from newsdoc.formats._wire import teletex
from newsdoc.languages import guess_language

_VARIED = "#$@[\\]^`{|}~"
_VARIANTS = {
    "iso646-de": "#$§ÄÖÜ^`äöüß",
    "iso646-se": "#¤@ÄÖÅ^`äöå¯",
    "iso646-se2": "#¤ÉÄÖÅÜéäöåü",
    "iso646-no": "#$@ÆØÅ^`æøå¯",
    "iso646-fr": "£$à°ç§^µéùè¨",
    "iso646-it": "£$§°çé^ùàòèì",
    "iso646-es": "£$§¡Ñ¿^`°ñç~",
    "iso646-pt": "#$´ÃÇÕ^`ãçõ°",
    "iso646-gb": "£$@[\\]^`{|}¯",
}
"""What stands for the varied characters in each national variant of ISO 646."""

VARIANTS: MappingProxyType[str, MappingProxyType[int, str]] = MappingProxyType(
    {
        name: MappingProxyType({ord(a): b for a, b in zip(_VARIED, letters, strict=True) if a != b})
        for name, letters in _VARIANTS.items()
    }
)
"""Translation from ASCII by name of the variant."""

_ALIASES = MappingProxyType(
    {
        "din66003": "iso646-de", "ir21": "iso646-de", "sen850200b": "iso646-se",
        "iso646fi": "iso646-se", "iso646se": "iso646-se", "sen850200c": "iso646-se2",
        "ns45511": "iso646-no", "iso646dk": "iso646-no", "ds2089": "iso646-no",
        "nfz62010": "iso646-fr", "bs4730": "iso646-gb", "iso646uk": "iso646-gb",
    }
)  # fmt: skip
_LETTER_SETS = {"de": "iso646-de", "sv": "iso646-se", "fi": "iso646-se", "da": "iso646-no"}
_LETTER_SETS["no"] = "iso646-no"
"""The variant that a language is written in, where its letters are frequent enough to tell."""

_INSIDE = re.compile(r"[a-z][\[\\\]{|}~]+(?=[a-z])|\b[a-z]{2,}~(?=[\s.,])")
_SIGNS = frozenset("[\\]{|}~@")
_ENOUGH = 3
_SAMPLE = 32_768
_CODE_PAGE = "cp850"
_TELETEX = frozenset({"iso6937", "isoiec6937", "iso69372add", "t51", "t61", "iso6937add"})
"""Names of ISO 6937, without their signs."""


def decode_wire(data: bytes, context: ReadContext, *, code: str) -> Decoded:
    r"""The text of a file of wire messages, and the character set that it is in.

    The encoding is that of the context; else UTF-8 where that fits; else a guess among Windows-1252
    and its neighbours, ISO 6937, code page 850, and for 7-bit data the national variants of ISO 646. A guess
    is reported, and so are bytes that cannot be decoded. `Decoded.encoding` is `ascii` where the
    data is 7-bit and in no national variant.

    Raises:
        UsageError: the context names an encoding that there is not.

    Example:
        >>> decode_wire(b"f}r", ReadContext(encoding="iso646-de"), code="WI106").text
        'für'
        >>> decode_wire(b"f\x81r \x9aber die L\x84nder", ReadContext(), code="WI106").encoding
        'cp850'

    Spec: IPTC 7901, character sets by agreement; ISO 646; DIN 66003
    """
    if context.encoding is not None:
        if re.sub(r"[^a-z0-9]", "", context.encoding.lower()) in _TELETEX:
            return _teletex(data, context, code)
        variant = variant_name(context.encoding)
        if variant is None:
            return decode(data, context)
        plain = decode(data, attrs.evolve(context, encoding="ascii"))
        return Decoded(plain.text.translate(VARIANTS[variant]), variant)
    if data.isascii():
        text = data.decode("ascii")
        variant = _guess_variant(text)
        if variant is None:
            return Decoded(text, "ascii")
        _report_guess(variant, context, code)
        return Decoded(text.translate(VARIANTS[variant]), variant)
    if _is_no_utf8(data) and teletex.is_likely(data[:_SAMPLE]):
        _report_guess(teletex.NAME, context, code)
        return _teletex(data, context, code)
    if _is_code_page(data):
        _report_guess(_CODE_PAGE, context, code)
        return decode(data, attrs.evolve(context, encoding=_CODE_PAGE))
    return decode(data, context)


def _teletex(data: bytes, context: ReadContext, code: str) -> Decoded:
    text = teletex.decode(data)
    lost = text.count("\ufffd")
    if lost:
        context.remark(code, f"{lost} bytes are nothing in {teletex.NAME}, and became U+FFFD")
    return Decoded(text, teletex.NAME)


def encode_wire(text: str, charset: str | None) -> bytes:
    r"""The text in a character set that `decode_wire` names; in UTF-8 where that cannot hold it.

    Example:
        >>> encode_wire("für", "iso646-de"), encode_wire("für", "cp1252"), encode_wire("für", None)
        (b'f}r', b'f\xfcr', b'f\xc3\xbcr')
    """
    if charset is not None:
        variant = variant_name(charset)
        try:
            if charset == teletex.NAME:
                return teletex.encode(text)
            if variant is None:
                return text.encode(charset)
            table = VARIANTS[variant]
            if not any(chr(taken) in text for taken in table):
                back = {ord(letter): chr(taken) for taken, letter in table.items()}
                return text.translate(back).encode("ascii")
        except (LookupError, ValueError):
            pass
    return text.encode("utf-8", "replace")


def variant_name(encoding: str) -> str | None:
    """The national variant of ISO 646 that a name stands for; None for all other encodings.

    Example:
        >>> variant_name("DIN_66003"), variant_name("ISO646-SE"), variant_name("utf-8")
        ('iso646-de', 'iso646-se', None)
    """
    bare = re.sub(r"[^a-z0-9]", "", encoding.lower())
    if bare in _ALIASES:
        return _ALIASES[bare]
    return next((name for name in VARIANTS if name.replace("-", "") == bare), None)


def _guess_variant(text: str) -> str | None:
    """The variant that 7-bit text is in, told by brackets inside of words and by its language."""
    sample = text[:_SAMPLE]
    if len(_INSIDE.findall(sample)) < _ENOUGH:
        return None
    language = guess_language(" ".join(w for w in sample.split() if not _SIGNS & set(w)))
    return _LETTER_SETS.get(language or "")


_LETTERS = MappingProxyType(
    {
        "en": "éèêëçñöüäáíóïô", "de": "äöüßÄÖÜ", "fr": "éèêëàâçîïôûùœÉÀÈ", "es": "áéíóúñüÁÉÍÓÚÑ", "it": "àèéìòù",
        "pt": "ãõáâàéêíóôúçÃÕ", "sv": "åäöÅÄÖé", "fi": "åäöÄÖ", "da": "æøåÆØÅé", "no": "æøåÆØÅé",
        "nl": "éëïèöüó",
    }
)  # fmt: skip
"""Letters beyond ASCII that are frequent in a language."""

_BESIDE = re.compile(rb"(?<=[a-z])[\x80-\xff]|[\x80-\xff](?=[a-z])")


def _is_code_page(data: bytes) -> bool:
    """Whether high bytes beside small letters are letters in code page 850 and not in Windows'.

    They are those of the language, where the rest of the words tells which that is.
    """
    if not _is_no_utf8(data):
        return False
    beside = b"".join(_BESIDE.findall(data[:_SAMPLE]))
    plain = b" ".join(w for w in data[:_SAMPLE].split() if w.isascii()).decode("ascii")
    letters = _LETTERS.get(guess_language(plain) or "")
    dos, windows = (
        sum(
            char in letters if letters else char.isalpha()
            for char in beside.decode(name, "replace")
        )
        for name in (_CODE_PAGE, "cp1252")
    )
    return dos > 2 * windows and guess_encoding(data[:_SAMPLE]) == "cp1252"


def _is_no_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return True
    return False


def _report_guess(charset: str, context: ReadContext, code: str) -> None:
    context.remark(
        code,
        f"character set not declared; read as {charset}",
        hint="name the encoding if the text looks wrong",
    )
