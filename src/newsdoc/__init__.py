"""newsdoc: a typed document model for news.

The tour in six stops:

- `read`, `parse` and their `_all` forms turn a file, bytes or a string of any format in `FORMATS`
  into `Article`s; `detect` tells the format; `parse_result` tells also what could not be placed.
- An `Article` is immutable, hashable and typed through and through: `article.headline`,
  `article.bylines`, `article.paragraphs`, `article.quotes` … See `newsdoc.model` for all of it.
- `find_quotes` tells who said what: content, cue, source, and the speaker's full name and role.
- `serialize` and `write` turn an `Article` into any format that can be written; `serialize_result`
  tells every field, or part of one, that the format cannot carry.
- `validate` judges an article by a profile, `check_source` a document by a schema.
- Whatever goes wrong is a `NewsdocError` with cause and place; whatever is worth knowing is a
  `Diagnostic` with code, place and value.
"""

from newsdoc.api import (
    check_source,
    detect,
    find_places,
    find_quotes,
    json_schema,
    parse,
    parse_all,
    parse_result,
    read,
    read_all,
    serialize,
    serialize_result,
    validate,
    write,
)
from newsdoc.diagnostics import Diagnostic, Location
from newsdoc.errors import (
    AmbiguousFormatError,
    NewsdocError,
    ReadError,
    UnknownFormatError,
    UsageError,
    WriteError,
)
from newsdoc.formats import FORMATS, Format
from newsdoc.model import (
    Article,
    Attribution,
    Block,
    Byline,
    Concept,
    Cue,
    Dateline,
    Heading,
    Mark,
    Media,
    Mention,
    Package,
    Paragraph,
    PartialDate,
    Party,
    Quote,
    Rendition,
    Span,
    Speaker,
    Text,
)
from newsdoc.results import ParseResult, SerializeResult

__version__ = "0.1.0"

__all__ = [
    "FORMATS",
    "AmbiguousFormatError",
    "Article",
    "Attribution",
    "Block",
    "Byline",
    "Concept",
    "Cue",
    "Dateline",
    "Diagnostic",
    "Format",
    "Heading",
    "Location",
    "Mark",
    "Media",
    "Mention",
    "NewsdocError",
    "Package",
    "Paragraph",
    "ParseResult",
    "PartialDate",
    "Party",
    "Quote",
    "ReadError",
    "Rendition",
    "SerializeResult",
    "Span",
    "Speaker",
    "Text",
    "UnknownFormatError",
    "UsageError",
    "WriteError",
    "__version__",
    "check_source",
    "detect",
    "find_places",
    "find_quotes",
    "json_schema",
    "parse",
    "parse_all",
    "parse_result",
    "read",
    "read_all",
    "serialize",
    "serialize_result",
    "validate",
    "write",
]
