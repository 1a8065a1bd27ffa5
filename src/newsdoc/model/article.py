"""`Article`: one news item, whole.

The fields stand in the order of reading: identity, what is printed above the story, the story,
times and status, what it is about, who is behind it, and what the wire says of it. Absent is `None`
or `()`, never `""`. Nothing here knows a format.
"""

from __future__ import annotations

from typing import Literal

from newsdoc.model import views
from newsdoc.model._frozen import frozen
from newsdoc.model.blocks import Block, Paragraph
from newsdoc.model.credits import Byline, Dateline
from newsdoc.model.history import (
    AlternativeBody,
    AlternativeId,
    Catalog,
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
from newsdoc.model.media import Media
from newsdoc.model.names import Assertions, Concept, Contact, Event, Keyword, Party, Place, Property
from newsdoc.model.quotes import Quote
from newsdoc.model.references import Group, Link
from newsdoc.model.rights import Rights
from newsdoc.model.spans import Mark, check_marks
from newsdoc.model.text import Description, Headline, Text
from newsdoc.model.times import Time
from newsdoc.model.views import SpeakerQuotes


@frozen(kw_only=True)
class Article:
    """A news item: a story with its media, or a picture, video, audio, graphic or package.

    Immutable and hashable; `attrs.evolve(article, headline="…")` makes a changed copy.

    Raises:
        UsageError: when a mark reaches past the end of the headline.

    Example:
        >>> Article(headline="Rain", body=(Paragraph(text="It rained."),)).text
        'It rained.'

    Spec: NewsML-G2 2.35, newsItem; ninjs 3.1
    """

    guid: str | None = None
    """Identifier of the item, the same for all its versions; absent when the source gives none."""
    version: str | None = None
    """Version of the item, as written; absent when the source gives none."""
    item_class: str | None = None
    """Nature of the item: `text`, `picture`, `graphic`, `video`, `audio`, `composite` … (IPTC
    ninature codes, without alias), or as written; absent when the source does not tell."""
    language: str | None = None
    """BCP 47 tag of the content, as written; absent when the source gives none."""
    url: str | None = None
    """Canonical web address of the story; absent when the source gives none."""
    headline: str | None = None
    """Main headline as plain text; absent when there is none."""
    headline_marks: tuple[Mark, ...] = ()
    """Inline ranges of `headline`."""
    headlines: tuple[Headline, ...] = ()
    """Further headlines; `role` tells them apart: `sub`, `kicker`, `short` …"""
    title: str | None = None
    """Title of the item for those who handle it, where it is not the headline; absent otherwise."""
    summary: Text | None = None
    """Abstract, standfirst or description; paragraphs are parted by `\\n`. Absent when none."""
    descriptions: tuple[Description, ...] = ()
    """Further summaries and descriptions; `role` tells them apart."""
    bylines: tuple[Byline, ...] = ()
    """Who wrote it, as printed, and the people in it."""
    dateline: Dateline | None = None
    """Where and when it was filed; absent when the story does not say. A dateline that stands in
    the first paragraph stays there too, under a `dateline` mark."""
    credit_line: str | None = None
    """Whom to credit when the story is printed; absent when the source gives none."""
    body: tuple[Block, ...] = ()
    """The story, block by block."""
    tagline: Text | None = None
    """Line at the end of the story (contributors, contact), where the source has it apart."""
    alternative_bodies: tuple[AlternativeBody, ...] = ()
    """Other forms of the body that the source carries."""
    media: tuple[Media, ...] = ()
    """Pictures, video and audio that go with the story but have no place in the body; for an item
    that is a picture itself, that picture with its renditions."""
    links: tuple[Link, ...] = ()
    """References to other items."""
    groups: tuple[Group, ...] = ()
    """Structure of a composite item (a package): groups of references."""
    parts: tuple[Part, ...] = ()
    """Parts of the content with metadata of their own."""
    created: Time | None = None
    """When the item was first made; absent when the source does not say."""
    modified: Time | None = None
    """When this version of it was made; absent when the source does not say."""
    published: Time | None = None
    """When it was published or issued; absent when the source does not say."""
    embargoed: Time | None = None
    """Not for use before; absent when there is no embargo, or one without an end."""
    embargo_open_ended: bool = False
    """True where an embargo has no end yet (NewsML-G2: an empty `embargoed`)."""
    expires: Time | None = None
    """Not for use after; absent when the source does not say."""
    content_created: Time | None = None
    """When the content was made (a photo taken); absent when the source does not say."""
    content_modified: Time | None = None
    """When the content was last changed; absent when the source does not say."""
    status: str | None = None
    """Publishing status in lower case: `usable`, `withheld`, `canceled` (IPTC pubStatus), or as
    written; absent when the source does not say."""
    status_change: StatusChange | None = None
    """A change of the status that is announced; absent when none is."""
    urgency: int | None = None
    """Editorial urgency, 1 (highest) to 9; absent when the source does not say."""
    priority: int | None = None
    """Transmission priority, 1 (highest) to 9; absent when the source does not say."""
    representation: Literal["full", "partial"] | None = None
    """Whether the item is all of it or an extract; absent when the source does not say."""
    profile: str | None = None
    """Name of the structure that the sender promises, as written; absent when not given."""
    slugline: str | None = None
    """Slug: the working title of the story on the wire; absent when the source gives none."""
    keywords: tuple[Keyword, ...] = ()
    """Free keywords."""
    genres: tuple[Concept, ...] = ()
    """Journalistic genres."""
    subjects: tuple[Concept, ...] = ()
    """What the story is about: topics."""
    people: tuple[Party, ...] = ()
    """Persons that the story is about."""
    organisations: tuple[Party, ...] = ()
    """Organisations that the story is about."""
    places: tuple[Place, ...] = ()
    """Places that the story is about."""
    events: tuple[Event, ...] = ()
    """Events that the story is about."""
    objects: tuple[Concept, ...] = ()
    """Things that the story is about."""
    assertions: Assertions | None = None
    """What the source says of concepts beside their uses (NewsML-G2 assert); absent when none."""
    located: tuple[Place, ...] = ()
    """Where the story was written or the picture taken."""
    audiences: tuple[Concept, ...] = ()
    """Whom the story is for."""
    ratings: tuple[Rating, ...] = ()
    """Ratings of it, or by it."""
    provider: Party | None = None
    """Who sends the item; absent when the source does not say."""
    sources: tuple[Party, ...] = ()
    """Where the information comes from; `role` tells what each one gave."""
    creators: tuple[Party, ...] = ()
    """Who made the content, as controlled values (the printed line is in `bylines`)."""
    contributors: tuple[Party, ...] = ()
    """Who helped to make it."""
    contacts: tuple[Contact, ...] = ()
    """Whom to ask about the story."""
    rights: Rights | None = None
    """Copyright and usage terms; absent when the source gives none."""
    further_rights: tuple[Rights, ...] = ()
    """Rights in a part or under an aspect of the item; `scope` says which."""
    notes: tuple[Note, ...] = ()
    """Notes to editors; never printed with the story."""
    signals: tuple[Concept, ...] = ()
    """Instructions to whoever handles the item (`sig:correction`, `sig:update`)."""
    roles: tuple[Concept, ...] = ()
    """Roles of the item in the workflow."""
    alternative_ids: tuple[AlternativeId, ...] = ()
    """Further identifiers of the item."""
    services: tuple[Concept, ...] = ()
    """Services and products that carry the item; `rel` tells which is what."""
    memberships: tuple[Concept, ...] = ()
    """Collections that the item is in, and frameworks that it is an instance of."""
    publications: tuple[Publication, ...] = ()
    """Where and when it was printed or put out."""
    revisions: tuple[Revision, ...] = ()
    """Steps in its history, oldest first where the source keeps that order."""
    series: tuple[Series, ...] = ()
    """Series that it is a part of."""
    trust_indicators: tuple[TrustIndicator, ...] = ()
    """Statements that help to judge it."""
    digital_source_type: Concept | None = None
    """How the content was made (`trainedAlgorithmicMedia` …); absent when not given."""
    generators: tuple[Concept, ...] = ()
    """Programs that made the item."""
    file_name: str | None = None
    """File name that the sender recommends; absent when not given."""
    icon: tuple[Media, ...] = ()
    """Small pictures that stand for the item."""
    catalogs: tuple[Catalog, ...] = ()
    """Where the scheme aliases of the item come from."""
    wire: WireHeader | None = None
    """Header of the wire message; absent in formats without one."""
    word_count: int | None = None
    """Words, as stated by the source; absent when it does not say."""
    char_count: int | None = None
    """Characters, as stated by the source; absent when it does not say."""
    line_count: int | None = None
    """Lines, as stated by the source; absent when it does not say."""
    properties: tuple[Property, ...] = ()
    """Named values of the source that no field above is for."""

    def __attrs_post_init__(self) -> None:
        if self.headline_marks:
            check_marks(self.headline_marks, len(self.headline or ""), "mark of the headline")

    @property
    def text(self) -> str:
        """The body as plain text: the words of each block, blocks parted by a blank line.

        Captions and raw markup are left out; list items and table rows stand a line each.
        """
        return views.plain_text(self.body)

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The paragraphs of the body, in order.

        Those inside of lists, quotations, tables and asides are not among them.
        """
        return tuple(block for block in self.body if isinstance(block, Paragraph))

    @property
    def quotes(self) -> tuple[Quote, ...]:
        """The quotes of the body in order, nested blocks and captions included.

        The spans of each count in the text of its own block; `newsdoc.model.walk.quotes` gives
        them with that text and a JSON pointer.
        """
        return views.all_quotes(self.body)

    @property
    def speakers(self) -> tuple[SpeakerQuotes, ...]:
        """Who is quoted in the body, in the order of their first quotes, each with their quotes.

        One name of one kind is one speaker; quotes without a speaker are left out.

        Example:
            >>> from newsdoc.model import Attribution, Quote, Span, Speaker
            >>> given = Attribution(speaker=Speaker(name="Mina Holt"))
            >>> quote = Quote(spans=(Span(1, 4),), attribution=given)
            >>> story = Article(body=(Paragraph(text="“No.”", quotes=(quote,)),))
            >>> [(one.speaker.name, len(one.quotes)) for one in story.speakers]
            [('Mina Holt', 1)]
        """
        return views.all_speakers(self.body)
