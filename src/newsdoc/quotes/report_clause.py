"""One sentence for the rules: its tags and words, and how much of it is taken already."""

from __future__ import annotations

import re

from newsdoc.quotes.backward_rules import phrase_before
from newsdoc.quotes.caseless_rules import subject_from
from newsdoc.quotes.clauses import dateline_end
from newsdoc.quotes.finite_verbs import is_finite
from newsdoc.quotes.language import Language
from newsdoc.quotes.noun_phrases import find_phrases
from newsdoc.quotes.paragraph import Cue
from newsdoc.quotes.phrase_rules import phrase_from
from newsdoc.quotes.tokens import Phrase, Range, Tokens

LEAD = 16
"""How many tokens may stand between a verb and what it leads to."""
QUOTED = re.compile(r"[QRXPU]")
"""A quoted segment, closed or not."""
SAID = "QRXP"
"""Tags of quoted segments that are closed."""
_BODY = re.compile(r"pn{0,2}N[NK]{0,2}n?(?:p[NK]{1,2}n?)?(?=[.,:;]|$)")
"""A preposition with the name of a body."""
_ASIDE = re.compile(r"N(?=p)|[yn](?=p[DH]?W)")
"""Where a phrase before a verb ends: "дипломат в интервью газете сказал"."""
_OFFICE = re.compile(r"y[ynj]{0,4}[NK]{1,3}$|y[ynj]{0,4}$")
"""An office right before a verb, with who holds it."""
_BESIDE = re.compile(r"p[DHo]?[nNyj9]{1,3}?(?=[yNKA])")
_TALK = re.compile(r"(?<=.)p[DH]?W[pf]?[NKny]{0,4}$")
"""Where something was said, between subject and verb: "w rozmowie z Politico"."""
_ORIGINS = ("sta", "stä", "lta", "ltä")
_ADVERB = re.compile(r"(?:[DHyn]y|NN)n$")
"""A noun phrase in Dutch with a word behind it that is none of it."""
_TRIM = ",-;:c('~"


