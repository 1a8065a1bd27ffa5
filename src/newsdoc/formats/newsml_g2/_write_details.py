"""Details of parties, places and events as elements."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from newsdoc.formats._xml.escape import quoted
from newsdoc.formats.newsml_g2._flex_types import BASE, SUBJECT, Flex
from newsdoc.formats.newsml_g2._value_kinds import any_time, is_duration, is_qcode, is_qcodes
from newsdoc.formats.newsml_g2._write_concepts import write_concept
from newsdoc.formats.newsml_g2._write_contacts import closed, opened, write_contacts
from newsdoc.formats.newsml_g2._write_extensions import pairs
from newsdoc.formats.newsml_g2._write_places import place_details
from newsdoc.formats.newsml_g2._write_values import POWER, closed_attributes
from newsdoc.formats.newsml_g2._writing import Writing
from newsdoc.model import Event, Party, Property, Symbol


def party_details(
    w: Writing, party: Party, rest: Sequence[Property], only: str | None = None
) -> None:
    """`personDetails` or `organisationDetails`, where there is anything to say.

    With `only` there is room for the one of them, and nothing is written of a party that is not so.
    """
    names = {one.name for one in rest}
    facts = party.born or party.died or party.affiliations or party.contacts
    if party.kind == "organisation" or party.symbols or "organisationDetails" in names:
        tag, start, end = "organisationDetails", "founded", "dissolved"
    elif party.kind == "person" or facts or "personDetails" in names:
        tag, start, end = "personDetails", "born", "died"
    else:
        return
    if only is not None and tag != only:
        return
    at, kept = opened(w, tag, rest)
    for name, time in ((start, party.born), (end, party.died)):
        text = any_time(time)
        if text is not None:
            w.out.append(f"<{name}>{text}</{name}>")
    for affiliation in party.affiliations:
        _affiliation(w, affiliation)
    write_contacts(w, party.contacts)
    if tag == "organisationDetails":
        for symbol in party.symbols:
            _symbol(w, symbol)
    closed(w, tag, at, kept)


def _affiliation(w: Writing, party: Party) -> None:
    write_concept(w, "affiliation", party, AFFILIATION)


def _symbol(w: Writing, symbol: Symbol) -> None:
    """Append `hasInstrument`; of all elements this one takes no attributes but its own."""
    head = f' symbol="{quoted(symbol.symbol)}"'
    if symbol.exchange is not None and is_qcode(symbol.exchange):
        head += f' market="{quoted(symbol.exchange)}"'
    if symbol.kind is not None and is_qcodes(symbol.kind):
        head += f' type="{quoted(symbol.kind)}"'
    known = {**POWER, **_SYMBOL}
    kept = pairs(symbol.properties)
    w.out.append(f"<hasInstrument{head}{closed_attributes(known, kept)}/>")


_SYMBOL = {
    "symbolsrc": "qcode",
    "symbolsrcuri": "iri",
    "marketuri": "iri",
    "marketlabel": "any",
    "marketlabelsrc": "qcode",
    "marketlabelsrcuri": "iri",
    "typeuri": "iri",
    "rank": "count",
}


def event_details(w: Writing, event: Event, rest: Sequence[Property]) -> None:
    """`eventDetails`, where the event has a start; the schema asks for one."""
    start = any_time(event.start)
    if start is None:
        return
    at, kept = opened(w, "eventDetails", rest)
    w.out.append(f"<dates><start>{start}</start>")
    end = any_time(event.end)
    if end is not None:
        w.out.append(f"<end>{end}</end>")
    elif event.duration is not None and is_duration(event.duration):
        w.out.append(f"<duration>{event.duration}</duration>")
    w.out.append("</dates>")
    for concept in event.subjects:
        write_concept(w, "subject", concept, SUBJECT)
    for place in event.places:
        write_concept(w, "location", place, PLACE)
    for party in event.participants:
        write_concept(w, "participant", party, SOURCE)
    write_contacts(w, event.contacts)
    closed(w, "eventDetails", at, kept)


_ROLE = {**BASE, "role": "qcodes", "roleuri": "iri"}
PARTY = Flex(BASE, defined=True, related=True, details=party_details, open=True)
"""A provider, a holder of rights."""
SOURCE = Flex(_ROLE, defined=True, related=True, details=party_details, open=True)
"""A source of information, an affiliation, a participant."""
AUTHOR = Flex(
    {**_ROLE, "jobtitle": "qcode", "jobtitleuri": "iri"},
    defined=True,
    related=True,
    details=party_details,
    open=True,
)
"""A creator or contributor."""
AFFILIATION = Flex(
    {**BASE, "role": "qcode", "roleuri": "iri"},
    defined=True,
    related=True,
    details=partial(party_details, only="organisationDetails"),
    open=True,
)
"""An organisation that a party belongs to."""
ACCOUNTABLE = Flex(
    BASE,
    defined=True,
    related=True,
    details=partial(party_details, only="personDetails"),
    open=True,
)
"""A person who is accountable for the content."""
PLACE = Flex(BASE, defined=True, related=True, details=place_details, open=True)
"""A location."""
ASSERTED_PARTY = Flex(POWER, defined=True, related=True, details=party_details, any=True)
ASSERTED_PLACE = Flex(POWER, defined=True, related=True, details=place_details, any=True)
ASSERTED_EVENT = Flex(POWER, defined=True, related=True, details=event_details, any=True)
ASSERTED = Flex(POWER, defined=True, related=True, any=True)
"""What is asserted of a concept."""
