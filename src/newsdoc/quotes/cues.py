"""Words that may report: verbs, "according to", labels, adjectives and nouns, each with its source.

A cue found here is a candidate: `newsdoc.quotes.indirect` decides which of them report without
quotation marks, `newsdoc.quotes.attribution` which of them a quotation hangs on.
"""

from __future__ import annotations

import re

from newsdoc.quotes.clauses import has_finite
from newsdoc.quotes.endings import Scope, content_start
from newsdoc.quotes.language import Language
from newsdoc.quotes.paragraph import Cue, Paragraph
from newsdoc.quotes.sources import phrase_after, sentence_subject, subject_before
from newsdoc.quotes.tokens import Range

# A form that is on no list counts when "that" follows it.
_CUE = re.compile(r"[VSFGELjld](?:(?<!d)|(?=t))")
_AFTER_REPORT = re.compile(r"[.,;:?!WprCGzuQRXUP(c-]|$")
_SAID = "QRXP"
_SPEECH = re.compile(r"[VSF]")
_BE_BEFORE = re.compile(r"br{0,2}$")
_AFTER_NOUN = frozenset("tpub")
_STOP = re.compile(r"[,;CzwGt-]")
_CLAUSE = re.compile(r"[bamVSdQRXP]")
_QUOTED = re.compile(r"[QRXPU]")
_UNKNOWN = re.compile(
    r"[QX](?:h|[DHeNnyKAYljp.]{1,10})r?(?P<after>[dVSl])(?=[.,rpWzC]|$)|(?P<before>[d])[rp]?,(?=[QRXU])."
    r"|[QX](?P<inverted>d)(?=[ND]N)"
)
_LABEL = re.compile(r"[NKA.ny]{1,6}")


def find_cues(paragraph: Paragraph, language: Language) -> None:
    """Fill in `paragraph.cues`, in order of their place.

    Args:
        paragraph: with its sentences.
        language: whose verbs are looked for.
    """
    tokens = paragraph.tokens
    tags = tokens.tags
    reverse = tags[::-1]
    finder = _Finder(tags, reverse, tokens.words, language)
    cues = paragraph.cues
    for low, high in paragraph.sentences:
        finder.sentence(low, high, cues)


