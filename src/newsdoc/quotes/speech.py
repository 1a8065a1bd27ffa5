"""Speech after a dash, where a comma or a second dash leads to the reporting clause.

    – Vi vet inte. Det är för tidigt, säger hon. Vi väntar.      – Czekamy – mówi kobieta. – Urząd milczy.

The pieces of speech become segments like those between marks, so that everything after this sees the
reporting clause between them as it sees any other.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from newsdoc.quotes.language import Language
from newsdoc.quotes.marks import Segment
from newsdoc.quotes.speech_reports import is_third, report_end, speech_again
from newsdoc.quotes.tagger import Tagger, word_starts

_OPENING = re.compile(r"(?:^\s*|(?<=[.:?!…])\s+)[-–—―−]\s*(?=[\w\"”“„«»'’¿¡])")
_BREAKS = {
    ",": re.compile(r",(?=[\s\u00a0])(?!\d)|(?<=[?!…])(?=\s+[^\W\d_])|(?<=[.?!…])(?=\s+[-–—―]\s)"),
    "-": re.compile(r",?(?<=[^\s])\s+[-–—―]\s+(?!\d)"),
}
_STOP = re.compile(r"[.?!…]+[\"”»)]*(?=\s|$)")
_DASH = re.compile(r"\s*[-–—―]\s*")
_LONGEST = 240
"""How many code points a reporting clause has at most."""
_FAR = 400
"""How many code points the end of a sentence is looked for in."""
_SPACES = 8
_MOST = 60
"""How many places of a paragraph may be looked at for a reporting clause."""
_TOLD = re.compile(r"(?:[DH]?n?[yn]|[NK]{1,2}),[NK]{2}[,(]|(?:[NK]{2}|y)r?V")
"""The start of a sentence that tells of somebody, after a reporting clause."""
_WORDS = 3
"""Fewer words than this after a dash are no speech without a reporting clause."""


class Speech(Segment):
    """A piece of speech after a dash: nothing but the dash or a comma shows where it ends."""

    __slots__ = ()

    @property
    def closed(self) -> bool:
        """Always: speech ends before its reporting clause or with its paragraph."""
        return True


def cut_speech(
    text: str, segments: Sequence[Segment], language: Language, tagger: Tagger
) -> list[Segment]:
    """The segments of a paragraph with those of its speech after dashes, in order, none inside another.

    Args:
        text: the paragraph.
        segments: between marks, in order; those within speech are left out.
        language: with `speech`, the sign before a reporting clause.
        tagger: of the language.

    Example:
        >>> from newsdoc.quotes.languages import language_data, tagger_for
        >>> text = "– Vi vet inte. Det är tidigt, säger hon. Vi väntar."
        >>> pieces = cut_speech(text, (), language_data("sv"), tagger_for("sv"))
        >>> [text[piece.start : piece.end] for piece in pieces]
        ['Vi vet inte. Det är tidigt', 'Vi väntar.']
    """
    opening = _opening(text, segments)
    if opening is None:
        return list(segments)
    spoken = _Paragraph(text, language, tagger).pieces(*opening)
    if not spoken:
        return list(segments)
    first, last = spoken[0].open, spoken[-1].close
    outside = [one for one in segments if one.close <= first or one.open >= last]
    inside = [one for one in segments if first < one.close and one.open < last]
    apart = [
        one for one in inside if not any(s.open < one.close and one.open < s.close for s in spoken)
    ]
    # A turn that is nothing but words in marks is these words: "…, sier hun. «Vi går nå», …"
    marked = {(one.open, one.close): one for one in inside}
    turns = [marked.get((one.start, one.end), one) for one in spoken]
    return sorted([*outside, *apart, *turns])


def _opening(text: str, segments: Sequence[Segment]) -> tuple[int, int, bool] | None:
    """Where the first dash stands that opens speech, where its words start, and if it must report."""
    ends = [one.close for one in segments]
    for match in _OPENING.finditer(text):
        place = match.end()
        dash = match.group().lstrip()
        at = match.start() + len(match.group()) - len(dash)
        number = bisect_right(ends, place)
        if number < len(segments) and segments[number].open < place:
            continue
        if dash == "-" and at + 1 == place:
            # "-5 grader"
            continue
        before = text[match.start() - 1] if match.start() else ""
        return at, place, before not in ("", ":")
    return None


class _Paragraph:
    """The speech of one paragraph."""

    def __init__(self, text: str, language: Language, tagger: Tagger) -> None:
        self.text = text
        self.language = language
        self.tagger = tagger
        self.end = len(text.rstrip())
        self.closing = language.speech == "-"

    def pieces(self, opening: int, start: int, within: bool) -> list[Segment]:
        """The pieces of speech from the dash at `opening` on; none where it opens no speech."""
        found: list[Segment] = []
        looked = 0
        reported = False
        while start < self.end and looked < _MOST:
            report = None
            for match in _BREAKS[self.language.speech].finditer(self.text, start, self.end):
                looked += 1
                if looked > _MOST:
                    break
                report = self._report(match.start(), match.end())
                if report is not None:
                    break
            if report is None:
                break
            reported = True
            left, back, resume = report
            _add(found, self.text, opening, start, left)
            opening, start = back, resume
            if start >= self.end:
                return found
        if not reported and (within or not self._is_speech(start)):
            return []
        if self._is_narrative(start, reported):
            return found
        _add(found, self.text, opening, start, self.end)
        return found

    def _is_speech(self, start: int) -> bool:
        """Whether words after a dash are a sentence, not an item of a list."""
        last = self.text[self.end - 1]
        return last in ".!…" and len(self.text[start : self.end].split()) >= _WORDS

    def _is_narrative(self, start: int, reported: bool) -> bool:
        """Whether what follows a reporting clause is told of the speaker: "Hon påpekar att …"."""
        if not reported:
            return False
        words = self.tagger.cut(self.text[start : start + _LONGEST])
        tags = "".join(map(self.tagger.__getitem__, words))
        stop = tags.find(".")
        third = is_third(words[0], self.language) if words else False
        reported = tags[:3] == "rVh" and is_third(words[2], self.language)
        if reported or _TOLD.match(tags) is not None:
            # "Ejeren, Karen Lassen, slap ud", "Partiet krever nyvalg"
            return True
        return third and tags[1:2] == "V" and stop >= 0

    def _report(self, left: int, right: int) -> tuple[int, int, int] | None:
        """Where speech ends before a reporting clause, where it opens again, and its first word then."""
        text = self.text
        dash = _DASH.match(text, right)
        right = dash.end() if dash is not None else right
        stop = self._sentence_end(right)
        if stop - right > _LONGEST:
            return None
        clause = text[right:stop]
        words = self.tagger.cut(clause)
        if not words or (words[0][0].isupper() and not self.language.subject_first):
            return None
        tags = "".join(map(self.tagger.__getitem__, words))
        last = report_end(tags, words, self.language)
        if last is None:
            return None
        resume = speech_again(tags, word_starts(clause, words), last, self.language)
        if resume is not None:
            return left, right + resume, right + resume
        while stop < self.end and text[stop].isspace():
            stop += 1
        dash = _DASH.match(text, stop)
        if self.closing and dash is None:
            return left, self.end, self.end
        return left, stop, dash.end() if dash is not None else stop

    def _sentence_end(self, start: int) -> int:
        """The code point after the sentence that starts at `start`."""
        for match in _STOP.finditer(self.text, start, min(self.end, start + _FAR)):
            if match.end() >= self.end:
                break
            following = self.text[match.end() : match.end() + _SPACES].lstrip()[:1]
            if following.islower():
                continue
            if match.group() == "." and self._is_abbreviated(match.start()):
                continue
            return match.end()
        return self.end

    def _is_abbreviated(self, dot: int) -> bool:
        begin = dot
        while begin > 0 and self.text[begin - 1].isalnum():
            begin -= 1
        word = self.text[begin:dot]
        return (len(word) == 1 and word.isalpha()) or self.tagger[word or "."] == "A"


def _add(found: list[Segment], text: str, opening: int, start: int, end: int) -> None:
    """Add a piece of speech, less the spaces and dashes at its edges, when there is a word in it."""
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",-–—"):
        end -= 1
    if any(letter.isalnum() for letter in text[start:end]):
        found.append(Speech(opening, start, end, end))
