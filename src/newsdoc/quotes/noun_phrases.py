"""The noun phrases of a sentence where nouns have capitals: candidates for who says it.

Reads tags, and of the small words their spelling: whether a determiner is a genitive, whether a word
before a noun is a participle. One pass from left to right; what is taken is not looked at again.
"""

from __future__ import annotations

from newsdoc.quotes.finite_verbs import is_finite
from newsdoc.quotes.language import Language
from newsdoc.quotes.tokens import Phrase, Tokens

_DETERMINERS = frozenset("DHe")
_NOUNS = frozenset("NKyAY")
_ATTRIBUTES = frozenset("n9jEv")
_SEGMENTS = frozenset("QRXPU")
_CLAUSE = frozenset("VaMhitqQRXPU;:Czb")
_ATTRIBUTES_MOST = 6
_BRACKET = 9
_BESIDE = 18
_QUOTED_WORDS = 5


def find_phrases(tokens: Tokens, language: Language, low: int, high: int) -> list[Phrase]:
    """The noun phrases between two tokens, from left to right, none inside another.

    Args:
        tokens: of the paragraph.
        language: of the text.
        low: first token.
        high: the token after the last one.

    Example:
        >>> from newsdoc.quotes.languages import language_data, tagger_for
        >>> from newsdoc.quotes.tokens import tokenise
        >>> tokens = tokenise("Das sagte der Sprecher der Stadt.", [], tagger_for("de"))
        >>> find_phrases(tokens, language_data("de"), 0, 6)
        [Phrase(start=0, core=1, end=1), Phrase(start=2, core=4, end=6)]
    """
    known = tokens.phrases.get((low, high))
    if known is None:
        known = tokens.phrases[low, high] = _Phrases(tokens, language).of(low, high)
    return known


class _Phrases:
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

    def of(self, low: int, high: int) -> list[Phrase]:
        """The phrases between two tokens, from left to right, none inside another."""
        found: list[Phrase] = []
        tags = self._tags
        place = low
        while place < high:
            tag = tags[place]
            if tag == "h":
                found.append(Phrase(place, place + 1, place + 1))
            elif tag in "DHeNKyAYn9P":
                core = (
                    None if tag == "n" and self._is_finite(place, low) else self._core(place, high)
                )
                if core is not None:
                    end = self._extended(place, core, high)
                    found.append(Phrase(place, core, end))
                    place = end
                    continue
                if tag == "D":
                    # "dieser sagte", "der erklärte"
                    following = tags[place + 1 : place + 2]
                    if following and (
                        following in "VaErpo,M"
                        or (following == "n" and self._is_finite(place + 1, low))
                    ):
                        found.append(Phrase(place, place + 1, place + 1))
            place += 1
        return found

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

    def _extended(self, start: int, core: int, high: int) -> int:
        """The token after genitives, brackets, "von …" and words between commas."""
        tags, words = self._tags, self._words
        end = core
        for _ in range(6):
            if end >= high:
                break
            tag = tags[end]
            if tag == "(":
                closing = tags.find(")", end, min(high, end + _BRACKET))
                if closing < 0:
                    break
                end = closing + 1
            elif tag == "P":
                if tags[end - 1] not in "NKy" or not self._is_name(end):
                    break
                end += 1
            elif tag in "DHe" and words[end].lower() in self._genitives:
                if self._is_person(start, core):
                    # "sagte Jens Ahrend der Zeitung": nobody belongs to a newspaper.
                    break
                inner = self._core(end, high)
                if inner is None:
                    break
                end = inner
            elif tag == "f" or (tag == "p" and words[end].lower() in self._close):
                named = self._is_person(start, core) or not tags[start:core].strip("NA")
                if tag == "p" and named and words[end].lower() != "aus":
                    # "betonte Johanna Wulf bei einer Rede", "sagt Merkel im Bundestag"
                    break
                inner = self._core(end + 1, high) if end + 1 < high else None
                if tags[end + 1 : end + 2] == "P" and tag == "f" and self._is_name(end + 1):
                    # "die Sektion von „Ärzte ohne Grenzen“"
                    inner = end + 2
                if tag == "f" and not self._is_person(start, core):
                    # "die Erklärung vom vergangenen Dienstag"
                    day = end + 1 + (tags[end + 1 : end + 3] == "nW")
                    inner = day + 1 if tags[day : day + 1] == "W" else inner
                if inner is None:
                    break
                end = inner
            elif tag == "p" and words[end] == "zu" and self._is_genitive(end + 1, high):
                # "der Doktorvater zu Rantzaus"
                end += 2
            elif tag == "c" and end + 1 < high and tags[end + 1] in "NKAyP":
                inner = self._core(end + 1, high)
                if inner is None:
                    break
                end = inner
            else:
                break
        return self._beside(end, high)

    def _is_genitive(self, place: int, high: int) -> bool:
        """Whether a name in the genitive stands there."""
        return place < high and self._tags[place] == "N" and self._words[place].endswith("s")

    def _is_person(self, start: int, core: int) -> bool:
        """Whether a phrase is the first name and the surname of somebody."""
        return any(
            self._words[place].lower() in self._first_names and self._tags[place + 1] == "N"
            for place in range(start, core - 1)
        )

    def _beside(self, end: int, high: int) -> int:
        """Past words between commas: "Mina Holt, Sprecherin der Stadt,"."""
        tags = self._tags
        if tags[end : end + 1] != ",":
            return end
        stop = min(high, end + _BESIDE)
        place = end + 1
        if place >= stop or tags[place] not in "DHeNKyA9":
            return end
        if tags[place] == "D" and tags[place + 1 : place + 2] in ("D", "H", "h", "p", "o", "r"):
            # "der Mann, der den Betrieb führt": a clause, and no name for him.
            return end
        while place < stop and tags[place] not in ",:-":
            if tags[place] in ".?!" and place + 1 >= high:
                break
            if (
                tags[place] == "p"
                and tags[place + 1 : place + 2] in ("n", "V", "E", "a")
                and (self._words[place] == "zu")
            ):
                # "…, seine Freude zu zeigen"
                return end
            if tags[place] in _CLAUSE or tags[place] == "c":
                # "Müller, Präsident des Verbandes sagte": the second comma was forgotten.
                if tags[place] in "Va" and place > end + 2 and tags[end - 1] in "NK)":
                    return place
                return end
            place += 1
        if place >= stop and place < high:
            return end
        inner = self._core(end + 1, high)
        if inner is None:
            return end
        return place
