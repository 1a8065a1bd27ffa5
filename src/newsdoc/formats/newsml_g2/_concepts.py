"""Concepts and those who have names: QCode, names in languages, relations; parties, places, events.

One function reads them all, for NewsML-G2 has one shape for them: the attributes of the Flex types,
the definition group, the relationships group, and details by the nature of the thing (which are in
`_details`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from newsdoc.formats.newsml_g2._catalogs import resolve
from newsdoc.formats.newsml_g2._concept_names import Name, read_name, settle_names
from newsdoc.formats.newsml_g2._names import LOCAL, XML_LANG
from newsdoc.formats.newsml_g2._reading import (
    OWN_NAME,
    Fields,
    Reading,
    attribute,
    attributes_of,
    tree,
)
from newsdoc.model import Concept
from newsdoc.model._makers import make_concept, make_label

Items = list[tuple[str, str]]
"""The attributes of an element, as lxml gives them."""
ChildReader = Callable[[Reading, Any, Fields], None]

C = TypeVar("C", bound=Concept)

_PLAIN = {
    "uri": "uri",
    "type": "type",
    "role": "role",
    "rel": "rel",
    "creator": "creator",
    "why": "why",
    "how": "how",
    "value": "value",
}
_NUMBERS = {"relevance": "relevance", "confidence": "confidence", "rank": "rank"}


def read_concept(
    r: Reading, element: Any, cls: Callable[..., C], details: dict[str, ChildReader]
) -> C:
    """The concept that an element of any Flex type stands for.

    Args:
        r: the item under way.
        element: what is read.
        cls: `Concept` or a class of its kind.
        details: readers of the children that only this class has, by local name.

    Spec: NewsML-G2 2.35, FlexPropType, Flex1PropType, FlexPartyPropType, FlexLocationPropType
    """
    return cls(**read_fields(r, element, details))


def read_fields(
    r: Reading, element: Any, details: dict[str, ChildReader], items: Items | None = None
) -> Fields:
    """The same as keyword arguments; `items` are the attributes where the caller has them."""
    fields = read_attributes(r, element, items)
    if len(element):
        names: list[Name] = []
        for child in element[:]:
            kind = LOCAL[child.tag]
            if kind == "name":
                read_name(r, child, names)
                continue
            reader = _CHILDREN.get(kind) or details.get(kind)
            if reader is not None:
                reader(r, child, fields)
            else:
                fields.setdefault("properties", []).append(tree(child))
        if names:
            settle_names(r, names, fields)
        if len(element) > len(names) or "properties" in fields:
            for key, value in fields.items():
                if value.__class__ is list:
                    fields[key] = tuple(value)
    elif "properties" in fields:
        fields["properties"] = tuple(fields["properties"])
    if r.wanted:
        r.account.stray(element)
    return fields


def read_attributes(r: Reading, element: Any, items: Items | None = None) -> Fields:
    """The fields that the attributes of a Flex type give."""
    fields: Fields = {}
    literal = None
    for name, value in element.items() if items is None else items:
        if name == "qcode":
            alias, colon, code = value.partition(":")
            if colon and alias and code:
                fields["scheme"] = alias
                fields["code"] = code
                if (base := r.schemes.get(alias)) is not None and "uri" not in fields:
                    plain = code.isalnum() and code.isascii()
                    fields["uri"] = base + code if plain else resolve(alias, code, r.schemes)
            elif value.strip():
                fields["code"] = value
        elif not value:
            continue
        elif (key := _PLAIN.get(name)) is not None:
            fields[key] = value
        elif name == "literal":
            literal = value
        elif (key := _NUMBERS.get(name)) is not None:
            number = r.number(element, name, value)
            if number is not None:
                fields[key] = number
        elif name[0] != "{":
            fields.setdefault("properties", []).append(attribute(name, value))
        elif name.startswith(OWN_NAME):
            _own(fields, name[len(OWN_NAME) :], value)
        elif not name.startswith("{http://www.w3.org/2001/XMLSchema-instance}"):
            fields.setdefault("properties", []).append(attribute(name, value))
    if literal is not None:
        if "code" in fields:
            fields.setdefault("properties", []).append(attribute("literal", literal))
        else:
            fields["code"] = literal
    return fields


_OWN_FIELDS = frozenset({*_PLAIN.values(), "scheme", "code", "uri"})


def _own(fields: Fields, name: str, value: str) -> None:
    """An attribute that newsdoc wrote because the schema refuses its value in the usual place."""
    if name in _OWN_FIELDS:
        fields[name] = value
    elif name in _NUMBERS and (number := plain_number(value)) is not None:
        fields[name] = number
    else:
        plain = "xml:lang" if name == "lang" else name
        fields.setdefault("properties", []).append(attribute(plain, value))


def plain_number(value: str) -> int | float | None:
    """A number as Python writes it; None for all else.

    Example:
        >>> plain_number("85.5"), plain_number("85,5")
        (85.5, None)
    """
    for kind in (int, float):
        try:
            number: int | float = kind(value)
        except ValueError:
            continue
        if str(number) == value:
            return number
    return None


def _label_reader(field: str) -> ChildReader:
    """A reader for `definition` or `note`."""

    def read(r: Reading, element: Any, fields: Fields) -> None:
        found = r.rich(element)
        given = attributes_of(element)
        language, role = given.pop(XML_LANG, None), given.pop("role", None)
        if found is None:
            r.left(element)
            return
        fields.setdefault(field, []).append(
            make_label(text=found.text, language=language or None, role=role or None)
        )
        if r.wanted:
            r.leave(element, given)
            r.account.said(element, found.marks)

    return read


def _relation_reader(field: str, role: str | None = None) -> ChildReader:
    """A reader for a relation to another concept."""

    def read(r: Reading, element: Any, fields: Fields) -> None:
        values = read_fields(r, element, NO_DETAILS)
        if not values:
            return
        if role is not None:
            values["role"] = role
        fields.setdefault(field, []).append(make_concept(**values))

    return read


def _type(_r: Reading, element: Any, fields: Fields) -> None:
    """`type` as an element, as a concept has it."""
    qcode = element.get("qcode")
    if qcode and "type" not in fields and len(element.items()) == 1 and not len(element):
        fields["type"] = qcode
    else:
        fields.setdefault("properties", []).append(tree(element))


NO_DETAILS: dict[str, ChildReader] = {}

_CHILDREN: dict[str, ChildReader] = {
    "definition": _label_reader("definitions"),
    "note": _label_reader("notes"),
    "sameAs": _relation_reader("same_as"),
    "broader": _relation_reader("broader"),
    "narrower": _relation_reader("narrower"),
    "related": _relation_reader("related"),
    "facet": _relation_reader("facets"),
    "mainConcept": _relation_reader("facets", "mainConcept"),
    "facetConcept": _relation_reader("facets", "facetConcept"),
    "type": _type,
}


def concept(r: Reading, element: Any) -> Concept:
    """A concept that is no party, place or event."""
    return read_concept(r, element, make_concept, NO_DETAILS)
