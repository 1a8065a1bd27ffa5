"""A paragraph as words and as a string of tags, one character a word.

A quoted segment is one token whatever its length: what stands inside the marks does not belong to the
sentence around them, and is not looked at.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

import attrs

from newsdoc.quotes.marks import Segment
from newsdoc.quotes.retagging import retag
from newsdoc.quotes.speech import Speech
from newsdoc.quotes.spread import NotOneWordError
from newsdoc.quotes.tagger import Tagger, word_starts

Range = tuple[int, int]
"""A half-open range of token indexes, or of code points of the paragraph where so named."""

SEGMENT_TAGS = frozenset("QRXPU")
"""Tags of quoted segments."""

_COMMA_END = frozenset(",—–-،，")
_STOP_END = frozenset(".…。۔।")
_LOUD_END = frozenset("?!؟？！")
_NESTED = "'’‘\"”“)]"

# Words that a preposition, a determiner or "to" in front makes a noun or a verb. Each pattern starts with
# the letters that it changes, which `re` finds without trying every place, and then looks back.
_FINITE = re.compile(r"[sk](?<=[hwiumr][sk])")
_NOMINAL = re.compile(r"[sk](?<=[DHYep9j][sk])")
_BEFORE_CLAUSE = re.compile(
    r"[sk](?:(?<=[NnyAlk9)K,]s)(?=[tuhDHeioQPRXUqzW])|(?<=Ns)(?=\.|[,:][QRX]|$)"
    r"|(?<=[nyl9KN]k)(?=[tuDHeioQPRXUq]))"
)
_ATTRIBUTE = re.compile(r"G(?<=[nDHYj9]G)(?=[ny])")
_INITIAL = re.compile(r"D(?<=[NK]D)(?=\.[NK])")
_AT_START = re.compile(r"(?:^|[.?!RX:])'?v")
_BASE_AFTER_D = re.compile(r"[SF](?<=[DHYe][SF])(?![tuhi])")


class Phrase(NamedTuple):
    """A noun phrase; places are tokens."""

    start: int
    """Its first token."""
    core: int
    """The token after its first noun and the name beside it."""
    end: int
    """The token after all that hangs on it."""


@attrs.define(eq=False)
class Tokens:
    """The tokens of one paragraph. Offsets are code points into the paragraph."""

    words: list[str]
    """As written; of a quoted segment, everything from mark to mark."""
    tags: str
    """One character a token; see `newsdoc.quotes.language`."""
    quoted: list[int]
    """Indexes of the tokens that are quoted segments, in the order of the segments."""
    _text: str
    _starts: list[int] | None = None
    phrases: dict[Range, list[Phrase]] = attrs.field(factory=dict, init=False)
    """The noun phrases between two tokens, where they were looked for."""

    @property
    def starts(self) -> list[int]:
        """Where each token starts; looked for when first asked, as most paragraphs never are."""
        if self._starts is None:
            self._starts = word_starts(self._text, self.words)
        return self._starts

    def end(self, index: int) -> int:
        """The code point after token `index`."""
        return self.starts[index] + len(self.words[index])


NO_TOKENS = Tokens([], "", [], "")
"""The tokens of a paragraph without words."""


def tokenise(
    text: str, segments: Sequence[Segment], tagger: Tagger, spaced: str | None = None
) -> Tokens:
    """The tokens of a paragraph, each quoted segment as one.

    Args:
        text: the paragraph.
        segments: its quoted segments, in order.
        tagger: of the paragraph's language.
        spaced: the paragraph as `newsdoc.quotes.spread` gives it, where it is at hand.

    Example:
        >>> from newsdoc.quotes.languages import tagger_for
        >>> from newsdoc.quotes.marks import mark_style, pair_marks
        >>> text = '"It rained," Haas said.'
        >>> tokenise(text, pair_marks(text, mark_style(text)), tagger_for("en")).tags
        'QNV.'
    """
    quoted: list[int] = []
    lookup = tagger.__getitem__
    cut = tagger.cut
    if segments:
        words: list[str] = []
        parts: list[str] = []
        position = 0
        for segment in segments:
            piece = cut(text[position : segment.open])
            words += piece
            parts += map(lookup, piece)
            quoted.append(len(words))
            words.append(text[segment.open : segment.close])
            parts.append(segment_tag(text, segment))
            position = segment.close
        piece = cut(text[position:])
        words += piece
        parts += map(lookup, piece)
        tags = "".join(parts)
    else:
        words, tags = _words(text, tagger, spaced)
    if "v" in tags:
        tags = _without_capitals(tags, words, lookup)
    return Tokens(words, settle(retag(tags, words, tagger)), quoted, text)


def _words(text: str, tagger: Tagger, spaced: str | None) -> tuple[list[str], str]:
    """The words of a text without marks, and the tags of each by its spelling."""
    if spaced is not None and tagger.whole is not None:
        words = spaced.split()
        try:
            return words, "".join(map(tagger.whole.__getitem__, words))
        except NotOneWordError:
            pass
    words = tagger.cut(text)
    return words, "".join(map(tagger.__getitem__, words))


def announce(tokens: Tokens) -> None:
    """Add a token for the quotation that stands in the next paragraph.

    Example:
        >>> from newsdoc.quotes.languages import tagger_for
        >>> tokens = tokenise("Lind declared:", [], tagger_for("en"))
        >>> announce(tokens)
        >>> tokens.tags
        'NV:R'
    """
    tokens.quoted.append(len(tokens.words))
    tokens.words.append("")
    tokens.tags += "R"


def announces(tokens: Tokens) -> bool:
    """Whether the last token stands for the quotation in the next paragraph."""
    return bool(tokens.words) and not tokens.words[-1]


def _without_capitals(tags: str, words: Sequence[str], lookup: Callable[[str], str]) -> str:
    """The tags after forms with a capital have become verbs at a sentence's start, else names."""
    parts = []
    done = 0
    for match in _AT_START.finditer(tags):
        at = match.end() - 1
        parts += [tags[done:at], lookup(words[at].lower())]
        done = at + 1
    parts.append(tags[done:])
    return "".join(parts).replace("v", "N")


def segment_tag(text: str, segment: Segment) -> str:
    """The tag of a quoted segment: how its words end.

    Example:
        >>> segment_tag("“Why?”", Segment(0, 1, 5, 6))
        'X'
    """
    if not segment.closed:
        return "U"
    end = segment.end
    while end > segment.start + 1 and text[end - 1] in _NESTED:
        end -= 1
    last = text[end - 1]
    if last in _COMMA_END:
        return "Q"
    if last in _STOP_END:
        return "R"
    if last in _LOUD_END:
        return "X"
    return "Q" if isinstance(segment, Speech) else "P"


def settle(tags: str) -> str:
    """The tags after the neighbours have had their say on forms that may be noun or verb.

    Example:
        >>> settle("DkVhs"), settle("NsDn")
        ('DlVhS', 'NSDn')
    """
    if "s" in tags or "k" in tags:
        tags = _FINITE.sub(_as_verb, tags)
        tags = _NOMINAL.sub("l", tags)
        tags = _BEFORE_CLAUSE.sub(_as_verb, tags)
        tags = tags.replace("s", "l").replace("k", "l")
    if "G" in tags:
        # "planning director"
        tags = _ATTRIBUTE.sub("g", tags)
    if "D." in tags:
        # "Jock A. Finlayson": an initial that looks like an article.
        tags = _INITIAL.sub("K", tags)
    return _BASE_AFTER_D.sub("l", tags)


def _as_verb(match: re.Match[str]) -> str:
    return "S" if match.group() == "s" else "F"
