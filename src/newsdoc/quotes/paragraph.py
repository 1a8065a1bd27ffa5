"""The working state of one paragraph while its quotes are looked for.

These objects are mutable and never leave the package; what the library gives is built from them in
`newsdoc.quotes.assembly`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

import attrs

from newsdoc.model.quotes import Basis
from newsdoc.quotes.endings import Scope
from newsdoc.quotes.marks import Segment
from newsdoc.quotes.tokens import Range, Tokens


@attrs.define(eq=False)
class Cue:
    """A word that may report, and what stands around it. Ranges are of tokens."""

    first: int
    """First token of the cue."""
    last: int
    """The token after the cue's last one."""
    lemma: str
    """Dictionary form."""
    tag: str
    """The tag of the word that decides."""
    source: Range | None = None
    """Who says it; absent where the text does not say."""
    basis: Basis = "clause"
    """How the source was found."""
    content: list[Range] = attrs.field(factory=list)
    """What is said, in order."""
    sentence: int = 0
    """First token of the sentence that it stands in."""
    order: str = "after"
    """Where the content stands: `after` the cue, `before` it, or `around` it."""
    passive: bool = False
    """"was told", "is expected": the subject is not who says it."""
    shared: bool = False
    """The source is the subject of another verb."""
    complement: str = ""
    """Tag of the first token of the content that follows."""
    scope: Scope | None = None
    """Where the content that follows may end; absent when its end is known."""
    stop: str = ""
    """Tags at the boundary where the content ends."""
    dropped: bool = False
    """Its subject is understood: the language needs no pronoun."""
    certain: bool = False
    """The source needs no weighing."""
    silent: bool = False
    """The words of the cue stand in an earlier sentence: reported speech that goes on."""
    kept: bool = False
    """Whether this is an attribution."""
    score: int = 0
    """What the weights say; above 0 speaks for an attribution."""


@attrs.define(eq=False)
class Found:
    """An attribution that is one: offsets are code points of the paragraph."""

    spans: list[Range]
    """The content, in order."""
    kind: str
    """`direct`, `mixed` or `indirect`."""
    cue: Cue | None
    """The cue, in `home`; absent when there is none."""
    home: Paragraph | None
    """The paragraph in which cue and source stand; absent when there are none."""
    basis: tuple[Basis, ...]
    """How the source was found."""
    continues: bool = False
    """Goes on from the last one of the paragraph before."""
    follows: Found | None = None
    """The one of the paragraph before that this goes on from."""


@attrs.define(eq=False)
class Paragraph:
    """A paragraph, its marks and its words."""

    text: str
    """As written, without line breaks."""
    heading: bool
    """Whether it is a headline or crosshead."""
    segments: list[Segment]
    """Quoted segments, in order."""
    tokens: Tokens
    """Words and tags."""
    cut: Callable[[Tokens], list[Range]] | None = None
    """What finds the sentences; absent where there are none to find."""
    cues: list[Cue] = attrs.field(factory=list)
    """Words that may report, in order of their content's start."""
    interview: bool = False
    """Whether the text has questions and answers: "Q. Why? …"."""
    announced: Cue | None = None
    """The cue at the end that leads to a quotation in the next paragraph: "Lind declared:"."""
    found: list[Found] = attrs.field(factory=list)
    """The attributions, in order of their first span."""
    judged: dict[int, bool] = attrs.field(factory=dict)
    """By token of a quoted segment, whether it is a quotation, where weights have said so."""

    _sentences: list[Range] | None = None

    @property
    def sentences(self) -> list[Range]:
        """Token ranges of the sentences, in order; looked for when first asked."""
        if self._sentences is None:
            self._sentences = [] if self.cut is None else self.cut(self.tokens)
        return self._sentences

    def inside(self, position: int) -> Range:
        """Code points of the words of the quoted segment at token `position`, without marks."""
        segment = self.segments[bisect_left(self.tokens.quoted, position)]
        return (segment.start, segment.end)
