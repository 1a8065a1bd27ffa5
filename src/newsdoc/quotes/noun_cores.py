"""The heart of a noun phrase where nouns have capitals: determiner, attributes, nouns.

Reads tags, and of the small words their spelling: whether a word before a noun is a participle.
"""

from __future__ import annotations

from newsdoc.quotes.finite_verbs import is_finite
from newsdoc.quotes.language import Language
from newsdoc.quotes.tokens import Tokens

_DETERMINERS = frozenset("DHeh")
_NOUNS = frozenset("NKyAY")
_ATTRIBUTES = frozenset("n9jEv")
_CLAUSE = frozenset("VaMhitqQRXPU;:Czb")
_ATTRIBUTES_MOST = 6
_QUOTED_WORDS = 5


class Cores:
    """The state of the search in one paragraph."""

    __slots__ = ("_close", "_first_names", "_genitives", "_language", "_tags", "_tokens", "_words")

    def __init__(self, tokens: Tokens, language: Language) -> None:
        self._tokens = tokens
        self._language = language
        self._tags = tokens.tags
        self._words = tokens.words
        self._genitives = language.genitives
        self._first_names = language.first_names
        self._close = language.close_prepositions

    def _is_finite(self, place: int, low: int) -> bool:
        """Whether a small word without a determiner is a verb: "stellte Minister Lang …"."""
        return is_finite(self._tokens, self._language, place, low)

    def _core(self, start: int, high: int) -> int | None:
        """The token after determiner, attributes and noun; absent where there is no noun."""
        tags = self._tags
        place = start
        determined = tags[place] in _DETERMINERS
        while place < high and tags[place] in _DETERMINERS:
            place += 1
        if determined and tags[place : place + 1] == "p":
            place = self._participle(place, high)
        stop = min(high, place + _ATTRIBUTES_MOST)
        first = place
        while place < stop and (tags[place] in _ATTRIBUTES or tags[place] == "r"):
            attribute = tags[place] not in "nEr" or self._is_attribute(place)
            # "die voraussichtlich letzte Rede"
            if not attribute and not (determined and self._is_adverb(place)):
                return None
            place += 1
        if place < high and tags[place] == "P" and (determined or place == start):
            if not determined and place and tags[place - 1] not in "VLz,.pf":
                return None
            return place + 1 if self._is_name(place) else None
        nouns = place
        while place < high:
            tag = tags[place]
            if tag == ".":
                if tags[place - 1] not in "AK9":
                    break
            elif tag == "9":
                # "Bayer 04 Leverkusen", "der Artikel 65 des Gesetzes"
                following = "D," if determined else "NKyD,"
                slash = self._words[place + 1 : place + 2] == ["/"]
                if place == nouns or not (
                    place + 1 < high and (tags[place + 1] in following or slash)
                ):
                    break
            elif tag in {"-", "c"}:
                joined = self._joined(place, nouns)
                if not joined:
                    break
                place += joined
                continue
            elif tag == "n" and place > nouns and self._owns(place):
                # "Lindens früherer Berater Timm"
                pass
            elif tag not in _NOUNS:
                break
            place += 1
        if place == nouns:
            return None
        if tags[place - 1] == "." and tags[place - 2] != "K":
            place -= 1
        if not determined and first < nouns and tags[start] == "9" and place == nouns:
            return None
        return place

    def _owns(self, place: int) -> bool:
        """Whether the name before an attribute is a genitive."""
        owner, following = self._words[place - 1], self._tags[place + 1 : place + 2]
        owned = owner.endswith("s") and self._tags[place - 1] == "N" and len(owner) > 2
        return owned and following in ("N", "y") and self._words[place].endswith(("er", "e", "es"))

    def _joined(self, place: int, nouns: int) -> int:
        """How many tokens join halves of a word: "Fraktions- und Parteichefs", "90/Die Grünen"."""
        tags, starts, words = self._tags, self._tokens.starts, self._words
        following = tags[place + 1 : place + 3]
        if place == nouns or starts[place] != starts[place - 1] + len(words[place - 1]):
            return 0
        if tags[place] == "-":
            return 2 if following[:1] == "c" and following[1:] and following[1:] in "NKy" else 0
        if words[place] != "/" or starts[place + 1 : place + 2] != [starts[place] + 1]:
            return 0
        return 1 if following[:1] in ("N", "K", "y") else 2 if following in ("DN", "DK") else 0

    def _is_attribute(self, place: int) -> bool:
        """Whether a small word can be an adjective with its ending."""
        word = self._words[place]
        if word in self._language.finite:
            return False
        return word.endswith(("e", "en", "er", "es", "em")) or word[:1].isdigit()

    def _is_adverb(self, place: int) -> bool:
        """Whether an attribute with its noun follows."""
        following = self._tags[place + 1 : place + 3]
        if (
            self._tags[place] == "E"
            or len(following) < 2
            or following[0] not in "njE"
            or following[1] not in "nNKyj"
        ):
            return False
        return self._is_attribute(place + 1)

    def _participle(self, place: int, high: int) -> int:
        """Der *in Berlin lebende* Künstler: past what hangs on a participle."""
        tags = self._tags
        stop = min(high, place + 9)
        at = place + 1
        while at + 1 < stop:
            if tags[at] in _CLAUSE or tags[at] in ",.":
                return place
            inner = tags[at] in "nE" and tags[at + 1] in "nNKyE" and tags[at - 1] not in "pDH"
            if inner and self._is_attribute(at):
                return at
            at += 1
        return place

    def _is_name(self, place: int) -> bool:
        """Whether words in marks may be the name of a paper or a firm."""
        parts = self._words[place].split()
        return len(parts) <= _QUOTED_WORDS and parts[0].strip("„»›\"“”‚'")[:1].isupper()
