"""What the calls that tell everything give back: articles or bytes, with the diagnostics."""

from __future__ import annotations

from newsdoc.diagnostics import Diagnostic
from newsdoc.model import Article, Package
from newsdoc.model._frozen import frozen


@frozen(kw_only=True)
class ParseResult:
    """What was read, and everything that was found and could not be placed."""

    articles: tuple[Article, ...]
    """The items of the input that are articles, in its order."""
    package: Package | None
    """How they belong together; None where the input is a single item."""
    format: str
    """Name of the format that it was read as."""
    diagnostics: tuple[Diagnostic, ...]
    """What the reader did not place, guessed or assumed, in the order of the source."""


@frozen(kw_only=True)
class SerializeResult:
    """What was written, and every field, or part of one, that was lost."""

    data: bytes
    """The article in the format."""
    format: str
    """Name of the format."""
    diagnostics: tuple[Diagnostic, ...]
    """What the format cannot carry, each with its JSON pointer into the article."""
