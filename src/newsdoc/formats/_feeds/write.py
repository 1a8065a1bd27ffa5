"""What both writers write alike: texts, times, subjects, places, modules.

Spec: RSS 2.0; RFC 4287; Dublin Core; GeoRSS Simple
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from newsdoc.formats._feeds.names import PREFIXES
from newsdoc.formats._feeds.properties import write_attributes, write_properties
from newsdoc.formats._feeds.texts import is_html
from newsdoc.formats._xml.body import xhtml_words
from newsdoc.formats._xml.escape import attribute
from newsdoc.formats._xml.escape import text as escaped
from newsdoc.model import (
    Article,
    Byline,
    Concept,
    Link,
    Mark,
    PartialDate,
    Party,
    Place,
    Time,
)

CARRIES = (
    *("guid", "language", "url", "headline", "headline_marks", "headlines", "summary"),
    *("descriptions", "bylines", "dateline", "body", "media", "links", "created", "modified"),
    *("published", "keywords", "subjects", "places", "provider", "sources", "contributors"),
    *("rights", "properties"),
)
"""Fields of an article that both kinds of feeds carry."""


def element(name: str, value: str | None, attributes: str = "") -> str:
    """An element of words; nothing where there are none.

    Example:
        >>> element("title", "Fish & chips")
        '<title>Fish &amp; chips</title>'
    """
    return "" if value is None else f"<{name}{attributes}>{escaped(value)}</{name}>"


def as_html(text: str, marks: Sequence[Mark]) -> str | None:
    """A text as HTML where it has marks or line breaks, or would be taken for HTML; else None."""
    return xhtml_words(text, marks) if marks or "\n" in text or is_html(text) else None


def namespaces(*pieces: str) -> str:
    """The declarations of the prefixes that are used in what is written."""
    return "".join(
        attribute(f"xmlns:{prefix}", uri)
        for prefix, uri in PREFIXES.items()
        if any(f"<{prefix}:" in piece for piece in pieces)
    )


def as_instant(time: Time) -> str:
    """The time as RFC 3339 with an offset, for where one must stand: UTC where none is known.

    Example:
        >>> as_instant(PartialDate(2031, 5))
        '2031-05-01T00:00:00Z'
    """
    if isinstance(time, PartialDate):
        date = dt.date(time.year, time.month or 1, time.day or 1)
        zone = "Z" if time.offset is None else time.isoformat()[-6:]
        return f"{date.isoformat()}T00:00:00{zone}"
    return time.isoformat() + ("" if time.utcoffset() is not None else "Z")


def write_modules(article: Article) -> str:
    """What Dublin Core has a word for in either kind of feed."""
    out = [element("dc:title", h.text) for h in article.headlines if h.role is None]
    out += [element("dc:description", d.text) for d in article.descriptions if d.role == "dc"]
    out += [element("dc:subject", keyword.text) for keyword in article.keywords]
    if article.provider is not None:
        out.append(element("dc:publisher", article.provider.name))
    if article.rights is not None and article.rights.holder is not None:
        out.append(element("dcterms:rightsHolder", article.rights.holder.name))
    if article.created is not None:
        out.append(element("dcterms:created", article.created.isoformat()))
    return "".join(out) + _places(article.places)


def _places(places: Sequence[Place]) -> str:
    """Places of GeoRSS, which has a name for one place only."""
    made = [shape for place in places if (shape := _shape(place))]
    if len(places) == 1:
        made.append(element("georss:featurename", places[0].name))
    return "".join(made)


def _shape(place: Place) -> str:
    if place.shape is None or not place.positions:
        return ""
    numbers = [n for p in place.positions for n in (p.latitude, p.longitude)]
    if place.shape == "circle":
        if place.radius is None:
            return ""
        numbers = [*numbers[:2], place.radius]
    return element(f"georss:{place.shape}", " ".join(f"{n:.10g}" for n in numbers))


def category(subject: Concept, *, prefix: str) -> str:
    """A subject as a category of Atom.

    Spec: RFC 4287, 4.2.2
    """
    term = subject.code or subject.name
    if term is None:
        return ""
    label = subject.name if subject.code is not None else None
    made = attribute("term", term) + attribute("scheme", subject.scheme)
    return f"<{prefix}category{made}{attribute('label', label)}/>"


def write_link(link: Link, *, prefix: str) -> str:
    """A link of Atom; nothing for a reference without an address."""
    if link.href is None:
        return ""
    made = attribute("rel", link.rel) + attribute("href", link.href)
    made += attribute("type", link.content_type) + attribute("hreflang", link.language)
    made += attribute("title", link.title) + attribute("length", link.size)
    return f"<{prefix}link{made}{write_attributes(link.properties)}/>"


def contact(party: Party, kind: str) -> str | None:
    """The first address of a kind that somebody can be reached at."""
    found = (c for c in party.contacts if c.kind == kind)
    return next((c.value for c in found), None)


def person(name: str, text: str | None, party: Party | None, *, prefix: str) -> str:
    """A person of Atom. Spec: RFC 4287, 3.2"""
    inside = element(f"{prefix}name", text or "")
    if party is not None:
        inside += element(f"{prefix}uri", contact(party, "web"))
        inside += element(f"{prefix}email", contact(party, "email"))
        inside += write_properties(party.properties)
    return f"<{prefix}{name}>{inside}</{prefix}{name}>"


def only_person(byline: Byline) -> Party | None:
    """Who is meant by a byline that names one."""
    return byline.people[0] if len(byline.people) == 1 else None
