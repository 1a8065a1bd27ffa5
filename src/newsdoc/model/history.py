"""Where a story has been and where it is printed: revisions, publications, headers, versions."""

from __future__ import annotations

from newsdoc.model._frozen import frozen
from newsdoc.model.blocks import Block
from newsdoc.model.names import Concept, Number, Party, Property
from newsdoc.model.spans import Mark, check_marks
from newsdoc.model.text import Text
from newsdoc.model.times import Time


@frozen(kw_only=True)
class AlternativeId:
    """A further identifier. Spec: NewsML-G2 2.35, contentMeta/altId; ninjs 3.1, altIds"""

    value: str
    """The identifier, as written."""
    role: str | None = None
    """What identifies by it (`slug`, `ap-id` …), as written; absent when not given."""
    scheme: str | None = None
    """Authority or type of the identifier, as written; absent when not given."""
    version: str | None = None
    """Version that it identifies, as written; absent when not given."""
    environment: str | None = None
    """Where the identifier is valid (a system, a service), as written; absent when not given."""


@frozen(kw_only=True)
class Note:
    """A note to editors or to clients; never a part of the story.

    Spec: NewsML-G2 2.35, itemMeta/edNote; NITF 3.6, ed-msg and note; ninjs 3.1, edNote
    """

    text: str | None = None
    """The note as plain text; absent when it is given as `blocks`."""
    marks: tuple[Mark, ...] = ()
    """Inline ranges of `text`."""
    blocks: tuple[Block, ...] = ()
    """The note where it has paragraphs, headings or lists of its own."""
    role: str | None = None
    """What the note is for (`correction`, `sources` …), as written; absent when not given."""
    audience: str | None = None
    """Whom it is for: `public`, `editors`, or as written; absent when not given."""
    language: str | None = None
    """BCP 47 tag where it is not the article's language; absent otherwise."""

    def __attrs_post_init__(self) -> None:
        if self.marks:
            check_marks(self.marks, len(self.text or ""))


@frozen(kw_only=True)
class StatusChange:
    """A change of the publishing status that is announced. Spec: NewsML 1.2, StatusWillChange"""

    status: str
    """The status to come, in the words of `Article.status`."""
    when: Time | None = None
    """When it comes; absent when not given."""


@frozen(kw_only=True)
class Revision:
    """A step in the history of the story: a hop, a revision, a correction.

    Spec: NewsML-G2 2.35, hopHistory; NITF 3.6, revision-history
    """

    name: str | None = None
    """Who did it; absent when not given."""
    party: Party | None = None
    """Who did it, as a controlled value; absent when not given."""
    action: str | None = None
    """What was done, as written; absent when not given."""
    target: str | None = None
    """What it was done to; absent when not given."""
    when: Time | None = None
    """When it was done; absent when not given."""
    comment: str | None = None
    """Remark; absent when not given."""
    sequence: int | None = None
    """Place in the order of steps, as written; absent when not given."""


@frozen(kw_only=True)
class Publication:
    """Where and when the story was or will be published. Spec: NITF 3.6, pubdata; G2 pubHistory"""

    name: str | None = None
    """Name of the publication; absent when not given."""
    kind: str | None = None
    """`print`, `web`, `broadcast` …, as written; absent when not given."""
    published: Time | None = None
    """When; absent when not given."""
    edition: str | None = None
    """Edition name or area; absent when not given."""
    section: str | None = None
    """Section; absent when not given."""
    page: str | None = None
    """Page or position on it, as written; absent when not given."""
    volume: str | None = None
    """Volume; absent when not given."""
    number: str | None = None
    """Issue number; absent when not given."""
    issn: str | None = None
    """ISSN or ISBN, as written; absent when not given."""
    url: str | None = None
    """Where it is; absent when not given."""
    length: Number | None = None
    """Length of the item in `length_unit`; absent when not given."""
    length_unit: str | None = None
    """Unit of `length` (`words`), as written; absent when not given."""
    properties: tuple[Property, ...] = ()
    """What else the source says of it."""


@frozen(kw_only=True)
class Series:
    """A series that the story is a part of. Spec: NITF 3.6, docdata/series"""

    name: str | None = None
    """Name of the series; absent when not given."""
    part: int | None = None
    """Number of this part, 1 first; absent when not given."""
    total: int | None = None
    """Number of parts; absent when not given."""


