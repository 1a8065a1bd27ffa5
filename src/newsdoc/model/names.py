"""Controlled values and those who have names: concepts, parties, places, events.

A *concept* is a value of a controlled vocabulary: scheme and code (`medtop` + `04000000`), its URI
where one is known, and its name. A *party* is a person or an organisation.
"""

from __future__ import annotations

from typing import Literal

from newsdoc.model._frozen import frozen
from newsdoc.model.times import Time

Number = int | float
"""A number as written: `80` and `80.0` both survive."""

PartyKind = Literal["person", "organisation"]
ContactKind = Literal["address", "email", "im", "note", "phone", "web", "other"]
ShapeKind = Literal["point", "line", "polygon", "circle"]


@frozen(kw_only=True)
class Label:
    """A further name, definition or note of something, in a language or a role of its own."""

    text: str
    """The words."""
    language: str | None = None
    """BCP 47 tag of the words; absent when the source gives none."""
    role: str | None = None
    """What the label is for (`short`, `display` …), as the source says; absent when not given."""


@frozen(kw_only=True)
class Property:
    """A named value that the source carries and that no other field of the model is for.

    Spec: NITF 3.6 head/meta; NewsML 1.2 Property; NewsML-G2 …ExtProperty; ANS additional_properties
    """

    name: str
    """Its name, as written."""
    value: str | None = None
    """Its value, as written; absent when there is none."""
    value_type: str | None = None
    """Data type of the value, as the source says; absent when not given."""
    uri: str | None = None
    """Identifier of the property or its value; absent when not given."""
    rel: str | None = None
    """Relation of the property to what holds it; absent when not given."""
    properties: tuple[Property, ...] = ()
    """Properties of the property."""


@frozen(kw_only=True)
class Concept:
    """A value of a controlled vocabulary, or a plain name where there is no vocabulary.

    Spec: NewsML-G2 2.35, Flex1ConceptPropType and kin; ninjs 3.1, subjects
    """

    scheme: str | None = None
    """Scheme of the code: an alias (`medtop`) or a scheme URI, as written; absent for literals."""
    code: str | None = None
    """Code in the scheme, without the alias; a literal identifier where there is no scheme."""
    uri: str | None = None
    """Identifier of the concept; absent when neither given nor known from the scheme."""
    name: str | None = None
    """Name in the article's language where there is one in it; absent when the source gives none."""
    type: str | None = None
    """Nature of the concept (`cpnat:person`, `department` …), as written; absent when not given."""
    rel: str | None = None
    """Relation to what holds it (`about`, `subject` …), as written; absent when not given."""
    role: str | None = None
    """Role that it plays there, as written; absent when not given."""
    relevance: Number | None = None
    """How relevant it is, in the source's own scale (IPTC: 0 to 100); absent when not given."""
    confidence: Number | None = None
    """How sure its assignment is, in the source's own scale (IPTC: 0 to 100); absent as above."""
    rank: int | None = None
    """Place among its like, 1 first; absent when not given."""
    creator: str | None = None
    """Who or what assigned it, as written; absent when not given."""
    why: str | None = None
    """Why it was assigned (`why:direct` …), as written; absent when not given."""
    how: str | None = None
    """How it was assigned (`howextr:tool` …), as written; absent when not given."""
    value: str | None = None
    """The value where the concept is a relation or a rating with one; absent otherwise."""
    labels: tuple[Label, ...] = ()
    """Names other than `name`: other languages, short forms."""
    definitions: tuple[Label, ...] = ()
    """What it means, in words."""
    notes: tuple[Label, ...] = ()
    """Further natural language information about it."""
    broader: tuple[Concept, ...] = ()
    """More general concepts, nearest first."""
    narrower: tuple[Concept, ...] = ()
    """More specific concepts."""
    related: tuple[Concept, ...] = ()
    """Concepts related otherwise; `rel` of each says how."""
    same_as: tuple[Concept, ...] = ()
    """The same concept in other schemes."""
    facets: tuple[Concept, ...] = ()
    """Qualifications of it (subject matter, detail, qualifier)."""
    properties: tuple[Property, ...] = ()
    """What else the source says of it."""


@frozen(kw_only=True)
class Address:
    """A postal address. Spec: NewsML-G2 2.35, AddressType; ninjs 3.1, contactInfo/address"""

    lines: tuple[str, ...] = ()
    """Address lines, in order."""
    locality: str | None = None
    """Town; absent when not given."""
    area: str | None = None
    """State, province or other subdivision; absent when not given."""
    postal_code: str | None = None
    """Postal code, as written; absent when not given."""
    country: str | None = None
    """Country, as written (name or code); absent when not given."""
    concepts: tuple[Concept, ...] = ()
    """Controlled values behind the parts; `rel` names the part (`locality`, `country` …)."""


