"""Who said what: `Quote`, `Attribution`, and the parts of them.

The words are those of the attribution corpora (PARC 3, PolNeAR): *content* is what is said (here
the quote's spans), the *cue* the word that says that it is said, the *source* who says it as
written there; the *speaker* is whom the source refers to. How quotes are found is not here but in
`newsdoc.quotes`.
"""

from __future__ import annotations

from typing import Literal

from newsdoc.errors import UsageError
from newsdoc.model._frozen import frozen
from newsdoc.model.spans import Span

QuoteKind = Literal["direct", "mixed", "indirect"]
"""`direct`: wholly in quotation marks; `indirect`: reported without marks; `mixed`: reported, partly
in marks."""

SpeakerKind = Literal["person", "organisation", "group", "unnamed"]
"""`person` and `organisation` have a name; a `group` is a collective without one ("residents"); an
`unnamed` speaker is one person or document that the story does not name ("a police officer")."""

Basis = Literal[
    "adjacent",
    "same-paragraph",
    "clause",
    "according-to",
    "label",
    "continuation",
    "open-quote",
    "previous-paragraph",
    "next-paragraph",
    "nested",
    "markup",
    "credit",
    "name",
    "partial-name",
    "pronoun",
    "title",
    "metadata",
]
"""One step of a decision.

Where the source was found: `adjacent` to cue and content; elsewhere in the `same-paragraph`; as the
subject of a reporting `clause` that the content is part of; by `according-to`; as a speaker `label`
("TAPPER: …"); as `continuation` of the quote before it in the paragraph; by the `open-quote`
convention over paragraphs; in the `previous-paragraph` or the `next-paragraph`; from the quote it
is `nested` in; from `markup` of the source document; from the `credit` of a block quote.
How the speaker was found from it: by full `name`, by `partial-name` (surname, first name, short
form), by `pronoun`, by `title` ("the senator"), from the article's `metadata`.
"""


@frozen(kw_only=True)
class Mention:
    """Words that name or describe someone, as written, and where they stand."""

    text: str
    """The words, exactly as they stand in the text."""
    span: Span | None = None
    """Where they stand, in code points of the same text as the quote's spans; absent when they
    stand in another block."""


@frozen(kw_only=True)
class Cue:
    """The word or words that say that something is said ("said", "according to")."""

    text: str
    """The words, exactly as they stand in the text."""
    span: Span | None = None
    """Where they stand, in code points of the same text as the quote's spans; absent when they
    stand in another block."""
    lemma: str | None = None
    """Dictionary form, in lower case ("say"); absent when not known."""


@frozen(kw_only=True)
class Speaker:
    """The person or organisation that a source refers to.

    Equal names, roles and kinds are the same speaker within one story; nothing is claimed over
    several stories.
    """

    name: str
    """The fullest name that the story gives; for `unnamed` and `group` the words of the source."""
    role: str | None = None
    """Title or role that the story gives ("NATO Secretary-General"); absent when it gives none."""
    kind: SpeakerKind = "person"
    """Person, organisation, group or unnamed; see `SpeakerKind`."""
    organisation: str | None = None
    """The organisation that a person speaks for or belongs to; absent when the story gives none."""
    uri: str | None = None
    """Identifier from the article's metadata or a mark on the name; absent when there is none."""


@frozen(kw_only=True)
class Attribution:
    """To whom a quote is attributed, by which words, and how that was decided."""

    source: Mention | None = None
    """Who says it, as written there; absent when the text does not say (passives)."""
    cue: Cue | None = None
    """The word that says that it is said; absent when there is none (a floating quote)."""
    speaker: Speaker | None = None
    """Whom the source refers to; absent when it could not be told."""
    basis: tuple[Basis, ...] = ()
    """How source and speaker were decided, step by step; `()` when a person set them."""


@frozen(kw_only=True)
class Quote:
    """Words that the story gives as somebody's, in the block where they stand.

    Raises:
        UsageError: when there is no span, or the spans overlap or are out of order.
    """

    spans: tuple[Span, ...]
    """The content, in order and not overlapping; quotation marks are outside of a direct quote's
    spans. `"…," he said, "…"` is one quote with two spans."""
    kind: QuoteKind = "direct"
    """Direct, mixed or indirect; see `QuoteKind`."""
    attribution: Attribution | None = None
    """Who says it; absent when the text gives no one."""
    continues: bool = False
    """True where the quote goes on from the last quote of the block before (the open-quote
    convention: each paragraph opens, only the last one closes)."""

    def __attrs_post_init__(self) -> None:
        if len(self.spans) == 1:
            return
        if not self.spans:
            raise UsageError("a quote needs at least one span")
        end = 0
        for span in self.spans:
            if span.start < end:
                raise UsageError(
                    f"the spans of a quote overlap or are out of order at {span.start}..{span.end}"
                )
            end = span.end

    def texts(self, text: str) -> tuple[str, ...]:
        """The quoted words, a string a span; `text` is that of the block.

        Example:
            >>> from newsdoc.model import Span
            >>> Quote(spans=(Span(1, 3), Span(11, 13))).texts("“No,” she, “no.”")
            ('No', '“n')
        """
        return tuple(text[s.start : s.end] for s in self.spans)
