"""The noun phrases of a sentence where nouns have capitals: candidates for who says it.

Reads tags, and of the small words their spelling: whether a determiner is a genitive, whether a word
before a noun is a participle. One pass from left to right; what is taken is not looked at again.
"""

from __future__ import annotations

from newsdoc.quotes.language import Language
from newsdoc.quotes.noun_cores import Cores
from newsdoc.quotes.tokens import Phrase, Tokens

_CLAUSE = frozenset("VaMhitqQRXPU;:Czb")
_BRACKET = 9
_BESIDE = 18


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


class _Phrases(Cores):
    """Cores with all that hangs on them."""

    __slots__ = ()

    def of(self, low: int, high: int) -> list[Phrase]:
        """The phrases between two tokens, from left to right, none inside another."""
        found: list[Phrase] = []
        tags = self._tags
        place = low
        while place < high:
            tag = tags[place]
            if (tag == "h" and not self._is_determiner(place, high)) or (
                tag == "D" and self._is_relative(place, low)
            ):
                found.append(Phrase(place, place + 1, place + 1))
            elif tag in "DHehNKyAYn9P":
                core = (
                    None if tag == "n" and self._is_finite(place, low) else self._core(place, high)
                )
                if core is not None:
                    end = self._extended(place, core, high)
                    found.append(Phrase(place, core, end))
                    place = end
                    continue
                if tag == "D" and self._words[place].lower() in self._language.definite:
                    # "dieser sagte", "der erklärte"
                    following = tags[place + 1 : place + 2]
                    if following and (
                        following in "VaErpo,M"
                        or (following == "n" and self._is_finite(place + 1, low))
                    ):
                        found.append(Phrase(place, place + 1, place + 1))
            place += 1
        return found

    def _extended(self, start: int, core: int, high: int) -> int:
        """The token after genitives, brackets, "von …" and words between commas."""
        tags, words = self._tags, self._words
        end = core
        held = False
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
                if inner is None or (held and tag == "f"):
                    # "die Gefahr von Bränden vom Wetterdienst": one of them is somebody's doing.
                    break
                held = held or tag == "f"
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

    def _is_relative(self, place: int, low: int) -> bool:
        """Whether a determiner stands for a noun before another one: ", der das Gesetz entwarf"."""
        tags, words = self._tags, self._words
        if (
            tags[place + 1 : place + 2] not in ("D", "H")
            or words[place] not in self._language.definite
        ):
            return False
        comma = place - 1 if place > low and tags[place - 1] == "p" else place
        return comma > low and tags[comma - 1] == ","

    def _is_determiner(self, place: int, high: int) -> bool:
        """Whether a pronoun stands before its noun: "dieser Plan"."""
        following = self._tags[place + 1 : place + 2] if place + 1 < high else ""
        if not following or following not in "NyKjnA":
            return False
        return self._words[place].lower() in self._language.definite and (
            following != "n" or self._core(place + 1, high) is not None
        )

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
