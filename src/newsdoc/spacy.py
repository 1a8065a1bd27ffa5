"""Quotes in spaCy documents: the pipeline component `newsdoc_quotes` (`pip install newsdoc[spacy]`).

`nlp.add_pipe("newsdoc_quotes")` is all: spaCy finds the component by its entry point, and `newsdoc.spacy`
need not be imported. All that it stores is plain text and numbers, so documents can be pickled, written
to disk and sent between processes.
"""

from __future__ import annotations

from newsdoc.errors import UsageError
from newsdoc.model import Quote
from newsdoc.quotes import as_named, find_in_text

try:
    from spacy.language import Language
    from spacy.tokens import Doc, Span
except ImportError as error:
    raise ImportError("newsdoc.spacy needs spaCy: pip install 'newsdoc[spacy]'") from error

NAME = "newsdoc_quotes"
"""Name of the component."""

_FIELDS = (
    "speaker",
    "speaker_role",
    "speaker_kind",
    "source",
    "cue",
    "cue_lemma",
    "basis",
    "number",
)
_PERSONS = frozenset({"PERSON", "PER", "persName"})
_ORGANISATIONS = frozenset({"ORG", "ORGANIZATION", "orgName"})


class QuoteFinder:
    """Fills `doc.spans["quotes"]`, and the sources and cues beside it.

    Each piece of a quote is a span labelled `direct`, `mixed` or `indirect`; the pieces of one quote
    share `span._.number`. `span._` has also `speaker` (fullest name), `speaker_role`, `speaker_kind`,
    `source`, `cue` (as written), `cue_lemma` and `basis`, all strings, None where the text does not
    say. `doc.spans["quote_sources"]` and `["quote_cues"]` hold the places of these, with the number of
    their quote. Spans are widened to whole tokens. Names that the pipeline has found before (`doc.ents`)
    are known as persons and organisations.

    Args:
        nlp: the pipeline; its language is that of the texts.
        language: BCP 47 tag, where it is another one; `"guess"` to guess it for every text. Of languages
            that newsdoc has no words for, quotes are found by their marks alone, without sources.
        indirect: whether reported speech without quotation marks is wanted too.
        spans_key: key of the quotes in `doc.spans`.

    Raises:
        UsageError: when `language` is no language tag.

    Example:
        >>> import spacy
        >>> nlp = spacy.blank("en")
        >>> finder = nlp.add_pipe("newsdoc_quotes")
        >>> doc = nlp("“It rained,” Mina Holt said.")
        >>> [(span.text, span._.speaker) for span in doc.spans["quotes"]]
        [('It rained,', 'Mina Holt')]
    """

    def __init__(
        self,
        nlp: Language,
        name: str = NAME,
        *,
        language: str | None = None,
        indirect: bool = True,
        spans_key: str = "quotes",
    ) -> None:
        self.name = name
        if language is not None and language != "guess":
            _check(language)
        self._language = None if language == "guess" else language or nlp.lang
        if self._language == "xx":  # spaCy's name for a pipeline of many languages
            self._language = None
        self._indirect = indirect
        self._key = spans_key
        for field in _FIELDS:
            if not Span.has_extension(field):
                Span.set_extension(field, default=None)

    def __call__(self, doc: Doc) -> Doc:
        """The document with its quotes in `doc.spans`."""
        quotes = self._find(doc)
        pieces = [
            (_span(doc, place.start, place.end, quote.kind, number), quote)
            for number, quote in enumerate(quotes)
            for place in quote.spans
        ]
        for span, quote in pieces:
            if span is not None:
                _describe(span, quote)
        doc.spans[self._key] = [span for span, _ in pieces if span is not None]
        for part in ("source", "cue"):
            doc.spans[f"quote_{part}s"] = [
                span
                for number, quote in enumerate(quotes)
                if (found := getattr(quote.attribution, part, None)) is not None
                and found.span is not None
                and (span := _span(doc, found.span.start, found.span.end, part, number)) is not None
            ]
        return doc

    def _find(self, doc: Doc) -> list[Quote]:
        people = {ent.text: None for ent in doc.ents if ent.label_ in _PERSONS and len(ent) > 1}
        organisations = {ent.text: None for ent in doc.ents if ent.label_ in _ORGANISATIONS}
        found = find_in_text(
            doc.text,
            self._language,
            indirect=self._indirect,
            people=[(name, None, None) for name in people],
        )
        return [as_named(quote, organisations) for quote in found]


def _check(language: str) -> None:
    """Refuse what is no language tag, such as the name of a language."""
    from newsdoc.validation.rules._language_tags import tidied  # noqa: PLC0415  # only where one is given

    if tidied(language) is None:
        raise UsageError(
            f"'{language}' is no language tag; expected one such as 'en' or 'pt-BR', or 'guess'"
        )


def _span(doc: Doc, start: int, end: int, label: str, number: int) -> Span | None:
    span = doc.char_span(start, end, label=label, alignment_mode="expand")
    if span is not None:
        span._.number = number
    return span


def _describe(span: Span, quote: Quote) -> None:
    given = quote.attribution
    speaker = given.speaker if given else None
    values = {
        "speaker": speaker.name if speaker else None,
        "speaker_role": speaker.role if speaker else None,
        "speaker_kind": speaker.kind if speaker else None,
        "source": given.source.text if given and given.source else None,
        "cue": given.cue.text if given and given.cue else None,
        "cue_lemma": given.cue.lemma if given and given.cue else None,
        "basis": " ".join(given.basis) if given and given.basis else None,
    }
    for name, value in values.items():
        span._.set(name, value)


@Language.factory(
    NAME,
    assigns=["doc.spans"],
    default_config={"language": None, "indirect": True, "spans_key": "quotes"},
)
def make(
    nlp: Language, name: str, language: str | None, indirect: bool, spans_key: str
) -> QuoteFinder:
    """The factory that spaCy's entry point leads to; see `QuoteFinder` for the settings.

    Example:
        >>> import spacy
        >>> spacy.blank("en").add_pipe("newsdoc_quotes", config={"indirect": False}).name
        'newsdoc_quotes'
    """
    return QuoteFinder(nlp, name, language=language, indirect=indirect, spans_key=spans_key)
