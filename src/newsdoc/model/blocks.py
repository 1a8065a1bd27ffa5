"""The body: a flat tuple of blocks.

`Block` is a closed union; `type` tells its members apart, in Python as in the JSON. Blocks nest only
where the words do: in lists, quotations, table cells and asides. Sections are a view on the
headings, not a nesting.
"""

from __future__ import annotations

from typing import ClassVar, Literal

from newsdoc.model._frozen import frozen
from newsdoc.model.media import Media
from newsdoc.model.names import Property
from newsdoc.model.text import Text


@frozen(kw_only=True)
class Paragraph(Text):
    """A paragraph of the body."""

    type: ClassVar[Literal["paragraph"]] = "paragraph"
    role: str | None = None
    """What the paragraph is for (`lede`, `preamble`, `sign-off` …) or the source's own class."""
    id: str | None = None
    """Identifier in the source document; absent when not given."""
    language: str | None = None
    """BCP 47 tag where it is not the article's language; absent otherwise."""


@frozen(kw_only=True)
class Heading(Text):
    """A crosshead: a sub-heading in the body."""

    type: ClassVar[Literal["heading"]] = "heading"
    level: int | None = None
    """1 (highest) to 6; absent where the source has no levels (NITF, plain text)."""
    role: str | None = None
    """The source's own class; absent when not given."""
    id: str | None = None
    """Identifier in the source document; absent when not given."""
    language: str | None = None
    """BCP 47 tag where it is not the article's language; absent otherwise."""


@frozen(kw_only=True)
class ListItem(Text):
    """An item of a list: its words, and the blocks that follow them inside the item."""

    term: bool = False
    """True for the term of a definition list, false for all others."""
    blocks: tuple[Block, ...] = ()
    """What the item holds after its words: inner lists, further paragraphs."""
    role: str | None = None
    """The source's own class; absent when not given."""


@frozen(kw_only=True)
class ListBlock:
    """A list: bulleted, numbered, or of definitions."""

    type: ClassVar[Literal["list"]] = "list"
    style: Literal["bullet", "ordered", "definition"] = "bullet"
    """How the items are set off."""
    start: int | None = None
    """Number of the first item of an ordered list; absent when it is 1 or not given."""
    items: tuple[ListItem, ...] = ()
    """The items, in order."""
    role: str | None = None
    """The source's own class; absent when not given."""
    id: str | None = None
    """Identifier in the source document; absent when not given."""


@frozen(kw_only=True)
class TableCell(Text):
    """A cell of a table: its words, and the blocks that follow them inside the cell."""

    header: bool = False
    """True for a header cell."""
    colspan: int = 1
    """Columns that the cell covers; 1 or more."""
    rowspan: int = 1
    """Rows that the cell covers; 1 or more, 0 for all that follow in its section."""
    align: str | None = None
    """Horizontal alignment, as written; absent when not given."""
    blocks: tuple[Block, ...] = ()
    """What the cell holds after its words."""
    role: str | None = None
    """The source's own class; absent when not given."""


@frozen(kw_only=True)
class TableRow:
    """A row of a table."""

    cells: tuple[TableCell, ...] = ()
    """The cells, in order."""
    section: Literal["head", "body", "foot"] = "body"
    """The part of the table that the row belongs to."""
    role: str | None = None
    """The source's own class; absent when not given."""


@frozen(kw_only=True)
class Table:
    """A table."""

    type: ClassVar[Literal["table"]] = "table"
    caption: Text | None = None
    """Caption of the table; absent when not given."""
    rows: tuple[TableRow, ...] = ()
    """The rows, in order, head and foot included."""
    role: str | None = None
    """The source's own class; absent when not given."""
    id: str | None = None
    """Identifier in the source document; absent when not given."""
    properties: tuple[Property, ...] = ()
    """What else the source says of it (summary, column widths)."""


