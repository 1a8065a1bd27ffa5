"""Who reports what, by rules alone: for languages without weights.

Verbs that report, prepositions like "laut" and "selon", and labels before a colon are looked for in each
sentence; what stands around them in one of a few orders is source and content:

    „…“, sagte X.    « … », X a dit.    X sagte: „…“    X sagte, dass …    Laut X …    X: „…“

What no rule places is left to `newsdoc.quotes.attribution`.
"""

from __future__ import annotations

import re

from newsdoc.quotes.clauses import dateline_end
from newsdoc.quotes.language import Language
from newsdoc.quotes.paragraph import Cue, Paragraph
from newsdoc.quotes.phrase_rules import phrase_before, phrase_from, skip_adverbials
from newsdoc.quotes.tokens import Range, Tokens

_CUE = re.compile(r"[VELTpfDz]")
_MAYBE = "pfDz"
_SAID = "QRXP"
_QUOTED = re.compile(r"[QRXPU]")
_COLON = re.compile(r":(?=[QRXPU])")
_AFTER_QUOTED = re.compile(r"[QRXP](?:,-?|(?<=[QX])-)n(?=[DNKAyh])")
_NAMED = re.compile(r"[NKAyh]")
_LABEL = re.compile(r"(?:[DNyKAn9f.]|(?<=[NKy)])\([^()]{1,6}\)){1,12}:(?=[QRXPU])")
_LEAD = 16
"""How many tokens may stand between a verb and what it leads to."""
_REACH = 14
"""How many tokens apart the two parts of a verb may stand."""
_OPENING = 240
"""How many tokens before a cue what is said may start."""
_TRIM = ",-;:c('~"


def find_reports(paragraph: Paragraph, language: Language) -> None:
    """Fill in `paragraph.cues`, each with source and content, in order of their place.

    Args:
        paragraph: with its sentences.
        language: whose words are looked for.
    """
    tokens = paragraph.tokens
    previous: Cue | None = None
    for low, high in paragraph.sentences:
        end = high
        while end > low and tokens.tags[end - 1] in ".?!')":
            end -= 1
        clause = _Clause(tokens, language, low, end, high)
        cues = clause.cues()
        if not cues and previous is not None and _goes_on(tokens.tags, low, end):
            if previous.silent:
                previous.content[0] = (previous.content[0][0], end)
                continue
            free = Cue(previous.first, previous.last, previous.lemma, previous.tag, previous.source)
            free.basis, free.kept, free.silent = "continuation", True, True
            free.content.append((low, end))
            cues = [free]
        for cue in cues:
            cue.sentence = low
            cue.dropped = cue.source is None and language.drops_pronouns and cue.tag in "VE"
            paragraph.cues.append(cue)
        kept = [cue for cue in cues if cue.kept]
        previous = kept[-1] if kept else None


def _goes_on(tags: str, low: int, end: int) -> bool:
    """Whether a sentence has the mood of reported speech: "Das sei falsch."."""
    at = tags.find("M", low, end)
    return at >= 0 and tags[low] not in "QRXU" and "C" not in tags[low:at]


