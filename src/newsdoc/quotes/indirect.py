"""Which cues report: the weights' decision for every cue, from left to right.

A cue inside the content of another one seldom counts: what somebody is reported to have said is one
attribution, whatever verbs there are in it.
"""

from __future__ import annotations

from newsdoc.quotes.endings import size
from newsdoc.quotes.language import Language
from newsdoc.quotes.paragraph import Cue, Paragraph

_SEGMENTS = frozenset("QRXPU")


def keep_reports(paragraph: Paragraph, language: Language) -> None:
    """Set `score` and `kept` of every cue of the paragraph.

    Without weights the cues that have a source and a verb of speech are kept.
    """
    model = language.model
    if model is None:
        for cue in paragraph.cues:
            cue.kept = bool(cue.content) and cue.source is not None and cue.lemma in language.speak
        return
    judge = Judge(paragraph)
    for cue in paragraph.cues:
        if not cue.content:
            continue
        cue.score = model.accept.score(judge.features(cue))
        if cue.score > 0:
            cue.kept = True
            judge.keep(cue)


class Judge:
    """The state of the decision in one paragraph: what has been kept so far."""

    __slots__ = ("_heading", "_last", "_reached", "_tags", "_words")

    def __init__(self, paragraph: Paragraph) -> None:
        self._tags = paragraph.tokens.tags
        self._words = paragraph.tokens.words
        self._heading = paragraph.heading
        self._reached = 0
        self._last: Cue | None = None

    def keep(self, cue: Cue) -> None:
        """Remember that `cue` is an attribution."""
        self._last = cue
        end = cue.content[-1][1]
        self._reached = max(self._reached, end)

    def features(self, cue: Cue) -> tuple[str, ...]:
        """What the weights are asked about a cue; as many as `scoring.ACCEPT`."""
        tags, words = self._tags, self._words
        first, last = cue.first, cue.last
        source = cue.source
        lemma = cue.lemma
        kind = cue.tag + ("p" if cue.passive else "") + ("s" if cue.shared else "")
        if source is None:
            who = "0"
        else:
            who = tags[source[0]] + tags[source[1] - 1]
        start, end = cue.content[0]
        if first < self._reached:
            inside = "i" if self._last is not None and first >= self._last.last else "o"
        else:
            inside = "-"
        quoted = "-"
        for one, two in cue.content:
            for tag in tags[one:two]:
                if tag in _SEGMENTS:
                    quoted = tag
                    break
        following = words[start] if cue.order == "after" and tags[start] not in _SEGMENTS else "-"
        before = tags[first - 2 : first] if first > 1 else tags[:first]
        length = size(end - start)
        return (
            lemma,
            lemma + kind,
            lemma + cue.complement,
            kind + cue.complement + cue.order[0],
            who + kind,
            before + kind,
            tags[last : last + 2] + kind,
            cue.stop + cue.order[0] + kind[0],
            f"{length}{cue.complement}",
            inside + kind,
            quoted + cue.order[0] + tags[start],
            following.lower() if len(following) < 20 else "-",
            words[first - 1].lower()[:20] if first else "-",
            inside + lemma + ("h" if self._heading else ""),
        )
