"""Reports in scripts without spaces whose verb stands between who speaks and what is said: Chinese.

市长李明表示：“……”    “……，”市长李明说，“……”    专家认为，……    据警方介绍，……
"""

from __future__ import annotations

import re

import attrs

from newsdoc.quotes.marks import Segment
from newsdoc.quotes.unspaced import QUOTED, REST, Piece, Report

_QUOTED = f"{QUOTED}{REST}*"
_BREAK = re.compile(f"[，,；;：:、。！？!?{QUOTED}{REST}]")
_SAID = re.compile(rf"(?:{_QUOTED}[、，,]?)+")
_LEAD = re.compile(rf"[，,：:]?(?={QUOTED})|[，,：:]")
_TAIL = re.compile(rf"[，,：:]?({_QUOTED})")
_COLON = re.compile(rf"[：:]({_QUOTED})")
_PAUSE = re.compile("[，,]")
_END = re.compile(r"[。！？!?；;\s]*$")
_SHORTEST = 4
"""Code points of a reported clause without a comma before it, at least."""
_LABEL = 16
"""Code points of a label before a colon, at most."""
_VERBS = 6
"""How many verbs of a sentence are looked at."""


@attrs.frozen(kw_only=True, eq=False)
class VerbMedial:
    """The patterns of one language."""

    verb: re.Pattern[str]
    """A verb of speech."""
    bare: re.Pattern[str]
    """One of those that need no comma before a reported clause."""
    subject: re.Pattern[str]
    """What stands before the verb: who, as group `source`, and adverbs."""
    according: re.Pattern[str]
    """A phrase before a comma: `cue` and `source`."""
    label: re.Pattern[str]
    """Who speaks, before a colon at the start of a paragraph."""
    shared: re.Pattern[str]
    """Words before a verb that has the subject of the sentence."""
    actor: re.Pattern[str]
    """Somebody with name and role at the start of a sentence."""
    never: re.Pattern[str] = re.compile(r"(?!)")
    """What is no source."""
    heading: re.Pattern[str] = re.compile(r"(?!)")
    """Labels before a colon that are no speakers."""

    def ends(self, masked: str, segment: Segment, low: int) -> bool:
        """Whether the verb stands before the quotation."""
        before = masked[max(low, segment.open - 1) : segment.open]
        if before in ("：", ":"):
            return True
        stop = segment.open - (before in ("，", ","))
        start = max(low, stop - 8)
        return any(match.end() == stop for match in self.verb.finditer(masked, start, stop))

    def reports(self, masked: str, low: int, high: int) -> list[Report]:
        """The reports of one sentence of a masked text, in order."""
        while low < high and masked[low].isspace():
            low += 1
        first = low == 0 or masked[low - 1] in "】]］\u3000 "
        label = self.label.match(masked, low, min(high, low + _LABEL)) if first else None
        if label is not None and label.end() < high:
            source = label.span("source")
            return [
                Report(
                    source,
                    (label.end() - 1, label.end()),
                    [(label.end(), len(masked))],
                    "label",
                    spoken=True,
                )
            ]
        made: list[Report] = []
        done = low
        for number, match in enumerate(self.verb.finditer(masked, low, high)):
            if number >= _VERBS:
                break
            if match.start() < done:
                continue
            one = self._report(masked, low, high, match, made)
            if one is not None:
                made.append(one)
                done = max(one.cue[1], one.content[-1][0] + 1)
                if one.content[-1][0] > one.cue[1] - 1 and one.basis != "adjacent":
                    done = self._next(masked, one.cue[1], high)
        if not made:
            other = self._colon(masked, low, high) or self._according(masked, low, high)
            if other is not None:
                made.append(other)
        return made

    def _colon(self, masked: str, low: int, high: int) -> Report | None:
        """店主郭平叹了口气：“……”: a colon after what somebody does."""
        colon = _COLON.search(masked, low, high)
        who = None
        if colon is not None:
            # "赛后，主教练伊万诺维奇拒绝评价裁判：“……”"
            starts = [low, *(m.end() for m in _PAUSE.finditer(masked, low, colon.start()))]
            found = (self.actor.match(masked, start, colon.start()) for start in starts)
            who = next((one for one in found if one is not None), None)
        if colon is not None and (who is None or who.end() >= colon.start()):
            # "市应急管理局：“……”"
            short = 1 < colon.start() - low <= _LABEL
            if not short or self.heading.search(masked, low, colon.start()):
                return None
            mark = (colon.start(), colon.start() + 1)
            return Report((low, colon.start()), mark, [colon.span(1)], "label")
        if colon is None or who is None:
            return None
        return Report(who.span(), (who.end(), colon.start()), [colon.span(1)], "label")

    def _according(self, masked: str, low: int, high: int) -> Report | None:
        """据警方介绍，……"""
        match = self.according.match(masked, low, high)
        if match is None or match.end() >= high or self.never.fullmatch(match["source"]):
            return None
        source, cue = match.span("source"), match.span("cue")
        return Report(source, cue, [(match.end(), high)], "according-to")

    def _next(self, masked: str, start: int, high: int) -> int:
        """Where a further verb of the same subject may stand: behind "，并"."""
        match = self.shared.search(masked, start, high)
        return match.start() if match is not None else high

    def _report(
        self, masked: str, low: int, high: int, verb: re.Match[str], made: list[Report]
    ) -> Report | None:
        cue = verb.span()
        start = low
        for one in _BREAK.finditer(masked, low, cue[0]):
            start = one.end()
        source: Piece | None = None
        shared = self.shared.match(masked, max(low, start - 1), high) if start > low else None
        if shared is not None and shared.end() == cue[0]:
            source = self._subject(masked, low, start, made)
        else:
            subject = self.subject.fullmatch(masked, start, cue[0])
            if subject is not None:
                source = subject.span("source")
            elif start < cue[0]:
                return None
        if source is not None and self.never.fullmatch(masked, *source):
            return None
        if masked.rfind("《", low, cue[0]) > masked.rfind("》", low, cue[0]):
            # A verb in a title: 《说岳全传》
            return None
        before = self._said_before(masked, low, start) if source is not None else None
        after = cue[1]
        if before is not None:
            tail = _TAIL.match(masked, after, high)
            if tail is not None:
                return Report(source, cue, [before, tail.span(1)], "adjacent")
            if _END.match(masked, after, high) or masked[after] in "，,；;":
                return Report(source, cue, [before], "adjacent")
        lead = _LEAD.match(masked, after, high)
        if lead is None:
            if self.bare.fullmatch(masked, *cue) is None or high - after < _SHORTEST:
                return None
            lead_end = after
        else:
            lead_end = lead.end()
        stop = self._next(masked, lead_end, high)
        if _END.match(masked, lead_end, high) and lead_end >= high - 1:
            return None
        if source is None and (lead is None or masked[lead_end] != QUOTED):
            return None
        said = _SAID.match(masked, lead_end, high)
        if said is not None and (before is None and masked[after] in "：:"):
            return Report(source, cue, [(lead_end, said.end())])
        return Report(source, cue, [(lead_end, stop)])

    def _subject(self, masked: str, low: int, start: int, made: list[Report]) -> Piece | None:
        """Who is the subject of the verbs before."""
        if made:
            return made[-1].source
        match = self.actor.match(masked, low, start)
        return match.span() if match is not None else None

    def _said_before(self, masked: str, low: int, start: int) -> Piece | None:
        """The quotation right before the subject."""
        place = start
        if place > low and masked[place - 1] in "，,":
            place -= 1
        if place <= low or masked[place - 1] not in (QUOTED, REST):
            return None
        first = masked.rfind(QUOTED, low, place)
        return (first, place) if first >= 0 else None
