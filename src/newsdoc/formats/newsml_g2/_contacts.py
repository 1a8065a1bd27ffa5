"""Ways to get in touch: `contactInfo` and addresses."""

from __future__ import annotations

from typing import Any

from newsdoc.formats.newsml_g2._concepts import NO_DETAILS, read_concept
from newsdoc.formats.newsml_g2._names import LOCAL, XML_LANG
from newsdoc.formats.newsml_g2._reading import Fields, Reading, attributes_of
from newsdoc.model import Address, Concept, Contact
from newsdoc.model._makers import changed, make_concept
from newsdoc.model.names import ContactKind

_CONTACT_KINDS: dict[str, ContactKind] = {
    "email": "email",
    "im": "im",
    "phone": "phone",
    "web": "web",
    "note": "note",
    "fax": "other",
    "address": "address",
}


def read_contacts(r: Reading, element: Any, fields: Fields) -> None:
    """Read `contactInfo`: its role holds for the ways in it that have none of their own."""
    given = attributes_of(element)
    common = given.pop("role", None) or None
    r.leave(element, given)
    out: list[Contact] = fields.setdefault("contacts", [])
    for child in element[:]:
        name = LOCAL[child.tag]
        kind = _CONTACT_KINDS.get(name)
        if kind is None:
            r.account.element(child)
        elif kind == "address":
            out.append(
                Contact(kind=kind, role=child.get("role") or common, address=_address(r, child))
            )
        else:
            inner = attributes_of(child)
            role = inner.pop("role", None) or common
            value = r.text(child)
            if value is not None:
                label = "fax" if name == "fax" else None
                out.append(Contact(kind=kind, value=value, role=role, name=label))
            r.leave(child, inner)
    if r.wanted:
        r.account.stray(element)


def read_poi_address(r: Reading, element: Any, fields: Fields) -> None:
    fields.setdefault("contacts", []).append(
        Contact(kind="address", role=element.get("role"), address=_address(r, element))
    )


_ADDRESS_PARTS = {"locality": "locality", "area": "area", "country": "country"}


def _address(r: Reading, element: Any) -> Address:
    """An address; parts that are more than a name are kept as controlled values, too."""
    lines: list[str] = []
    values: Fields = {}
    concepts: list[Concept] = []
    for child in element[:]:
        name = LOCAL[child.tag]
        if name in ("line", "postalCode"):
            text = r.text(child)
            if text is not None and name == "line":
                lines.append(text)
            elif text is not None:
                values["postal_code"] = text
            if r.wanted:
                given = attributes_of(child)
                if given.get(XML_LANG) == r.label_language:
                    given.pop(XML_LANG, None)
                r.leave(child, given)
            continue
        field = _ADDRESS_PARTS.get(name)
        if field is None and name != "worldRegion":
            r.account.element(child)
            continue
        found = read_concept(r, child, make_concept, NO_DETAILS)
        text = found.name or found.code
        if field is not None and field not in values and text is not None:
            values[field] = text
            if found == make_concept(name=text):
                continue
        concepts.append(_with_rel(found, name))
    return Address(lines=tuple(lines), concepts=tuple(concepts), **values)


def _with_rel(found: Concept, rel: str) -> Concept:
    return changed(found, rel=rel)