class Clause:
    """One sentence and how much of it is taken. Places are of tokens."""

    __slots__ = (
        "_phrases",
        "_tokens",
        "done",
        "earlier",
        "end",
        "high",
        "language",
        "low",
        "nouns",
        "said",
        "subject",
        "tags",
        "words",
    )

    def __init__(self, tokens: Tokens, language: Language, low: int, end: int, high: int) -> None:
        self._tokens = tokens
        self._phrases: list[Phrase] | None = None
        self.tags = tokens.tags
        self.words = tokens.words
        self.language = language
        self.low = low
        self.nouns = language.noun_capitals
        self.end = end
        """The token after the last word."""
        self.high = high
        """The token after the full stop."""
        self.said = low or dateline_end(tokens.tags, tokens.words)
        if not self.said and language.suffixed and tokens.tags[:1] in ("N", "K"):
            # "NUUK: Grønlands regeringsleder …"
            placed = tokens.tags[1:2] == ":" and tokens.words[0].isupper()
            self.said = 2 if placed and tokens.tags[2:3] not in ("Q", "R", "X", "P", "U", "") else 0
        if language.name_particles:
            self.low = low = self.said
        if (
            tokens.tags[low + 1 : low + 2] == ":"
            and tokens.words[low].lower() in language.colon_only
        ):
            # "Respuesta: «…», afirma Lind"
            self.said = low + 2
        """Where something that is said may start."""
        self.done = max(low, self.said) if self.said == low + 2 else low
        """Where the next cue may stand."""
        self.subject: Range | None = None
        """Who says something in the sentence already."""
        self.earlier: Range | None = None
        """The sentence before, where nobody reports it yet."""

    def is_finite(self, place: int) -> bool:
        """Whether a token can be a finite verb, where the language has lists to tell."""
        return is_finite(self._tokens, self.language, place, self.low)

    def phrases(self) -> list[Phrase]:
        """The noun phrases of the sentence, from left to right."""
        if self._phrases is None:
            self._phrases = find_phrases(self._tokens, self.language, self.low, self.high)
        return self._phrases

    def phrase_from(self, start: int, *, beside: bool = True) -> Range | None:
        """The noun phrase that begins with token `start`; see `phrase_rules.phrase_from`."""
        if self.language.genitives and beside:
            for phrase in self.phrases():
                if phrase.start == start:
                    return (start, phrase.end)
                if phrase.start > start:
                    break
        if self.language.caseless:
            names = self.language.first_names
            found = subject_from(self.tags, self.words, start, self.end, names)
        else:
            found = phrase_from(self.tags, start, self.end, beside=beside, nouns=self.nouns)
        if found is not None and self.language.name_particles and not self.language.male_articles:
            # Dutch has no adjectives behind a noun: "sprak de verdediger ferm".
            start, last = found
            if _ADVERB.search(self.tags, start, last):
                last -= 1
            found = (start, last)
        if found is None or not self.language.suffixed:
            return found
        found = self.with_name(self._accusative(self._attributed(found)))
        last = found[1]
        placed = last < self.end and not self.language.caseless
        if placed and self.tags[last - 1 : last + 1] in ("Nn", "Kn"):
            # "Vestland politidistrikt": the noun of a body has no capital.
            body = self.words[last].lower() in self.language.organisations
            found = (found[0], last + body)
        if self.language.located and beside:
            return self._with_origin(found)
        return self._with_place(found) if beside else found

    def _with_origin(self, phrase: Range) -> Range:
        """A full name with where its bearer works: Finnish "Aino Ranta *Hämeen poliisista*"."""
        start, last = phrase
        if self.tags[last - 2 : last] != "NN":
            return phrase
        for place in range(last, min(last + 3, self.end)):
            if self.tags[place] not in "nNK":
                break
            if self.words[place].lower().endswith(_ORIGINS):
                return (start, place + 1)
        return phrase

    def _attributed(self, phrase: Range) -> Range:
        """The phrase with the noun that a participle stands before: "cytowana *w piśmie prezes Lis*"."""
        start, last = phrase
        if not self.language.agreeing or not set(self.tags[start:last]) <= {"n"}:
            return phrase
        beside = _BESIDE.match(self.tags, last, self.end)
        if beside is None or not self.words[last - 1].lower().endswith(self.language.agreeing):
            return phrase
        rest = phrase_from(self.tags, beside.end(), self.end)
        return phrase if rest is None else (start, rest[1])

    def _accusative(self, phrase: Range) -> Range:
        """Of two offices side by side the first, where only it has another case: "цитирует *министра* агентство"."""
        start = phrase[0]
        cases = self.language.cases
        if cases is None or not self.language.agreeing or self.tags[start : start + 2] != "yy":
            return phrase
        first, second = self.words[start].lower(), self.words[start + 1].lower()
        if (
            first in self.language.papers
            and self.language.is_role(second)
            and second not in cases.nouns
        ):
            # "объяснила решение глава регулятора": what is explained is not who explains.
            return (start + 1, phrase[1])
        return (start, start + 1) if first in cases.nouns and second not in cases.nouns else phrase

    def _with_place(self, phrase: Range) -> Range:
        """The phrase with the body that somebody belongs to: "professor Lie *ved Universitetet*"."""
        start, last = phrase
        if not self.language.belonging or last >= self.end or self.tags[last] != "p":
            return phrase
        if self.words[last].lower() not in self.language.belonging:
            return phrase
        body = _BODY.match(self.tags, last, self.end)
        held = self.tags[start:last]
        office = ("y" in held or "A" in held) and "N" in held
        return (start, body.end()) if body is not None and office else phrase

    def with_name(self, phrase: Range) -> Range:
        """A phrase with the name in marks that its last word announces: "завода «Волна» Сомов"."""
        last = phrase[1]
        if self.tags[last : last + 1] != "P" or last + 1 > self.end:
            return phrase
        named = self.tags[last + 1 : last + 2] == "N"
        if not self.is_announced(last) and not (named and self.tags[last - 1] == "y"):
            return phrase
        if named:
            rest = phrase_from(self.tags, last + 1, self.end)
            return phrase if rest is None else (phrase[0], rest[1])
        return (phrase[0], last + 1)

    def is_announced(self, position: int) -> bool:
        """Whether words in marks are the name of what stands before them: "газете «Дело»"."""
        return self.words[position - 1].lower() in self.language.scare_before

    def phrase_before(self, low: int, last: int) -> Range | None:
        """The noun phrase that ends with token `last`; see `phrase_rules.phrase_before`."""
        if self.language.genitives:
            for phrase in self.phrases():
                if phrase.end == last + 1 and phrase.start >= low:
                    free = phrase.start == low or self.tags[phrase.start - 1] not in "pfL"
                    return (phrase.start, phrase.end) if free else None
                if phrase.end > last:
                    break
        talk = _TALK.search(self.tags, low, last + 1) if self.language.agreeing else None
        last = last if talk is None else talk.start() - 1
        found = phrase_before(self.tags, low, last, nouns=self.nouns)
        if not self.language.closing_commas or self.language.caseless:
            return found
        if found is None or self.tags[found[0] - 1 : found[0]] == "p":
            found = self._agreeing(low, last) or found
        if found is not None:
            # "Министр Силин в ходе форума отметил": a place behind a name is none of it.
            place = _ASIDE.search(self.tags, *found)
            return found if place is None else (found[0], place.start() + 1)
        return found

    def _agreeing(self, low: int, last: int) -> Range | None:
        """An office and a name, with adjectives before them: "На вопрос о мире *новый посол Лис* …"."""
        tags = self.tags
        match = _OFFICE.search(tags, max(low, last - LEAD), last + 1)
        if match is None:
            return None
        start = match.start()
        while start > low and tags[start - 1] == "n":
            if not self.words[start - 1].lower().endswith(self.language.agreeing):
                break
            start -= 1
        return (start, last + 1)

    def reads(self, cue: Cue) -> bool:
        """Whether the source of a verb may be what the words stand in, or where they were said."""
        language = self.language
        if cue.lemma in language.reading:
            return True
        return self.words[cue.last - 1].lower() in language.impersonal

    def trimmed(self, start: int, end: int) -> Range:
        """A range without the punctuation and the "and" at its edges."""
        tags = self.tags
        while start < end and tags[start] in _TRIM:
            start += 1
        while end > start and tags[end - 1] in _TRIM:
            end -= 1
        return (start, end)

    def has_clause(self, start: int, end: int) -> bool:
        """Whether a range is enough to be said by somebody."""
        return end - start >= 2 or tags_quoted(self.tags, start, end)


def tags_quoted(tags: str, start: int, end: int) -> bool:
    """Whether there is a quoted segment in a range of tokens.

    Example:
        >>> tags_quoted("hVQ", 0, 2), tags_quoted("hVQ", 0, 3)
        (False, True)
    """
    return QUOTED.search(tags, start, end) is not None