class _Clause:
    """One sentence and how much of it is taken."""

    __slots__ = (
        "_done",
        "_end",
        "_high",
        "_language",
        "_low",
        "_nouns",
        "_said",
        "_tags",
        "_words",
    )

    def __init__(self, tokens: Tokens, language: Language, low: int, end: int, high: int) -> None:
        self._tags = tokens.tags
        self._words = tokens.words
        self._language = language
        self._low = low
        self._nouns = language.noun_capitals
        self._end = end
        self._high = high
        self._said = low or dateline_end(tokens.tags, tokens.words)
        self._done = low

    def cues(self) -> list[Cue]:
        """The cues of the sentence that have a content."""
        tags, low = self._tags, self._low
        found: list[Cue] = []
        label = _LABEL.match(tags, low, self._high)
        if label is not None and not label.group().startswith("n"):
            first = self._words[low].lower()
            if first not in self._language.colon_only:
                colon = label.end() - 1
                cue = Cue(colon, colon + 1, ":", ":", (low, colon), "label")
                cue.content.append((colon + 1, self._high))
                cue.kept = True
                return [cue]
        for match in _CUE.finditer(tags, low, self._end):
            at = match.start()
            if at < self._done:
                continue
            tag = match.group()
            if tag in _MAYBE:
                # The first word of a phrase: "de acuerdo con", "по словам".
                phrases = self._language.according.get(self._words[at].lower())
                made = self._according(at) if phrases is not None else None
            elif tag == "L":
                made = self._according(at)
            elif tag == "T":
                made = self._postposed(at)
            else:
                made = self._verb(at, tag)
            if made is not None and made.content:
                made.content = [one for one in made.content if one[0] < one[1]]
                if made.content:
                    found.append(made)
        if not found:
            made = self._colon() or self._unlisted()
            if made is not None:
                found.append(made)
        return found

    def _colon(self) -> Cue | None:
        """Lind wörtlich: „…“: a colon leads to the words of the first one named."""
        tags, low = self._tags, self._low
        match = _COLON.search(tags, low, self._high)
        if match is None or match.start() == low:
            return None
        colon = match.start()
        source = phrase_from(tags, low, colon, nouns=self._nouns)
        if source is not None and self._words[low].lower() in self._language.colon_only:
            return None
        cue = Cue(colon, colon + 1, ":", ":", source, "label")
        cue.content.append((colon + 1, self._high))
        cue.kept = source is not None
        return cue if cue.kept else None

    def _unlisted(self) -> Cue | None:
        """„…“, schmunzelt Lind: a verb on no list, where only a verb of speech can stand."""
        tags, low, end = self._tags, self._low, self._end
        match = _AFTER_QUOTED.search(tags, low, end)
        if match is None:
            return None
        verb = match.end() - 1
        source = phrase_from(tags, verb + 1, end, nouns=self._nouns)
        if source is None or not _NAMED.search(tags, *source):
            return None
        cue = Cue(verb, verb + 1, self._words[verb].lower(), "V", source, "adjacent")
        cue.order, cue.kept = "before", True
        cue.content.append((match.start(), match.start() + 1))
        return cue

    # --- according to -----------------------------------------------------------------------

    def _according(self, at: int) -> Cue | None:
        """„…“, so X. Laut X …; nach Angaben von X …"""
        tags, words, end = self._tags, self._words, self._end
        last = at + 1
        source: Range | None = None
        noun = self._according_noun(at)
        if noun is not None:
            last = noun + 1
            place = last + 1 if tags[last : last + 1] == "f" else last
            if tags[place : place + 1] and tags[place] in "DHeNKAy":
                source = phrase_from(tags, place, end, nouns=self._nouns)
                last = place if source is not None else last
            if source is None:
                source, last = (at + 1, noun + 1), at + 1
            return self._placed(at, last, source)
        phrases = self._language.according.get(words[at].lower(), ())
        for phrase in phrases:
            stop = at + 1 + len(phrase)
            if tuple(word.lower() for word in words[at + 1 : stop]) == phrase:
                last = stop
                break
        else:
            return None
        source = phrase_from(tags, last, end, nouns=self._nouns)
        if source is None and _QUOTED.match(tags, last, end) is not None and tags[last] == "P":
            source = (last, last + 1)
        if source is None:
            return None
        if words[at].lower() in self._language.closing and not (
            at > self._low and tags[at - 1] in ",-QRXP"
        ):
            return None
        return self._placed(at, last, source)

    def _according_noun(self, at: int) -> int | None:
        """Nach ersten *Angaben* …: the noun that makes the preposition one of speech."""
        language = self._language
        if self._words[at].lower() not in language.according_before:
            return None
        for position in range(at + 1, min(self._end, at + 4)):
            if self._tags[position] not in "DHenNyj9r":
                return None
            if self._words[position].lower().endswith(language.according_nouns):
                return position
        return None

    def _placed(self, at: int, last: int, source: Range) -> Cue:
        """The cue with its content, before the source, after it, or around it."""
        tags, words, end = self._tags, self._words, self._end
        cue = Cue(at, last, " ".join(words[at:last]).lower(), "L", source, "according-to")
        cue.kept = True
        before = self._trimmed(self._said, at)
        if before[0] < before[1] and self._has_clause(*before):
            cue.order = "before"
            cue.content.append(before)
            after = source[1]
            if after < end and tags[after] == ",":
                after += 1
            if after < end and (tags[at - 1] not in ",-QRXP" or tags[after] in _SAID):
                after = skip_adverbials(tags, after, end) if tags[after - 1] == "," else after
                cue.order = "around"
                cue.content.append((after, end))
            self._said = self._done = source[1]
            return cue
        start = source[1]
        if start < end and tags[start] in ",:":
            start += 1
        cue.content.append((start, self._high if tags[start - 1] == ":" else end))
        self._done = source[1]
        return cue

    def _postposed(self, at: int) -> Cue | None:
        """Angaben der Polizei zufolge …; poliisin mukaan …"""
        tags, end = self._tags, self._end
        low = max(self._said, at - 12)
        source = phrase_before(tags, low, at - 1, nouns=self._nouns)
        if source is None:
            return None
        cue = Cue(at, at + 1, self._words[at].lower(), "L", source, "according-to")
        cue.kept = True
        before = self._trimmed(self._said, source[0])
        if before[1] - before[0] > 1:
            cue.order = "around"
            cue.content.append(before)
        if at + 1 < end:
            cue.content.append((at + 1, end))
        self._said = self._done = at + 1
        return cue

    # --- verbs ------------------------------------------------------------------------------

    def _verb(self, at: int, tag: str) -> Cue | None:
        tags, words, language = self._tags, self._words, self._language
        form = language.forms.get(words[at].lower())
        if form is None:
            return None
        lemma = form.lemma
        first, last = at, at + 1
        subject_at = at
        aux = self._auxiliary(at) if tag == "E" or words[at].lower() in language.unsure else None
        if tag == "E" and aux is None:
            return None
        if aux is not None:
            subject_at = min(aux, at)
            if 0 < at - aux <= 3:
                first = aux
        elif words[at].lower() in language.particles and not self._has_particle(at):
            return None
        cue = Cue(first, last, lemma, tag)
        opening = first if first < at else subject_at
        left = opening - 1
        while left >= self._low and tags[left] in "romx":
            left -= 1
        before = tags[left] if left >= self._low else ""
        if lemma in language.speak and before:
            placed = self._after_what_is_said(cue, left, last if first <= subject_at else at + 1)
            if placed:
                return cue
        return self._before_what_is_said(cue, subject_at, left, at)

    def _auxiliary(self, at: int) -> int | None:
        """The verb that goes with a participle."""
        tags = self._tags
        for position in range(at - 1, max(self._low, at - _REACH) - 1, -1):
            if tags[position] == "a":
                return position
            if tags[position] in "QRXPU;:V":
                return None
        # „…, die er gestern geäußert hat“
        return at + 1 if tags[at + 1 : at + 2] == "a" else None

    def _has_particle(self, at: int) -> bool:
        wanted = self._language.particles[self._words[at].lower()]
        limit = min(self._end, at + 30)
        return any(self._words[place].lower() in wanted for place in range(at + 1, limit))

    def _after_what_is_said(self, cue: Cue, left: int, after: int) -> bool:
        """Whether the words before the verb are what is said; fills in source and content."""
        tags, low, end = self._tags, self._low, self._end
        mark = tags[left]
        if mark in ",-" and left > low and tags[left - 1] in ",-":
            left -= 1
        quoted = mark in _SAID or (mark in ",-" and left - 1 >= low and tags[left - 1] in _SAID)
        if mark in ",-" and not quoted:
            whole = phrase_before(tags, max(low, self._said), left, nouns=self._nouns)
            if whole is not None and whole[0] <= self._said + 1:
                # "Lind, der Sprecher, sagte": nothing but who says it stands before.
                return False
        if mark in ",-" or quoted:
            # verb and subject: „…“, sagte X
            if tags[cue.first - 1] in "zC":
                return False
            if tags[cue.last - 1] == "E" and tags[cue.first] == "a":
                inner = next((i for i in range(cue.first + 1, cue.last) if tags[i] in "hi"), None)
                source = (inner, inner + 1) if inner is not None else None
            else:
                source = None
            place = skip_adverbials(tags, after, end)
            while place < end and tags[place] in "x-" and tags[place + 1 : place + 2] == "h":
                place += 1
            if tags[place : place + 1] == "i":
                source = self._place_of_words(place + 1)
            source = source or phrase_from(tags, place, end, nouns=self._nouns)
            if source is None and not (quoted and self._language.drops_pronouns):
                far = self._far_subject(place) if quoted and mark != "P" else None
                source = far
            if source is None and mark == "P" and tags[place : place + 1] != "i":
                return False
            if source is None and not quoted:
                return False
            if source is None and not self._language.drops_pronouns and mark not in ",-QRX":
                return False
            if not quoted and not self._is_said_before(left, source):
                return False
            cue.source = source
            return self._place_before(cue, left, after)
        # subject and verb: « … », X a dit
        subject = phrase_before(tags, max(low, self._said), left, nouns=self._nouns)
        if subject is None or subject[0] <= self._said:
            return False
        edge = subject[0] - 1
        while edge > self._said and tags[edge] in ",-z" and tags[edge - 1] in ",-":
            edge -= 1
        link = tags[edge]
        said = link in _SAID or (link in ",-z" and edge > low and tags[edge - 1] in _SAID)
        if not said and not (link == "z" and edge > low and tags[edge - 1] == ","):
            return False
        if tags[cue.last : cue.last + 1] == ":" or tags[cue.last : cue.last + 2] == ",t":
            return False
        if link == "P" and self._leads_on(cue.last):
            return False
        cue.source = subject
        return self._place_before(cue, edge, cue.last)

    def _far_subject(self, place: int) -> Range | None:
        """„…“, sagte gegenüber der Zeitung der Minister"""
        tags = self._tags
        for position in range(place, min(self._end, place + 10)):
            if tags[position] in ",QRXPU:;":
                return None
            if tags[position] in "DNKyh" and position > place and tags[position - 1] not in "pDHf":
                return phrase_from(tags, position, self._end)
        return None

    def _is_said_before(self, left: int, source: Range | None) -> bool:
        """Whether a clause without marks is what is said: "Es regne, sagte X"."""
        tags = self._tags
        if source is None or tags[left] != "," or left - self._said < 3:
            return False
        if tags[self._said] in "CzwpL" and "M" not in tags[self._said : left]:
            return False
        if tags[self._low] == "z":
            return False
        return not self._leads_on(source[1])

    def _leads_on(self, place: int) -> bool:
        """Whether what is said follows: ", dass", a colon, or a quotation."""
        tags = self._tags
        stop = min(self._end, place + _LEAD)
        while place < stop and tags[place] not in ":QRXPUt;":
            place += 1
        return place < stop and tags[place] != ";"

    def _place_before(self, cue: Cue, left: int, after: int) -> bool:
        tags, end = self._tags, self._end
        content = self._trimmed(self._said, left + 1)
        if content[0] >= content[1]:
            return False
        cue.order = "before"
        cue.basis = "adjacent"
        cue.kept = True
        cue.content.append(content)
        done = max(after, cue.source[1] if cue.source is not None else after)
        rest = done
        while rest < end and tags[rest] not in ",:-QRXPU":
            rest += 1
        while rest < end and tags[rest] in ",:-":
            rest += 1
        near = rest < self._high and rest - done <= _LEAD
        if near and tags[rest : rest + 1] and tags[rest] in "QRXPU":
            cue.order = "around"
            cue.content.append((rest, rest + 1))
            done = rest + 1
        self._said = self._done = done
        return True

    def _before_what_is_said(self, cue: Cue, subject_at: int, left: int, at: int) -> Cue | None:
        """X sagte: „…“; X sagte, dass …; X nannte das „…“."""
        tags, end, language = self._tags, self._end, self._language
        after = max(cue.last, at + 1)
        source: Range | None = None
        if left >= self._low:
            source = phrase_before(tags, max(self._low, self._said), left, nouns=self._nouns)
            if source is not None and source[0] > self._low and tags[source[0] - 1] in _NO_SUBJECT:
                source = source if tags[source[0] - 1] == "z" else None
        forward = skip_adverbials(tags, subject_at + 1, end)
        if source is not None and tags[source[1] - 1] not in "hw" and tags.startswith("h", forward):
            # "2008 erklärte er", "Den Plan nannte sie …": a pronoun is the subject.
            source = None
        if source is None and left > self._low and tags[left] == "c":
            # "biss den Gast und rief": the subject is that of the first verb.
            source = phrase_from(tags, self._low, left, nouns=self._nouns)
        if source is None and (subject_at + 1 < end):
            if tags[forward : forward + 1] and tags[forward] in "x-":
                forward += 1
            source = phrase_from(tags, forward, end, nouns=self._nouns)
            if source is not None:
                after = max(after, source[1])
        if source is None and (
            tags[left : left + 1] == "i" or tags[subject_at + 1 : subject_at + 2] == "i"
        ):
            source = self._place_of_words(subject_at + 1)
        lead = self._lead(cue, after)
        opening = source[0] - 1 if source is not None and source[0] < at else -1
        if opening >= self._low and tags[opening] == "z":
            # "Wie der Minister sagte, …"
            comma = tags.find(",", at, min(end, at + _LEAD))
            if 0 <= comma < end - 1:
                lead = (comma + 1, True)
        if lead is None:
            return None
        start, strong = lead
        if source is not None and source[1] > start:
            source = None
        cue.source = source
        quoted = _QUOTED.search(tags, start, self._high) is not None
        if not strong and not quoted:
            return None
        if source is None and not (language.drops_pronouns or quoted):
            return None
        stop = self._high if tags[start - 1] == ":" else end
        if start >= stop:
            return None
        cue.content.append((start, stop))
        cue.kept = strong
        cue.complement = tags[start]
        if strong:
            self._said = self._done = self._next_report(start)
        return cue

    def _place_of_words(self, start: int) -> Range | None:
        """„…“, heißt es in einer Mitteilung: what the words stand in."""
        tags = self._tags
        for position in range(start, min(self._end, start + 8)):
            if tags[position] in ",:;QRXPUVE":
                break
            if tags[position] == "p":
                return phrase_from(tags, position + 1, self._end, beside=False, nouns=self._nouns)
        return self._backward_place(start - 2)

    def _backward_place(self, last: int) -> Range | None:
        """In der Mitteilung heißt es: „…“"""
        tags, first = self._tags, max(self._low, self._said)
        opening = tags.find("p", first, last + 1)
        if opening < 0 or last - opening > _LEAD:
            return None
        return phrase_from(tags, opening + 1, last + 1, beside=False, nouns=self._nouns)

    def _next_report(self, start: int) -> int:
        """Where cues may be looked for again: after the quotations that this one leads to."""
        tags = self._tags
        last = start
        if tags[start] in "QRXPU":
            last = start + 1
        return last

    def _lead(self, cue: Cue, after: int) -> tuple[int, bool] | None:
        """Where what is said starts after the verb, and whether that alone makes a report."""
        tags, end, language = self._tags, self._end, self._language
        calling = cue.lemma in language.calling
        limit = min(end, after + _LEAD)
        position = after
        commas = 0
        while position < limit:
            tag = tags[position]
            if tag == ":":
                return (position + 1, not calling or tags[position + 1 : position + 2] in _MARKS)
            if tag in "QRXPU":
                return (position, tags[position - 1] in ",:" or position == after)
            if tag == "t":
                return (position, not calling)
            if tag == ";":
                return None
            if tag == "," or (tag == "-" and commas):
                following = tags[position + 1 : position + 2]
                if following in _MARKS:
                    return (position + 1, True)
                if following == "t":
                    return (position + 1, not calling)
                bare = language.noun_capitals and cue.lemma not in language.thinking
                bare = bare and position == after and not calling
                if bare and following and following in "DHeNnyKAhjiq9r":
                    # "Er sagte, das Geld sei da"
                    return (position + 1, True)
                commas += 1
                if commas > 2:
                    return None
            position += 1
        if calling and after < end:
            quoted = _QUOTED.search(tags, after, end)
            if quoted is not None:
                return (min(after, quoted.start()), False)
        return None

    # --- small ------------------------------------------------------------------------------

    def _trimmed(self, start: int, end: int) -> Range:
        tags = self._tags
        while start < end and tags[start] in _TRIM:
            start += 1
        while end > start and tags[end - 1] in _TRIM:
            end -= 1
        return (start, end)

    def _has_clause(self, start: int, end: int) -> bool:
        return end - start >= 2 or tags_quoted(self._tags, start, end)


_NO_SUBJECT = frozenset("apLzC")
_MARKS = frozenset("QRXPU")


def tags_quoted(tags: str, start: int, end: int) -> bool:
    """Whether there is a quoted segment in a range of tokens.

    Example:
        >>> tags_quoted("hVQ", 0, 2), tags_quoted("hVQ", 0, 3)
        (False, True)
    """
    return _QUOTED.search(tags, start, end) is not None