@frozen(kw_only=True)
class WireHeader:
    """The header of a wire message, as sent. Spec: IPTC 7901; ANPA 1312"""

    service: str | None = None
    """Source and service letters; absent when not given."""
    sequence: str | None = None
    """Message number, as written (leading zeros count); absent when not given."""
    category: str | None = None
    """Category or department code; absent when not given."""
    priority_code: str | None = None
    """Priority letter or digit, as written; absent when not given."""
    word_count: str | None = None
    """Number of words, as written; absent when not given."""
    take_key: str | None = None
    """Version and take words (`1stLd-Writethru`); absent when not given."""
    keywords: tuple[str, ...] = ()
    """Keyword lines, in order."""
    options: str | None = None
    """Rest of the header line, as written; absent when there is none."""
    format: str | None = None
    """Format and selector codes, as written; absent when not given."""
    trailer: str | None = None
    """Trailer line, as written; absent when not given."""
    charset: str | None = None
    """Character set that the bytes were in; absent when not known."""


@frozen(kw_only=True)
class TrustIndicator:
    """A statement that helps to judge the story. Spec: ninjs 3.1, trustIndicators"""

    role: str | None = None
    """Nature of the statement, as a URI or as written; absent when not given."""
    title: str | None = None
    """Title of it; absent when not given."""
    href: str | None = None
    """Where it is; absent when not given."""
    scheme: str | None = None
    """Scheme of `code`; absent when not given."""
    code: str | None = None
    """Code of the indicator; absent when not given."""


@frozen(kw_only=True)
class Rating:
    """A rating of the story or by it. Spec: NewsML-G2 2.35, contentMeta/rating"""

    value: str
    """The value, as written."""
    value_type: str | None = None
    """What the value is, as written; absent when not given."""
    scale_min: str | None = None
    """Lowest value of the scale, as written; absent when not given."""
    scale_max: str | None = None
    """Highest value of the scale, as written; absent when not given."""
    scale_unit: str | None = None
    """Unit of the scale, as written; absent when not given."""
    rated_by: Party | None = None
    """Who rated; absent when not given."""


@frozen(kw_only=True)
class AlternativeBody:
    """Another form of the body: short version, other media type, other language.

    Spec: ninjs 3.1, bodies; NewsML-G2 2.35, contentSet
    """

    role: str | None = None
    """What it is for, as written; absent when not given."""
    content_type: str | None = None
    """Media type, as written; absent when not given."""
    language: str | None = None
    """BCP 47 tag where it is not the article's language; absent otherwise."""
    blocks: tuple[Block, ...] = ()
    """The form of the body; `()` where it is kept as `data`."""
    data: str | None = None
    """The form as written, where it is not read as blocks; absent otherwise."""
    encoding: str | None = None
    """Encoding of `data` (`base64`); absent when `data` is plain text or absent."""
    word_count: int | None = None
    """Words, as stated; absent when not given."""
    char_count: int | None = None
    """Characters, as stated; absent when not given."""
    id: str | None = None
    """Identifier in the source document; absent when not given."""


@frozen(kw_only=True)
class Part:
    """A part of the content with metadata of its own: a shot of a video, a page.

    Spec: NewsML-G2 2.35, partMeta
    """

    id: str | None = None
    """Identifier of the part; absent when not given."""
    role: str | None = None
    """Role of the part, as written; absent when not given."""
    sequence: int | None = None
    """Place in the order of parts; absent when not given."""
    title: str | None = None
    """Title or headline of the part; absent when not given."""
    description: Text | None = None
    """What it is or shows; absent when not given."""
    language: str | None = None
    """BCP 47 tag of the part; absent when not given."""
    start: str | None = None
    """Where it starts in the content, in `unit`; absent when not given."""
    end: str | None = None
    """Where it ends in the content, in `unit`; absent when not given."""
    unit: str | None = None
    """Unit of start and end (`timeunit:editUnit` …), as written; absent when not given."""
    subjects: tuple[Concept, ...] = ()
    """What it is about, or shows."""
    properties: tuple[Property, ...] = ()
    """What else the source says of it."""


@frozen(kw_only=True)
class Catalog:
    """Where the aliases of schemes come from. Spec: NewsML-G2 2.35, catalogRef and catalog"""

    href: str | None = None
    """Where the catalog is; absent for one that stands in the document."""
    schemes: tuple[CatalogScheme, ...] = ()
    """Aliases and their scheme URIs, as the document gives them."""


@frozen(kw_only=True)
class CatalogScheme:
    """An alias of a scheme. Spec: NewsML-G2 2.35, catalog/scheme"""

    alias: str
    """The alias, as used before the colon of a QCode."""
    uri: str
    """The scheme URI that codes are appended to."""
    href: str | None = None
    """Where the vocabulary itself is, where the source says that apart; absent otherwise."""
    context: str | None = None
    """The elements whose vocabulary it is unless they name another (an XPath pattern of NewsML 1.2);
    absent when not given."""