class _Finder:
    """The search of one paragraph; keeps what the sentence has shown so far."""

    __slots__ = (
        "_end",
        "_high",
        "_language",
        "_limit",
        "_low",
        "_reports",
        "_reverse",
        "_said",
        "_source",
        "_tags",
        "_words",
    )

    def __init__(self, tags: str, reverse: str, words: list[str], language: Language) -> None:
        self._tags = tags
        self._reverse = reverse
        self._words = words
        self._language = language

    def sentence(self, low: int, high: int, cues: list[Cue]) -> None:
        """Append the cues of the sentence `low` … `high`."""
        tags = self._tags
        end = high
        while end > low and tags[end - 1] in ".?!')":
            end -= 1
        self._low, self._high, self._end = low, high, end
        self._source: Range | None = None
        self._reports: list[int] | None = None
        self._said = low
        first = len(cues)
        for match in _CUE.finditer(tags, low, high):
            at = match.start()
            tag = match.group()
            if tag == "L":
                cue = self._according(at + 1) if tags.startswith("u", at + 1) else None
            elif tag == "j":
                cue = self._adjective(at) if _BE_BEFORE.search(tags, at - 3, at) else None
            elif tag == "l":
                cue = self._noun(at) if tags[at + 1 : at + 2] in _AFTER_NOUN else None
            else:
                cue = self._verb(at, tag)
            if cue is not None:
                cue.sentence = low
                cues.append(cue)
        if _QUOTED.search(tags, low, high) is not None:
            cue = self._unknown_verb(cues[first:]) or self._colon(cues[first:])
            if cue is not None:
                cue.sentence = low
                cues.append(cue)

    def _verb(self, verb: int, tag: str) -> Cue | None:
        tags = self._tags
        low = self._low
        form = self._language.forms.get(self._words[verb].lower())
        if form is None and tag != "d":
            return None
        lemma = "" if form is None else form.lemma
        left = verb - 1
        to = be = False
        while left >= low and tags[left] in "ramBbu":
            if tags[left] == "u":
                to = True
            elif tags[left] in "Bb":
                be = True
            left -= 1
        if left > low and tags[left] == "D" and tags[left - 1] in "NnyK":
            # "the senators all said"
            left -= 1
        cue = Cue(verb, verb + 1, lemma, tag)
        cue.passive = be and tag in "VE"
        self._limit = self._end
        before = tags[left] if left >= low else ""
        if not to and not be and tag in "VSF":
            if self._inverted(cue, verb, before):
                return cue
            if verb == low and tag != "F":
                return self._opening(cue, verb)
        source: Range | None = None
        if tag == "G" and not be and before and before in "Nynl":
            source = self._absolute(left)
        elif before and not to and (tag != "G" or be) and before not in "cCpVSFEQRXPU":
            source = subject_before(tags, self._reverse, low, left)
        if source is None:
            cue.shared = True
            source = self._source or sentence_subject(tags, low, verb)
            if source is not None and source[1] > verb:
                source = None
        else:
            self._remember(source)
        if source is not None and not cue.shared and source[0] - self._said < 8:
            source = self._from_quotation(source)
        cue.source = source
        if cue.passive:
            cue.source, self._limit = self._agent(verb)
        self._place_content(cue)
        return cue

    def _agent(self, verb: int) -> tuple[Range | None, int]:
        """Who does what a passive says ("was described as 'a gift' by two bankers"), and where."""
        tags = self._tags
        places = [verb + 1]
        quote = _QUOTED.search(tags, verb, self._end)
        if quote is not None:
            places.append(quote.end())
        for place in places:
            if tags[place : place + 1] == "p" and self._words[place].lower() == "by":
                return phrase_after(tags, place + 1, self._end), place
        return None, self._end

    def _from_quotation(self, source: Range) -> Range:
        """The source from the quotation before it on, where nothing but its own words is between."""
        tags = self._tags
        start = source[0]
        while start > self._low and tags[start - 1] in "NnyKAYljgd9DHe":
            start -= 1
        if start > self._low and tags[start - 1] in "QX":
            return (start, source[1])
        return source

    def _absolute(self, left: int) -> Range | None:
        """The subject of a participle of its own: "with McCain telling …"."""
        source = subject_before(self._tags, self._reverse, self._low, left)
        if source is None or source[0] == self._low:
            return None
        return source if self._words[source[0] - 1].lower() == "with" else None

    def _remember(self, source: Range) -> None:
        """Keep the subject for the verbs that share it.

        Not a relative pronoun, nor the object of another verb ("criticised the accord adopted in …").
        """
        tags = self._tags
        start = source[0]
        if tags[start] in "wt":
            return
        if start > self._low and tags[start - 1] in "VSFGp" and self._source is not None:
            return
        self._source = source

    def _opening(self, cue: Cue, verb: int) -> Cue | None:
        """A sentence that starts with its verb: 'Said Comey, "…"'."""
        tags = self._tags
        quote = _QUOTED.search(tags, verb, self._end)
        if (
            quote is None
            or tags[quote.start() - 1] not in ",:"
            or cue.lemma not in self._language.inverting
        ):
            return None
        cue.source = phrase_after(tags, verb + 1, quote.start() - 1)
        cue.content.append((quote.start(), quote.end()))
        cue.basis = "adjacent"
        self._source = cue.source
        return cue if cue.source is not None else None

    def _inverted(self, cue: Cue, verb: int, before: str) -> bool:
        """Whether the cue stands between what is said and who says it; fills in both."""
        tags = self._tags
        if before not in ("Q", "R", "X", "P", ",", "-") or not before:
            return False
        language = self._language
        if cue.lemma not in language.inverting and not (
            before in "QX" and cue.lemma in language.speak
        ):
            return False
        after = verb + 1
        while after < self._end and tags[after] == "r":
            after += 1
        source = phrase_after(tags, after, self._end)
        if source is None:
            return False
        if before in ",-":
            if tags[source[0]] in "hio" and before == ",":
                return False
            stop = tags.find(",", source[0], self._end)
            if stop < 0:
                stop = self._end
            quoted = verb >= 2 and tags[verb - 2] in _SAID
            if not quoted:
                if has_finite(tags, after, stop) or not self._is_clause(verb):
                    return False
                if tags[source[0]] in "n9":
                    return False
        cue.source = source
        cue.basis = "adjacent"
        self._source = source
        start = self._said
        last = verb
        while last > start and tags[last - 1] in ",-r":
            last -= 1
        self._before(cue, start, last, source[1])
        return True

    def _unknown_verb(self, cues: list[Cue]) -> Cue | None:
        """A verb that stands where a reporting verb stands: "…," Hollande retaliated."""
        tags = self._tags
        for match in _UNKNOWN.finditer(tags, self._low, self._high):
            if match.group("inverted"):
                quote, verb = match.start(), match.start("inverted")
                source = phrase_after(tags, verb + 1, self._end)
            elif match.group("after"):
                quote, verb = match.start(), match.start("after")
                source = subject_before(tags, self._reverse, quote + 1, verb - 1)
            else:
                quote, verb = match.end() - 1, match.start("before")
                source = subject_before(tags, self._reverse, self._low, verb - 1)
            if source is None:
                continue
            if any(a <= quote < b for cue in cues for a, b in cue.content if cue.order != "after"):
                continue
            if match.group("before") and any(verb - 3 < cue.first < quote for cue in cues):
                continue
            form = self._language.forms.get(self._words[verb].lower())
            lemma = "" if form is None else form.lemma
            cue = Cue(verb, verb + 1, lemma, "d", source, "adjacent", [(quote, quote + 1)])
            cue.order = "after" if match.group("before") else "before"
            return cue
        return None

    def _colon(self, cues: list[Cue]) -> Cue | None:
        """A colon before a quotation with no verb for it: "Holt was blunt: '…'"."""
        tags = self._tags
        at = tags.find(":", self._low, self._high - 1)
        if at <= self._low or tags[at + 1] not in "QRXPU":
            return None
        start = max(self._low, tags.rfind("-", self._low, at) + 1)
        label = _LABEL.fullmatch(tags, start, at)
        claimed = any(a <= at + 1 < b for cue in cues for a, b in cue.content)
        if claimed and (label is None or start == self._low):
            return None
        source: Range | None
        if label is not None:
            source = (start, at)
            if self._words[at - 1].lower() in self._language.colon_only:
                return None
        else:
            source = sentence_subject(tags, self._low, at)
        if source is None:
            return None
        cue = Cue(at, at + 1, ":", ":", source, "label" if label is not None else "clause")
        cue.content.append((at + 1, at + 2))
        return cue

    def _place_content(self, cue: Cue) -> None:
        """Fill in content and order of a cue whose source stands before it."""
        tags = self._tags
        language = self._language
        end = self._end
        source = cue.source
        start = content_start(tags, cue.last - 1, end, cue.lemma, language)
        if source is not None and not cue.shared and not cue.passive and source[0] > self._said:
            before = tags[source[0] - 1]
            # Also after a comma or "as": “…,” as Cruz said.
            quoted = before in _SAID or (
                before in ",-z" and source[0] - 2 >= self._low and tags[source[0] - 2] in _SAID
            )
        else:
            before, quoted = "", False
        if (
            source is not None
            and before
            and (
                cue.lemma in language.speak
                or cue.lemma in language.tell
                or (quoted and before in "QX")
            )
        ):
            inserted = before == "," and tags[cue.last : cue.last + 1] == ","
            inserted = inserted and tags[cue.last + 1 : cue.last + 2] not in ("G", "")
            if inserted and not quoted:
                # "The golf trade, she said, is …": what is said goes on after the comma.
                cue.basis = "adjacent"
                self._before(cue, self._said, source[0] - 1, cue.last)
                if cue.order == "before":
                    cue.order = "around"
                    cue.content.append((cue.last + 1, end))
                return
            follows = quoted or (before in ",-" and self._is_clause(source[0] - 1))
            if follows and self._reports_back(cue, start, quoted=quoted):
                last = source[0]
                while last > self._said and tags[last - 1] in ",-z":
                    last -= 1
                cue.basis = "adjacent"
                self._before(cue, self._said, last, start)
                return
        if start >= end:
            return
        cue.complement = tags[start]
        self._leave_open(cue, start)

    def _leave_open(self, cue: Cue, start: int) -> None:
        """Content that starts at `start`; where it ends is decided with the cue's weight."""
        if self._reports is None:
            speech = self._language.inverting
            forms, words = self._language.forms, self._words
            self._reports = [
                match.start()
                for match in _SPEECH.finditer(self._tags, self._low, self._end)
                if forms[words[match.start()].lower()].lemma in speech
            ]
        who = "" if cue.source is None else self._tags[cue.source[0]]
        end = self._limit if start < self._limit else self._end
        cue.scope = Scope(self._tags, self._low, start, end, cue.lemma, who, self._reports)
        cue.content.append((start, end))

    def _is_clause(self, end: int) -> bool:
        """Whether a clause or a quotation stands before `end`."""
        return _CLAUSE.search(self._tags, self._said, end) is not None

    def _reports_back(self, cue: Cue, start: int, *, quoted: bool) -> bool:
        """Whether what stands before the source is what is said."""
        tags = self._tags
        if quoted and tags[self._said : self._said + 1] in ("Q", "X"):
            # What starts with a quotation says nothing else.
            return True
        verb = cue.last
        if start < self._end and tags[start] == "t":
            return False
        if start >= self._end or tags[start - 1] in ",:-":
            return tags[start - 1] != ":"
        if quoted:
            finite = has_finite(tags, start, _clause_stop(tags, start, self._end))
            return not finite and tags[start] not in "QRXPU"
        if _AFTER_REPORT.match(tags, verb) is None and cue.lemma not in self._language.tell:
            return False
        comma = tags.find(",", verb, self._end)
        return not has_finite(tags, verb, comma if comma >= 0 else self._end)

    def _before(self, cue: Cue, start: int, last: int, after: int) -> None:
        """Content before the cue, and what goes on behind it."""
        tags = self._tags
        while start < last and tags[start] in "c,'" and start > self._low:
            start += 1
        cue.order = "before"
        if start < last:
            cue.content.append((start, last))
        self._said = max(cue.last, cue.source[1] if cue.source is not None else 0)
        position = after
        end = self._end
        if position < end and tags[position] in ",:-" and position + 1 < end:
            position += 1
        if position < end and position > 0 and tags[position - 1] in ",:-":
            tag = tags[position]
            if tag in "QRXPU":
                cue.order = "around"
                cue.content.append((position, position + 1))
                self._said = position + 1

    def _according(self, at: int) -> Cue | None:
        """Of "according to": its source follows; the content is the rest of the sentence."""
        tags = self._tags
        low, end = self._low, self._end
        source = phrase_after(tags, at + 1, end)
        if source is None:
            return None
        cue = Cue(at - 1, at + 1, "according to", "L", source, "according-to")
        first = at - 1
        opening = first
        while opening > low and tags[opening - 1] in "c,r(":
            opening -= 1
        if opening > low and self._is_clause(opening):
            cue.order = "before"
            cue.content.append((self._said, opening))
            after = source[1]
            if after < end and tags[after] == "," and tags[after + 1] not in "Gw":
                cue.order = "around"
                cue.content.append((after + 1, end))
            self._said = source[1]
        else:
            comma = tags.find(",", at, end)
            if 0 <= comma < end - 1 and tags[comma + 1] in "wD":
                # An apposition ends with a comma of its own.
                second = tags.find(",", comma + 1, comma + 16)
                if 0 < second < end - 1 and (
                    tags[comma + 1] == "w" or not has_finite(tags, comma, second)
                ):
                    comma = second
            if 0 <= comma < end - 1:
                cue.source = (source[0], comma)
                cue.content.append((comma + 1, end))
                cue.complement = tags[comma + 1]
        self._source = cue.source
        return cue if cue.content else None

    def _adjective(self, at: int) -> Cue | None:
        """Of "is confident that …"."""
        tags = self._tags
        self._limit = self._end
        left = at - 1
        while left >= self._low and tags[left] in "ramBbu":
            left -= 1
        source = subject_before(tags, self._reverse, self._low, left)
        cue = Cue(at, at + 1, self._words[at].lower(), "j", source)
        if source is not None:
            self._source = source
        start = at + 1
        if start >= self._end or tags[start] in ",;.:":
            return None
        cue.complement = tags[start]
        self._leave_open(cue, start)
        return cue

    def _noun(self, at: int) -> Cue | None:
        """Of "her claim that …", "support for …"."""
        tags = self._tags
        self._limit = self._end
        lemma = self._language.nouns.get(self._words[at].lower())
        if lemma is None:
            return None
        cue = Cue(at, at + 1, lemma, "l")
        left = at - 1
        while left >= self._low and tags[left] in "njd9rg":
            left -= 1
        if left >= self._low and tags[left] in "HeY":
            first = left
            if tags[left] == "Y":
                while first > self._low and tags[first - 1] in "NKAy":
                    first -= 1
                if first > self._low and tags[first - 1] in "DH":
                    first -= 1
            cue.source = (first, left + 1)
        elif left >= self._low and tags[left] in "VSFG":
            cue.shared = True
            cue.source = self._source
        start = at + 1
        if start < self._end and tags[start] == "b":
            start += 1
        if start >= self._end or (tags[start - 1] == "b" and tags[start] not in "tQRXP"):
            return None
        cue.complement = tags[start]
        if tags[start] == "p":
            cue.complement = self._words[start].lower()
        self._leave_open(cue, start)
        return cue


def _clause_stop(tags: str, start: int, end: int) -> int:
    """Where the words right after a reporting verb give way to another clause."""
    match = _STOP.search(tags, start, end)
    return end if match is None else match.start()
