"""The working state of one sentence while its cues are looked for."""

from __future__ import annotations

import re

import attrs

from newsdoc.quotes.endings import Scope
from newsdoc.quotes.language import Language
from newsdoc.quotes.paragraph import Cue
from newsdoc.quotes.tokens import Range

_SPEECH = re.compile(r"[VSF]")
_CLAUSE = re.compile(r"[bamVSdQRXP]")


@attrs.define(eq=False)
class Sentence:
    """A sentence, and what its words have shown so far. Indexes are of the paragraph's tokens."""

    tags: str
    """Of the paragraph."""
    reverse: str
    """The same from right to left."""
    words: list[str]
    """Of the paragraph."""
    language: Language
    """Whose words they are."""
    low: int
    """First token of the sentence."""
    high: int
    """The token after its last one."""
    end: int
    """The same, without the stop."""
    begin: int
    """First token that is no dateline."""
    said: int
    """Where the words start that no cue has taken as said before it."""
    source: Range | None = None
    """The subject that later verbs may share."""
    main: Range | None = None
    """The subject of the main clause, which a participle after a comma shares."""
    limit: int | None = None
    """Where the content of the cue in hand ends at the latest; absent when nowhere before the end."""
    _reports: list[int] | None = attrs.field(default=None, init=False)

    def remember(self, source: Range) -> None:
        """Keep a subject for the verbs that share it.

        Not a relative pronoun, nor the object of another verb ("criticised the accord adopted in …").
        """
        start = source[0]
        if self.tags[start] in "wt":
            return
        if start > self.low and self.tags[start - 1] in "VSFGp" and self.source is not None:
            return
        self.source = source
        if self.main is None or self.tags[start - 1 : start] in ("c", ";"):
            self.main = source

    def is_clause(self, end: int) -> bool:
        """Whether a clause or a quotation that no cue has taken stands before `end`."""
        return _CLAUSE.search(self.tags, self.said, end) is not None

    def leave_open(self, cue: Cue, start: int) -> None:
        """Content of `cue` that starts at `start`; where it ends is decided with the cue's weight."""
        who = "" if cue.source is None else self.tags[cue.source[0]]
        end = self.end if self.limit is None or self.limit <= start else self.limit
        cue.complement = cue.complement or self.tags[start]
        cue.scope = Scope(self.tags, self.low, start, end, cue.lemma, who, self._speech())
        cue.content.append((start, end))

    def _speech(self) -> list[int]:
        """Where verbs of speech stand."""
        if self._reports is None:
            speech, forms, words = self.language.inverting, self.language.forms, self.words
            self._reports = [
                match.start()
                for match in _SPEECH.finditer(self.tags, self.low, self.end)
                if forms[words[match.start()].lower()].lemma in speech
            ]
        return self._reports
