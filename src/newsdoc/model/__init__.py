"""The document model: what a news item is, in immutable typed objects.

Start at `Article`; its `body` is a tuple of `Block`s, which hold words with `Mark`s and `Quote`s on
them. Every offset is a `Span` of code points. `walk` iterates and rewrites. Nothing here knows a
format, and nothing here reads or writes.
"""

from newsdoc.model import media, references, spans
from newsdoc.model.article import (
    Article,
)
from newsdoc.model.blocks import (
    BLOCK_TYPES,
    Aside,
    Block,
    BlockQuote,
    Divider,
    Embed,
    Figure,
    Heading,
    ListBlock,
    ListItem,
    Paragraph,
    Preformatted,
    Raw,
    Table,
    TableCell,
    TableRow,
)
from newsdoc.model.credits import (
    Byline,
    Dateline,
)
from newsdoc.model.history import (
    AlternativeBody,
    AlternativeId,
    Catalog,
    CatalogScheme,
    Note,
    Part,
    Publication,
    Rating,
    Revision,
    Series,
    StatusChange,
    TrustIndicator,
    WireHeader,
)
from newsdoc.model.media import (
    Media,
    Rendition,
)
from newsdoc.model.names import (
    Address,
    Assertions,
    Concept,
    Contact,
    ContactKind,
    Event,
    Keyword,
    Label,
    Number,
    Party,
    PartyKind,
    Place,
    Position,
    Property,
    ShapeKind,
    Symbol,
)
from newsdoc.model.quotes import (
    Attribution,
    Basis,
    Cue,
    Mention,
    Quote,
    QuoteKind,
    Speaker,
    SpeakerKind,
)
from newsdoc.model.references import (
    Group,
    Link,
    Package,
)
from newsdoc.model.rights import (
    Rights,
    RightsExpression,
    UsageRight,
)
from newsdoc.model.spans import (
    Mark,
    MarkKind,
    Span,
)
from newsdoc.model.text import (
    Description,
    Headline,
    Text,
)
from newsdoc.model.times import (
    PartialDate,
    Time,
    time_from_iso,
    time_to_iso,
)
from newsdoc.model.views import SpeakerQuotes

__all__ = [
    "BLOCK_TYPES",
    "Address",
    "AlternativeBody",
    "AlternativeId",
    "Article",
    "Aside",
    "Assertions",
    "Attribution",
    "Basis",
    "Block",
    "BlockQuote",
    "Byline",
    "Catalog",
    "CatalogScheme",
    "Concept",
    "Contact",
    "ContactKind",
    "Cue",
    "Dateline",
    "Description",
    "Divider",
    "Embed",
    "Event",
    "Figure",
    "Group",
    "Heading",
    "Headline",
    "Keyword",
    "Label",
    "Link",
    "ListBlock",
    "ListItem",
    "Mark",
    "MarkKind",
    "Media",
    "Mention",
    "Note",
    "Number",
    "Package",
    "Paragraph",
    "Part",
    "PartialDate",
    "Party",
    "PartyKind",
    "Place",
    "Position",
    "Preformatted",
    "Property",
    "Publication",
    "Quote",
    "QuoteKind",
    "Rating",
    "Raw",
    "Rendition",
    "Revision",
    "Rights",
    "RightsExpression",
    "Series",
    "ShapeKind",
    "Span",
    "Speaker",
    "SpeakerKind",
    "SpeakerQuotes",
    "StatusChange",
    "Symbol",
    "Table",
    "TableCell",
    "TableRow",
    "Text",
    "Time",
    "TrustIndicator",
    "UsageRight",
    "WireHeader",
    "time_from_iso",
    "time_to_iso",
]

# Some annotations name classes of modules that import their own. They are resolved here, so that
# `typing.get_type_hints` and `attrs.resolve_types` work on every class.
for _module in (media, references):
    vars(_module)["Article"] = Article
vars(spans)["Concept"] = Concept
