"""`identified-content` of an NITF document: people, organisations, places, events, things.

Here is also what is written elsewhere instead: subjects with codes, and the place of an event.

Spec: NITF 3.6, identified-content
"""

from __future__ import annotations

from newsdoc.formats._nitf.names import PLACE_PARTS
from newsdoc.formats._xml.body.spell_nitf import alt_codes
from newsdoc.formats._xml.dates import write_basic
from newsdoc.formats._xml.escape import attribute, is_nmtoken
from newsdoc.formats._xml.escape import text as escaped
from newsdoc.model import Article, Concept, Event, Party, Place, Time

SUBJECT_LEVELS = ("type", "matter", "detail")
"""Levels of `tobject.subject`, from the widest on."""

EVLOC = {"city": "city", "county": "county-dist", "state": "state-prov"}
"""Types of the parts of a place to the attributes of `evloc`."""


def norm(time: Time | None, name: str = "norm") -> str:
    """A time as an attribute; nothing for None."""
    return "" if time is None else attribute(name, write_basic(time))


def is_coded_subject(concept: Concept) -> bool:
    """Whether `tobject.subject` can hold it: it must have a code without blank space."""
    return (
        concept.code is not None
        and is_nmtoken(concept.code)
        and concept.type in (None, *SUBJECT_LEVELS)
    )


def is_event_location(place: Place) -> bool:
    """Whether a place is that of the event, which `evloc` is for."""
    return place.rel == "evloc" and (
        place.type in EVLOC or (place.type == "country" and place.scheme == "iso-cc")
    )


def write_identified(out: list[str], article: Article) -> None:
    """Append `identified-content`, where there is anything to put into it."""
    inner: list[str] = []
    for person in article.people:
        _party(inner, "person", person)
    for organisation in article.organisations:
        _party(inner, "org", organisation)
    for place in article.places:
        if not is_event_location(place):
            _place(inner, place)
    for event in article.events:
        _event(inner, event)
    for thing in article.objects:
        _concept(inner, "object.title", thing)
    for subject in article.subjects:
        if not is_coded_subject(subject):
            name = "function" if subject.type == "function" else "classifier"
            kind = attribute("type", subject.type) if name == "classifier" else ""
            _concept(inner, name, subject, kind)
    if inner:
        out.append("<identified-content>")
        out += inner
        out.append("</identified-content>")


def _codes(concept: Concept) -> str:
    return attribute("idsrc", concept.scheme) + attribute("value", concept.code)


def _concept(out: list[str], name: str, concept: Concept, more: str = "") -> None:
    role = "" if name == "function" else attribute("class", concept.role)
    out.append(f"<{name}{role}{more}{_codes(concept)}>")
    out.append(f"{escaped(concept.name or '')}{alt_codes(concept)}</{name}>")


def _party(out: list[str], name: str, party: Party) -> None:
    made = attribute("class", party.role) + _codes(party)
    gender = next((p.value for p in party.properties if p.name == "gender"), None)
    if name == "person" and gender in ("male", "female"):
        made += attribute("gender", gender)
    out.append(f"<{name}{made}>")
    words = party.name or ""
    if name == "person":
        # The parts of a name are marked where they stand in it, else left out.
        given, family = party.given_name, party.family_name
        if given and family and words == f"{given} {family}":
            out.append(
                f"<name.given>{escaped(given)}</name.given> "
                f"<name.family>{escaped(family)}</name.family>"
            )
            words = ""
        out.append(escaped(words))
        if party.job_title is not None:
            out.append(f"<function>{escaped(party.job_title)}</function>")
    else:
        out.append(escaped(words))
    out.append(f"{alt_codes(party)}</{name}>")


def _place(out: list[str], place: Place) -> None:
    if place.type == "virtloc":
        _concept(out, "virtloc", place)
        return
    role = attribute("class", place.role)
    levels = [c for c in place.broader if c.type in PLACE_PARTS]
    if place.type in PLACE_PARTS and place.name is not None:
        own = Concept(name=place.name, type=place.type, scheme=place.scheme, code=place.code)
        out.append(f"<location{role}>")
        levels = [own, *levels]
    else:
        codes = attribute("location-code", place.code) + attribute("code-source", place.scheme)
        out.append(f"<location{role}{codes}>{escaped(place.name or '')}")
    for level in levels:
        _place_part(out, level)
    out.append(f"{alt_codes(place)}</location>")


def _place_part(out: list[str], part: Concept) -> None:
    if part.type == "country":
        made = attribute("iso-cc", part.code) if part.scheme == "iso-cc" else ""
    else:
        own = "location-code" if part.type == "sublocation" else f"{part.type}-code"
        made = attribute(own, part.code) + attribute("code-source", part.scheme)
    out.append(f"<{part.type}{made}>{escaped(part.name or '')}</{part.type}>")


def _event(out: list[str], event: Event) -> None:
    made = attribute("class", event.role) + _codes(event)
    made += norm(event.start, "start-date") + norm(event.end, "end-date")
    out.append(f"<event{made}>{escaped(event.name or '')}{alt_codes(event)}</event>")
