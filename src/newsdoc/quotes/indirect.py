"""Which cues report: the weights' decision for every cue, from left to right.

A cue inside the content of another one seldom counts: what somebody is reported to have said is one
attribution, whatever verbs there are in it.
"""

from __future__ import annotations

import re

from newsdoc.quotes.endings import content_end, size
from newsdoc.quotes.language import Language
from newsdoc.quotes.paragraph import Cue, Paragraph

_SEGMENTS = frozenset("QRXPU")
_QUOTED = re.compile(r"[QRXPU]")
_DOUBTFUL = -1500
"""A cue with less than this before its end is known is no attribution."""
_HOPELESS = -3500
"""A cue with less than this claims no quotation either."""
_LONG = 20


def keep_reports(paragraph: Paragraph, language: Language) -> None:
    """Set `score` and `kept` of every cue of the paragraph.

    Without weights the cues that have a source and a verb of speech are kept.
    """
    model = language.model
    if model is None:
        for cue in paragraph.cues:
            if cue.scope is not None:
                stop, cue.stop = content_end(cue.scope, None)
                cue.content[-1] = (cue.scope.start, stop)
            cue.kept = bool(cue.content) and cue.source is not None and cue.lemma in language.speak
        return
    judge = Judge(paragraph)
    accept = model.accept
    for cue in paragraph.cues:
        if not cue.content:
            continue
        nested = False
        early = judge.early_features(cue)
        score = accept.score(early)
        if cue.scope is not None:
            nested = judge.is_nested_report(cue, language)
            adjacent = judge.is_before_quotation(cue)
            if score < _DOUBTFUL and not nested and not adjacent:
                quoted = _QUOTED.search(judge.tags, cue.scope.start, cue.scope.end)
                if score < _HOPELESS or quoted is None:
                    cue.content.clear()
                    continue
            stop, cue.stop = content_end(cue.scope, model.stop)
            cue.content[-1] = (cue.scope.start, stop)
        cue.score = score + model.accept_late.score(judge.late_features(cue))
        if cue.score <= 0 and nested:
            cue.basis = "nested"
            cue.kept = True
        if cue.score > 0:
            cue.kept = True
            judge.keep(cue)


class Judge:
    """The state of the decision in one paragraph: what has been kept so far."""

    __slots__ = ("_heading", "_last", "_reached", "_words", "tags")

    def __init__(self, paragraph: Paragraph) -> None:
        self.tags = paragraph.tokens.tags
        self._words = paragraph.tokens.words
        self._heading = paragraph.heading
        self._reached = 0
        self._last: Cue | None = None

    def keep(self, cue: Cue) -> None:
        """Remember that `cue` is an attribution."""
        self._last = cue
        end = cue.content[-1][1]
        self._reached = max(self._reached, end)

    def is_nested_report(self, cue: Cue, language: Language) -> bool:
        """Whether a reported clause reports in turn: "Lind says the minister told him that …".

        Only with a speaker of its own, a listener and "that": less than this is no report for certain.
        """
        source = cue.source
        return (
            cue.first < self._reached
            and cue.complement == "t"
            and cue.lemma in language.tell
            and not cue.shared
            and not cue.passive
            and cue.content[0][0] > cue.last
            and source is not None
            and self.tags[source[0]] not in "hiowt"
        )

    def is_before_quotation(self, cue: Cue) -> bool:
        """Whether the content starts with a quoted segment."""
        return self.tags[cue.content[0][0]] in _SEGMENTS

    def early_features(self, cue: Cue) -> tuple[str, ...]:
        """What the weights are asked before the content's end is known; `scoring.ACCEPT` of them."""
        tags, words = self.tags, self._words
        first = cue.first
        lemma = cue.lemma
        kind = cue.tag + ("p" if cue.passive else "") + ("s" if cue.shared else "")
        start = cue.content[0][0]
        if first < self._reached:
            inside = "i" if self._last is not None and first >= self._last.last else "o"
        else:
            inside = "-"
        before = tags[first - 2 : first] if first > 1 else tags[:first]
        following = words[start] if cue.order == "after" and tags[start] not in _SEGMENTS else "-"
        return (
            lemma,
            lemma + cue.complement,
            kind + cue.complement + cue.order[0],
            before + kind,
            inside + kind,
            following.lower() if len(following) < _LONG else "-",
        )

    def late_features(self, cue: Cue) -> tuple[str, ...]:
        """What the weights are asked about the content; `scoring.LATE` of them."""
        start, end = cue.content[0]
        quoted = "-"
        for one, two in cue.content:
            match = _QUOTED.search(self.tags, one, two)
            if match is not None:
                quoted = match.group()
        return (
            cue.stop + cue.order[0] + cue.tag,
            f"{size(end - start)}{cue.complement}",
            quoted + cue.order[0] + self.tags[start],
        )
