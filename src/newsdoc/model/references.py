"""What points elsewhere: links to other items, and the groups of a package."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from newsdoc.model._frozen import frozen
from newsdoc.model.names import Concept, Label, Property
from newsdoc.model.times import Time

if TYPE_CHECKING:
    from newsdoc.model.article import Article


@frozen(kw_only=True)
class Link:
    """A reference from the article to another item or resource.

    Spec: NewsML-G2 2.35, itemMeta/link and itemRef; ninjs 3.1, associations; TT NewsDoc, links
    """

    rel: str | None = None
    """Relation (`irel:seeAlso`, `author`, `related` …), as written; absent when not given."""
    href: str | None = None
    """Where the resource is; absent when it is only identified."""
    guid: str | None = None
    """Identifier of the item (`residref`, `uuid`, `_id`); absent when not given."""
    uri: str | None = None
    """Further identifier of it as a URI; absent when not given."""
    version: str | None = None
    """Version of the item, as written; absent when not given."""
    type: str | None = None
    """Type of what is linked, in the source's vocabulary (`core/author`); absent when not given."""
    name: str | None = None
    """Name under which the article holds it; absent when not given."""
    title: str | None = None
    """Title of the item; absent when not given."""
    description: str | None = None
    """What the item is, in words; absent when not given."""
    content_type: str | None = None
    """Media type; absent when not given."""
    item_class: str | None = None
    """Nature of the item (`text`, `picture` …); absent when not given."""
    language: str | None = None
    """BCP 47 tag of the item; absent when not given."""
    role: str | None = None
    """Role of the link, as written; absent when not given."""
    rank: int | None = None
    """Place among its like, 1 first; absent when not given."""
    size: int | None = None
    """Size in bytes; absent when not given."""
    modified: Time | None = None
    """When the linked version was made; absent when not given."""
    id: str | None = None
    """Identifier of the link in its document; absent when not given."""
    labels: tuple[Label, ...] = ()
    """Further titles: other languages, other roles."""
    concepts: tuple[Concept, ...] = ()
    """Controlled values that stand with the link."""
    item: Article | None = None
    """The item itself, where the source carries it whole; absent otherwise."""
    links: tuple[Link, ...] = ()
    """Links of the link."""
    properties: tuple[Property, ...] = ()
    """What else the source says of it."""


@frozen(kw_only=True)
class Group:
    """A group of references in a package. Spec: NewsML-G2 2.35, groupSet/group; NewsML 1.2, NewsComponent"""

    id: str | None = None
    """Identifier of the group in its document; absent when not given."""
    role: str | None = None
    """Role of the group (`main`, `sidebar` …), as written; absent when not given."""
    mode: Literal["bag", "sequential", "alternative"] | None = None
    """Whether the order counts, or one of the members is to be chosen; absent when not given."""
    title: str | None = None
    """Name of the group; absent when not given."""
    links: tuple[Link, ...] = ()
    """References to items, in order."""
    groups: tuple[Group, ...] = ()
    """Groups in the group, in order."""
    properties: tuple[Property, ...] = ()
    """What else the source says of it."""


@frozen(kw_only=True)
class Package:
    """How several articles of one file belong together: the envelope and the groups.

    Spec: NewsML-G2 2.35, newsMessage and packageItem; NewsML 1.2, NewsEnvelope; RSS 2.0, channel
    """

    guid: str | None = None
    """Identifier of the package or transmission; absent when not given."""
    title: str | None = None
    """Title of the package or feed; absent when not given."""
    description: str | None = None
    """What it is, in words; absent when not given."""
    url: str | None = None
    """Page of the feed or package; absent when not given."""
    language: str | None = None
    """BCP 47 tag of the feed; absent when not given."""
    sent: Time | None = None
    """When it was sent; absent when not given."""
    sender: str | None = None
    """Who sent it, as written; absent when not given."""
    transmission_id: str | None = None
    """Identifier of the transmission; absent when not given."""
    priority: int | None = None
    """Transmission priority, 1 highest; absent when not given."""
    rights: str | None = None
    """Copyright notice of the feed; absent when not given."""
    generator: str | None = None
    """Program that made it; absent when not given."""
    groups: tuple[Group, ...] = ()
    """Its groups, in order."""
    concepts: tuple[Concept, ...] = ()
    """Controlled values of the envelope: channels, products, services, destinations (`rel` says
    which)."""
    links: tuple[Link, ...] = ()
    """References of the package itself."""
    properties: tuple[Property, ...] = ()
    """What else the source says of it."""