@frozen(kw_only=True)
class BlockQuote:
    """A quotation set off as a block, or a pull quote."""

    type: ClassVar[Literal["block-quote"]] = "block-quote"
    blocks: tuple[Block, ...] = ()
    """What is quoted."""
    credit: Text | None = None
    """Who is quoted, as printed with it; absent when not given."""
    cite: str | None = None
    """URL of the source, as written; absent when not given."""
    role: str | None = None
    """`pull-quote` or the source's own class; absent for a plain block quotation."""
    id: str | None = None
    """Identifier in the source document; absent when not given."""


@frozen(kw_only=True)
class Figure:
    """A picture, video, audio or graphic in its place in the body."""

    type: ClassVar[Literal["figure"]] = "figure"
    media: Media
    """The object."""
    group: str | None = None
    """Identifier shared by the neighbouring figures of one gallery; absent outside of galleries."""
    role: str | None = None
    """The source's own class; absent when not given."""
    id: str | None = None
    """Identifier in the source document; absent when not given."""


@frozen(kw_only=True)
class Embed:
    """Content of another site, set into the body: a post, a video player, a map."""

    type: ClassVar[Literal["embed"]] = "embed"
    url: str | None = None
    """Where the content is; absent when only its markup is known."""
    provider: str | None = None
    """Name or type of the provider (`twitter`), as written; absent when not given."""
    text: Text | None = None
    """The words of the content that travel with it (the text of a post); absent when none do."""
    html: str | None = None
    """The markup that shows it, as written and not made safe; absent when not given."""
    data: str | None = None
    """Further data of the source for it, as JSON text; absent when there is none."""
    role: str | None = None
    """The source's own class; absent when not given."""
    id: str | None = None
    """Identifier in the source document; absent when not given."""


@frozen(kw_only=True)
class Preformatted(Text):
    """Words whose spaces and line ends matter: wire tables, verse, code."""

    type: ClassVar[Literal["preformatted"]] = "preformatted"
    syntax: str | None = None
    """Language of computer code; absent for all else."""
    role: str | None = None
    """The source's own class; absent when not given."""
    id: str | None = None
    """Identifier in the source document; absent when not given."""


@frozen(kw_only=True)
class Divider:
    """A line, or a row of signs, that divides the body."""

    type: ClassVar[Literal["divider"]] = "divider"
    text: str | None = None
    """The signs as written in text formats (`* * *`); absent elsewhere."""
    id: str | None = None
    """Identifier in the source document; absent when not given."""


@frozen(kw_only=True)
class Aside:
    """A fact box, a note, or another part that stands beside the story."""

    type: ClassVar[Literal["aside"]] = "aside"
    title: Text | None = None
    """Its title; absent when not given."""
    blocks: tuple[Block, ...] = ()
    """What it holds."""
    role: str | None = None
    """`fact-box`, or the source's own class; absent when not given."""
    id: str | None = None
    """Identifier in the source document; absent when not given."""


@frozen(kw_only=True)
class Raw:
    """A part of the body that the reader could not express, kept as it was."""

    type: ClassVar[Literal["raw"]] = "raw"
    format: str
    """What `data` is written in: a format name (`html`, `tt-newsdoc`) or a namespace URI."""
    data: str
    """The part, as written."""
    text: str | None = None
    """The words in it, for search; absent when there are none."""
    id: str | None = None
    """Identifier in the source document; absent when not given."""


Block = (
    Paragraph
    | Heading
    | ListBlock
    | Table
    | BlockQuote
    | Figure
    | Embed
    | Preformatted
    | Divider
    | Aside
    | Raw
)
"""A body element; `type` tells which."""

BLOCK_TYPES: dict[str, type[Block]] = {
    cls.type: cls
    for cls in (
        Paragraph,
        Heading,
        ListBlock,
        Table,
        BlockQuote,
        Figure,
        Embed,
        Preformatted,
        Divider,
        Aside,
        Raw,
    )
}
"""The members of `Block` by their `type`."""
