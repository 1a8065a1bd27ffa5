"""Reports in scripts without spaces whose verb ends the sentence: Japanese.

市長は「……」と述べた。    「……」と市長は語った。    市長は、……と説明した。    警察によると、……。
"""

from __future__ import annotations

import re
from typing import NamedTuple

import attrs

from newsdoc.quotes.marks import Segment
from newsdoc.quotes.unspaced import QUOTED, REST, Piece, Report

_QUOTED = f"{QUOTED}{REST}*"
_LAST = re.compile(rf"({_QUOTED})[^{QUOTED}{REST}]*$")
_INNER = re.compile(r"[はがも](?![^、]{0,3}$)")
_SPANS = re.compile(rf"{_QUOTED}(?:[、，]?{_QUOTED})*")
_LABEL = 16
_ENDS = re.compile(r"。?$")
_SENTENCE = 10
"""How long a quotation is at least that is surely a sentence, with its marks."""
_GIVER = 40
"""How far before the words who gives them is looked for."""
_SHORTEST = 5
"""Code points of a reported clause, at least."""


class _Topic(NamedTuple):
    """Who a sentence is about, whether it is somebody for certain, and where the rest starts."""

    source: Piece
    sure: bool
    end: int


@attrs.frozen(kw_only=True, eq=False)
class VerbFinal:
    """The patterns of one language; groups are `source` and `cue`."""

    said: re.Pattern[str]
    """What follows the words: the particle, perhaps who, and the verb."""
    named: re.Pattern[str]
    """What follows the words where nothing but a name does."""
    cleft: re.Pattern[str]
    """The particle, the verb, and who: "と話すのは市長だ"."""
    unlisted: re.Pattern[str]
    """The particle and a verb on no list, at the end of a sentence about a person."""
    topic: re.Pattern[str]
    """Who a sentence is about, at its start."""
    person: re.Pattern[str]
    """A topic that is certainly somebody."""
    replying: re.Pattern[str]
    """What stands between a question that somebody is asked and the answer."""
    asked: re.Pattern[str]
    """What may stand between topic and words whose verb is omitted: "取材に"."""
    omitted: re.Pattern[str]
    """The end of a sentence whose verb is omitted."""
    adverbial: re.Pattern[str]
    """Times and places before what is said."""
    according: re.Pattern[str]
    """A phrase at the start of a sentence."""
    hearsay: re.Pattern[str]
    """What ends a sentence that somebody else says."""
    pointing: re.Pattern[str]
    """A sentence about the quotation before it: "市長はこう語った"."""
    cleft_behind: re.Pattern[str]
    """A sentence about who said the quotation before it: "そう叫んだのは佐伯だ"."""
    giver: re.Pattern[str]
    """Who says what somebody else is told, before the words: "監督からは「……」"."""
    told: re.Pattern[str]
    """What follows the words there: "と言われた"."""
    label: re.Pattern[str]
    """Who speaks, before a colon at the start of a paragraph."""
    bracket: re.Pattern[str]
    """Who is quoted, in brackets behind the words."""

    def ends(self, masked: str, segment: Segment, low: int) -> bool:
        """Whether no particle follows the quotation."""
        del low  # the verb stands behind
        return self.said.match(masked, segment.close) is None

    def reports(self, masked: str, low: int, high: int) -> list[Report]:
        """The reports of one sentence of a masked text, in order."""
        while low < high and masked[low].isspace():
            low += 1
        label = self.label.match(masked, low, min(high, low + _LABEL)) if low == 0 else None
        if label is not None and label.end() < high:
            rest = (label.end(), len(masked))
            colon = (label.end() - 1, label.end())
            return [Report(label.span("source"), colon, [rest], "label", spoken=True)]
        pointing = self.pointing.match(masked, low, high)
        if pointing is not None:
            source, cue = pointing.span("source"), pointing.span("cue")
            return [Report(source, cue, [], "same-paragraph", backward=True)]
        cleft = self.cleft_behind.match(masked, low, high)
        if cleft is not None:
            # "「……」。市長が叫んだのは…", "お立ち台で叫んだのは佐伯だ"
            source, cue = cleft.span("source"), cleft.span("cue")
            return [Report(source, cue, [], "same-paragraph", backward=True)]
        topic = self._topic(masked, low, high)
        made: list[Report] = []
        start = topic.end if topic is not None else low
        place = start
        for quoted in _SPANS.finditer(masked, low, high):
            if quoted.start() < place:
                continue
            one = self._quoted(masked, high, quoted, topic, place)
            if one is not None:
                made.append(one)
                place = one.cue[1]
        if made:
            return made
        according = self.according.match(masked, low, high)
        if according is not None:
            end = high
            hearsay = self.hearsay.search(masked, according.end(), high)
            if hearsay is not None:
                end = hearsay.start()
            if end - according.end() >= _SHORTEST:
                source, cue = according.span("source"), according.span("cue")
                return [Report(source, cue, [(according.end(), end)], "according-to")]
        return self._indirect(masked, high, topic)

    def _topic(self, masked: str, low: int, high: int) -> _Topic | None:
        """Who the sentence is about, whether it is somebody for certain, and where the rest starts."""
        match = self.topic.match(masked, low, high)
        if match is None:
            return None
        source = match.span("source")
        if self.person.fullmatch(masked, *source) is None:
            # "観光船が沈没した事故で、運航会社の桂木社長は「……」と": somebody is named later.
            quoted = masked.find(QUOTED, match.end(), high)
            comma = masked.find("、", match.end(), quoted) if quoted >= 0 else -1
            while comma >= 0:
                later = self.topic.match(masked, comma + 1, quoted)
                if later is not None and self.person.fullmatch(masked, *later.span("source")):
                    return _Topic(later.span("source"), sure=True, end=later.end())
                comma = masked.find("、", comma + 1, quoted)
        sure = self.person.fullmatch(masked, *source) is not None
        return _Topic(source, sure, match.end())

    def _quoted(
        self, masked: str, high: int, quoted: re.Match[str], topic: _Topic | None, place: int
    ) -> Report | None:
        """What follows a quotation, and who says it."""
        after = quoted.end()
        who = topic.source if topic is not None and topic.end <= quoted.start() else None
        sure = topic is not None and topic.sure
        question = masked.rfind(REST, 0, quoted.start())
        if question >= 0 and who is None:
            # "「……」と問われた市川さんは、「……」ときっぱり。"
            reply = self.replying.match(masked, question + 1, quoted.start())
            if reply is not None and reply["source"]:
                who, sure = reply.span("source"), True
        content = [
            self._content(
                masked, place if who is None else max(place, topic.end if topic else 0), quoted
            )
        ]
        told = self.told.match(masked, after, high)
        if told is not None:
            giver = self.giver.search(masked, max(0, quoted.start() - _GIVER), quoted.start())
            if giver is not None and giver.end() == quoted.start():
                return Report(giver.span("source"), told.span("cue"), [quoted.span()], "adjacent")
        match = self.cleft.match(masked, after, high)
        if match is not None:
            return Report(match.span("source"), match.span("cue"), [quoted.span()], "adjacent")
        match = self.said.match(masked, after, high)
        if match is not None:
            if match["source"]:
                return Report(match.span("source"), match.span("cue"), content, "adjacent")
            if match["more"]:
                content = [(content[0][0], match.end("more"))]
            return Report(who, match.span("cue"), content, "adjacent")
        match = self.bracket.match(masked, after, high) or self.named.match(masked, after, high)
        if match is not None:
            return Report(match.span("source"), match.span("cue"), [quoted.span()], "adjacent")
        if who is None or topic is None:
            long = quoted.end() - quoted.start() >= _SENTENCE
            match = self.unlisted.match(masked, after, high) if sure or long else None
            if match is None or not _ENDS.match(masked, match.end(), high):
                return None
            return Report(who, match.span("cue"), [quoted.span()], "clause")
        between = masked[topic.end : quoted.start()]
        asked = not between or self.asked.fullmatch(between) is not None
        if self.omitted.match(masked, after, high) is not None and asked:
            return Report(who, (topic.end - 1, topic.end), [quoted.span()], "clause")
        match = self.unlisted.match(masked, after, high) if topic.sure else None
        if match is not None:
            return Report(who, match.span("cue"), content, "clause")
        return None

    def _content(self, masked: str, start: int, quoted: re.Match[str]) -> Piece:
        """The quotation, with the clause before it where it is part of one."""
        start = self._past_adverbials(masked, start, quoted.start())
        inner = masked[start : quoted.start()]
        if _INNER.search(inner) is None and not inner.endswith(("は", "が", "も")):
            return quoted.span()
        return (start, quoted.end())

    def _past_adverbials(self, masked: str, start: int, end: int) -> int:
        while start < end:
            match = self.adverbial.match(masked, start, end)
            if match is None or match.end() == start:
                break
            start = match.end()
        return start

    def _indirect(self, masked: str, high: int, topic: _Topic | None) -> list[Report]:
        if topic is None:
            return []
        start = self._past_adverbials(masked, topic.end, high)
        at = masked.find("と", start, high)
        while at >= 0:
            match = self.said.match(masked, at, high)
            held = (
                masked.startswith("として", at)
                and match is not None
                and match.start("cue") > at + 1
            )
            # "不服として控訴した": nobody says anything.
            if match is not None and not held and not match["source"] and at - start >= _SHORTEST:
                end = match.end("more") if match["more"] else at
                return [Report(topic.source, match.span("cue"), [(start, end)])]
            at = masked.find("と", at + 1, high)
        return []
