"""TX3: characters that should not be there: control characters, mojibake, leftovers of markup."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsdoc.model import Article
from newsdoc.validation._base import Finding
from newsdoc.validation.facts import Facts
from newsdoc.validation.rules._fixes import cut, replace
from newsdoc.validation.rules._mojibake import LEADS, LOOKS_MADE, MADE_OF_UTF8, repaired
from newsdoc.validation.rules._scan import name_of, odd_characters
from newsdoc.validation.rules._words import around


def control_character(article: Article, facts: Facts, /) -> Iterator[Finding]:
    r"""A control character in a text.

    What:
        Fires for every character U+0000 to U+001F but tab and line feed, for U+007F, and
        for noncharacters such as U+FFFF, in any text that is printed.

    Why:
        XML cannot hold most of them, so that writers fail or drop them; terminals obey
        them.

    Example:
        `"text": "Rain\u0007 fell"`. Remove it; `--fix` does.

    Spec:
        XML 1.0, 2.2 Characters; IPTC 7901, control characters of the transmission.
    """
    for at, char in odd_characters(facts):
        if char < " " or char == "\x7f" or char > "\ufffd" or "\ufdd0" <= char <= "\ufdef":
            piece, span = facts.spot(at, at + 1)
            yield Finding(
                f"control character {name_of(char)}",
                piece.pointer,
                span=span,
                hint="remove it",
                fix=cut(piece.pointer, span),
            )


def character_lost(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """A replacement character: the letter that stood here is lost.

    What:
        Fires for the first U+FFFD (�) of a text.

    Why:
        A program before this one could not decode the bytes and put � in their place. What
        was there can be found only in the source.

    Example:
        `"text": "Z�rich"`. Fetch the source again and decode it as what it is.

    Spec:
        Unicode 16, 5.22 U+FFFD Substitution in Conversion.
    """
    seen = set()
    for at, char in odd_characters(facts):
        if char == "\ufffd":
            piece, span = facts.spot(at, at + 1)
            if piece.pointer not in seen:
                seen.add(piece.pointer)
                yield Finding(
                    "a letter is lost (U+FFFD)",
                    piece.pointer,
                    span=span,
                    value=around(piece.text, span),
                    hint="fetch the source again and decode it as what it is",
                )


def invisible_character(article: Article, facts: Facts, /) -> Iterator[Finding]:
    r"""An invisible character inside of a text.

    What:
        Fires for byte order marks, zero width spaces, word joiners and interlinear marks,
        and for private use characters. Joiners, direction marks and soft hyphens are left
        alone, as are zero width spaces in scripts that set them between words (Thai, Lao,
        Burmese, Khmer).

    Why:
        Searches miss the word that one stands in, and texts that look the same are not.

    Example:
        `"text": "\ufeffRain fell."`. Remove it; `--fix` does, but for private use
        characters.

    Spec:
        Unicode 16, 23.2 Layout Controls.
    """
    for at, char in odd_characters(facts):
        private = "\ue000" <= char <= "\uf8ff"
        if not private and char not in _INVISIBLE:
            continue
        if char == "\u200b" and _WORDS_BY_ZERO_SPACE.search(facts.joined):
            continue
        piece, span = facts.spot(at, at + 1)
        yield Finding(
            f"{'private use' if private else 'invisible'} character {name_of(char)}",
            piece.pointer,
            span=span,
            value=char if private else None,
            hint="see which sign was meant" if private else "remove it",
            fix=None if private else cut(piece.pointer, span),
        )


_INVISIBLE = frozenset("\u200b\u2060\ufeff\ufff9\ufffa\ufffb")

_WORDS_BY_ZERO_SPACE = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")


def mojibake(article: Article, facts: Facts, /) -> Iterator[Finding]:
    """UTF-8 that was read as another encoding.

    What:
        Fires for runs of letters that are UTF-8 bytes decoded as Windows-1252 or Latin-1
        ("MÃ¼nchen", "itâ€™s"), and for C1 control characters, which are Windows-1252 read
        as Latin-1.

    Why:
        Readers see it, and searches do not find the word.

    Example:
        `"text": "MÃ¼nchen"`. Write "München"; `--fix` does where the way back is plain.

    Spec:
        Unicode 16, 3.9 Unicode Encoding Forms; WHATWG Encoding, windows-1252.
    """
    joined = facts.joined
    if (
        not joined.isascii()
        and any(map(joined.__contains__, LEADS))
        and LOOKS_MADE.search(joined) is not None
    ):
        for match in MADE_OF_UTF8.finditer(joined):
            right = repaired(match[0], joined[max(match.start() - 1, 0) : match.start()])
            if right is not None:
                piece, span = facts.spot(*match.span())
                # Where more of it follows, a part was lost, or it was made twice.
                more = joined[match.end() : match.end() + 1] in _MORE
                yield Finding(
                    f"'{right}' in the wrong encoding",
                    piece.pointer,
                    span=span,
                    value=match[0],
                    hint=f"write '{right}'",
                    fix=None if more else replace(piece.pointer, span, right),
                )
    for at, char in odd_characters(facts):
        if not "\x80" <= char <= "\x9f":
            continue
        piece, span = facts.spot(at, at + 1)
        before = joined[at - 1 : at]
        # Beside another letter that is not ASCII it is a part of something worse.
        sure = char in _CERTAIN and (before.isascii() or before in _CERTAIN)
        right = char.encode("latin-1").decode("cp1252", "replace")
        yield Finding(
            f"control character {name_of(char)}, mostly Windows-1252 in the wrong encoding",
            piece.pointer,
            span=span,
            value=around(piece.text, span),
            hint=f"write '{right}'" if sure else "see which sign was meant",
            fix=replace(piece.pointer, span, right) if sure else None,
        )


_MORE = frozenset("€ÂÃâ\ufffd") | frozenset(map(chr, range(0x80, 0xA0)))
_CERTAIN = frozenset("\x80\x82\x84\x85\x91\x92\x93\x94\x95\x96\x97\x99")
"""Bytes that Windows-1252 has punctuation, the euro or the trade mark sign at."""