@frozen(kw_only=True)
class Contact:
    """One way to get in touch. Spec: ninjs 3.1, contactInfoType; NewsML-G2 2.35, ContactInfoType"""

    kind: ContactKind
    """What `value` is."""
    value: str | None = None
    """Number, e-mail address, URL or text; absent for an `address`."""
    role: str | None = None
    """What it is for (`work`, `editorial` …), as written; absent when not given."""
    name: str | None = None
    """Label of it; absent when not given."""
    language: str | None = None
    """BCP 47 tag of the people there; absent when not given."""
    address: Address | None = None
    """The postal address; absent unless `kind` is `address`."""


@frozen(kw_only=True)
class Symbol:
    """A ticker symbol of an organisation. Spec: ninjs 3.1, organisations/symbols"""

    symbol: str
    """The symbol, as written."""
    exchange: str | None = None
    """Exchange or market, as written; absent when not given."""
    kind: str | None = None
    """Kind of the symbol (`ISIN`, `RIC` …); absent when not given."""
    properties: tuple[Property, ...] = ()
    """What else the source says of it (market label, source of the symbol)."""


@frozen(kw_only=True)
class Party(Concept):
    """A person or an organisation: an author, a provider, a holder of rights, a subject.

    Spec: NewsML-G2 2.35, PartyDetailsType; ninjs 3.1, people and organisations
    """

    kind: PartyKind | None = None
    """Person or organisation; absent when the source does not tell."""
    job_title: str | None = None
    """Title or function of a person ("Staff Writer"); absent when not given."""
    honorific: str | None = None
    """Form of address or name suffix ("Dr."); absent when not given."""
    given_name: str | None = None
    """First name or names; absent when not given apart."""
    family_name: str | None = None
    """Surname; absent when not given apart."""
    born: Time | None = None
    """Date of birth or foundation; absent when not given."""
    died: Time | None = None
    """Date of death or dissolution; absent when not given."""
    affiliations: tuple[Party, ...] = ()
    """Organisations that the party belongs to."""
    contacts: tuple[Contact, ...] = ()
    """Ways to get in touch."""
    symbols: tuple[Symbol, ...] = ()
    """Ticker symbols of an organisation."""


@frozen(kw_only=True)
class Position:
    """A point on the Earth, WGS 84 unless the source says otherwise."""

    latitude: float
    """Degrees, north positive."""
    longitude: float
    """Degrees, east positive."""
    altitude: float | None = None
    """Metres above the ellipsoid; absent when not given."""


@frozen(kw_only=True)
class Place(Concept):
    """A place that a story is about, was written in, or a picture shows.

    Spec: NewsML-G2 2.35, GeoAreaDetailsType and POIDetailsType; ninjs 3.1, places
    """

    shape: ShapeKind | None = None
    """How to read `positions`; absent when there are none."""
    positions: tuple[Position, ...] = ()
    """A point, the points of a line or polygon, or the centre of a circle."""
    radius: float | None = None
    """Radius of a circle in `radius_unit`; absent for other shapes."""
    radius_unit: str | None = None
    """Unit of `radius`, as written; absent when not given."""
    geo_json: str | None = None
    """GeoJSON text (RFC 7946), where `positions` cannot say it; absent otherwise."""
    contacts: tuple[Contact, ...] = ()
    """Address and other ways to get in touch."""


@frozen(kw_only=True)
class Event(Concept):
    """An event that a story is about or belongs to. Spec: NewsML-G2 2.35, EventDetailsType; ninjs 3.1"""

    start: Time | None = None
    """When it starts; absent when not given."""
    end: Time | None = None
    """When it ends; absent when not given."""
    duration: str | None = None
    """ISO 8601 duration, as written; absent when not given."""
    places: tuple[Place, ...] = ()
    """Where it is."""
    participants: tuple[Party, ...] = ()
    """Who takes part; `role` says as what."""
    subjects: tuple[Concept, ...] = ()
    """What it is about."""
    contacts: tuple[Contact, ...] = ()
    """Ways to get in touch with the organisers."""


@frozen(kw_only=True)
class Keyword:
    """A free keyword. Spec: NewsML-G2 2.35, contentMeta/keyword; NITF 3.6, key-list"""

    text: str
    """The keyword, as written."""
    role: str | None = None
    """What it is for, as written; absent when not given."""
    language: str | None = None
    """BCP 47 tag where it is not the article's language; absent otherwise."""
    relevance: Number | None = None
    """How relevant it is, in the source's own scale; absent when not given."""
    confidence: Number | None = None
    """How sure its assignment is, in the source's own scale; absent when not given."""
    rank: int | None = None
    """Place among its like, 1 first; absent when not given."""


@frozen(kw_only=True)
class Assertions:
    """What the source says of concepts beside the places where it uses them.

    Spec: NewsML-G2 2.35, assert; NewsML 1.2, TopicSet
    """

    concepts: tuple[Concept, ...] = ()
    """Topics and things."""
    parties: tuple[Party, ...] = ()
    """Persons and organisations."""
    places: tuple[Place, ...] = ()
    """Places and areas."""
    events: tuple[Event, ...] = ()
    """Events."""
