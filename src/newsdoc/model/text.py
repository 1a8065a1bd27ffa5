"""Rich text: words with the marks and the quotes on them.

`Text` is for captions, summaries and other texts outside of the body; the blocks of the body that
hold words (`Paragraph`, `Heading` …) have the same three fields.
"""

from __future__ import annotations

from newsdoc.errors import UsageError
from newsdoc.model._frozen import frozen
from newsdoc.model.quotes import Quote
from newsdoc.model.spans import Mark, check_marks


@frozen(kw_only=True)
class Text:
    """Words, the marks on them, and the quotes in them.

    Raises:
        UsageError: when a mark or a quote reaches past the end of the words.
    """

    text: str
    """The words. Line breaks are `\\n`; all offsets are code points into this."""
    marks: tuple[Mark, ...] = ()
    """Inline ranges: emphasis, links, people …; in order of their start where a reader made them."""
    quotes: tuple[Quote, ...] = ()
    """Who said what in these words; in order of their first span."""

    def __attrs_post_init__(self) -> None:
        if self.marks or self.quotes:
            self._check_spans()

    def _check_spans(self) -> None:
        """Refuse spans past the end; written out, as every quote that is read passes here."""
        length = len(self.text)
        check_marks(self.marks, length)
        for quote in self.quotes:
            end = quote.spans[-1].end
            if (attribution := quote.attribution) is not None:
                for part in (attribution.source, attribution.cue):
                    if part is not None and part.span is not None and part.span.end > end:
                        end = part.span.end
            if end > length:
                raise UsageError(f"quote ends at {end}, the text has {length} code points")


@frozen(kw_only=True)
class Headline(Text):
    """A headline other than the main one, or an alternative of it.

    Spec: NewsML-G2 2.35, contentMeta/headline; ninjs 3.1, headlines
    """

    role: str | None = None
    """`sub`, `kicker`, `short` …, or the source's own word; absent when the source gives none."""
    language: str | None = None
    """BCP 47 tag where it is not the article's language; absent otherwise."""
    content_type: str | None = None
    """Media type that the source states (`text/plain`); absent when not given."""


@frozen(kw_only=True)
class Description(Text):
    """A summary, teaser or description other than the main one.

    Spec: NewsML-G2 2.35, contentMeta/description; ninjs 3.1, descriptions
    """

    role: str | None = None
    """`teaser`, `caption` …, or the source's own word; absent when the source gives none."""
    language: str | None = None
    """BCP 47 tag where it is not the article's language; absent otherwise."""
    content_type: str | None = None
    """Media type that the source states (`text/plain`); absent when not given."""
