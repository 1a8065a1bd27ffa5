"""The public call that finds who said what."""

from __future__ import annotations

from typing import overload

from newsdoc.errors import UsageError
from newsdoc.model import Article, Quote


@overload
def find_quotes(
    text_or_article: str,
    language: str | None = None,
    *,
    indirect: bool = True,
    nested: bool = False,
) -> tuple[Quote, ...]: ...
@overload
def find_quotes(
    text_or_article: Article,
    language: str | None = None,
    *,
    indirect: bool = True,
    nested: bool = False,
) -> Article: ...
def find_quotes(
    text_or_article: str | Article,
    language: str | None = None,
    *,
    indirect: bool = True,
    nested: bool = False,
) -> tuple[Quote, ...] | Article:
    """Who said what.

    For a string: its quotes, in order; every span is an offset (code points) into that string, also
    where a source stands in another paragraph (a paragraph is a line), and a quote over several
    paragraphs is one with a span in each. For an article: the same article with the quotes on its
    blocks in place of those that it has; there a quote over several paragraphs is one a block,
    joined by `continues`.

    Args:
        text_or_article: what to search.
        language: BCP 47 tag; None for the article's, else it is guessed.
        indirect: whether to find reported speech without quotation marks, too.
        nested: whether to find quotations inside of quotations, too, where the outer words say whose
            they are; each then follows the one that it stands in.

    Example:
        >>> (quote,) = find_quotes('"It rained," said Mina Holt, a farmer.', "en")
        >>> quote.attribution.speaker.name
        'Mina Holt'
    """
    from newsdoc import quotes  # noqa: PLC0415  # the engine is loaded when it is first used

    if language is not None and not isinstance(language, str):
        raise UsageError(f"expected a language tag, found {type(language).__name__}")
    if isinstance(text_or_article, Article):
        return quotes.find_in_article(text_or_article, language, indirect=indirect, nested=nested)
    if not isinstance(text_or_article, str):
        raise UsageError(f"expected str or Article, found {type(text_or_article).__name__}")
    found = quotes.find_in_text(text_or_article, language, indirect=indirect)
    return quotes.with_nested(text_or_article, found, language) if nested else found
