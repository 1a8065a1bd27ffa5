"""Ways to get in touch to NewsML-G2, and elements that keep what they do not know."""

from __future__ import annotations

from collections.abc import Sequence

from newsdoc.formats._xml.escape import text as escaped
from newsdoc.formats.newsml_g2._flex_types import ADDRESS_PART
from newsdoc.formats.newsml_g2._value_kinds import is_iri
from newsdoc.formats.newsml_g2._write_concepts import write_concept
from newsdoc.formats.newsml_g2._write_extensions import own, pairs
from newsdoc.formats.newsml_g2._write_values import (
    POWER,
    attribute,
    closed_attributes,
    properties_attributes,
)
from newsdoc.formats.newsml_g2._writing import Writing, elements
from newsdoc.model import Address, Concept, Contact, Property


def opened(w: Writing, tag: str, rest: Sequence[Property]) -> tuple[int, list[Property]]:
    """Open a details element: its kept attributes; gives where it starts, and its kept elements."""
    at = len(w.out)
    kept = [inner for one in rest if one.name == tag for inner in one.properties]
    write = closed_attributes if tag == "eventDetails" else properties_attributes
    w.out.append(f"<{tag}{write(POWER, pairs(kept))}")
    return at, elements(kept)


def closed(w: Writing, tag: str, at: int, kept: Sequence[Property]) -> None:
    """Close it, after what was kept; without content it is an empty element."""
    w.out.extend(own(one) for one in kept)
    if len(w.out) == at + 1:
        w.out[at] += "/>"
    else:
        w.out[at] += ">"
        w.out.append(f"</{tag}>")


_WAYS = {"email": "email", "im": "im", "phone": "phone", "web": "web", "note": "note"}


def write_contacts(w: Writing, contacts: Sequence[Contact]) -> None:
    if not contacts:
        return
    at = len(w.out)
    w.out.append("<contactInfo>")
    for contact in contacts:
        role = "" if contact.role is None else attribute("role", "qcodes", contact.role)
        if contact.kind == "address":
            if contact.address is not None:
                write_address(w, contact.address, role)
            continue
        if contact.value is None:
            continue
        tag = _WAYS.get(contact.kind, "fax")
        if tag == "web" and not is_iri(contact.value):
            continue
        if tag == "note":
            w.rich(tag, contact.value, (), role)
        else:
            w.out.append(f"<{tag}{role}>{escaped(contact.value)}</{tag}>")
    if len(w.out) == at + 1:
        w.out.pop()
    else:
        w.out.append("</contactInfo>")


def write_address(w: Writing, address: Address, role: str) -> None:
    w.out.append(f"<address{role}>")
    for line in address.lines:
        w.line("line", line)
    for name in ("locality", "area", "country"):
        parts = [concept for concept in address.concepts if concept.rel == name]
        value = getattr(address, name)
        if value is not None and not (parts and value in (parts[0].name, parts[0].code)):
            parts.insert(0, Concept(name=value))
        for concept in parts[:1] if name == "country" else parts:
            write_concept(w, name, concept, ADDRESS_PART, without="rel")
    if address.postal_code is not None:
        w.line("postalCode", address.postal_code)
    region = next((c for c in address.concepts if c.rel == "worldRegion"), None)
    if region is not None:
        write_concept(w, "worldRegion", region, ADDRESS_PART, without="rel")
    w.out.append("</address>")
