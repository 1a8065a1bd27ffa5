"""Concepts and those who have names: QCode, names in languages, relations; parties, places, events.

One function reads them all, for NewsML-G2 has one shape for them: the attributes of the Flex types,
the definition group, the relationships group, and details by the nature of the thing (which are in
`_details`).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import attrs

from newsdoc.formats.newsml_g2._catalogs import resolve, split_qcode
from newsdoc.formats.newsml_g2._names import LOCAL, XML_LANG
from newsdoc.formats.newsml_g2._reading import OWN_NAME, Reading, attribute, attributes_of, tree
from newsdoc.model import Concept, Label

Fields = dict[str, Any]
"""Keyword arguments under way: lists where the model has tuples."""
ChildReader = Callable[[Reading, Any, Fields], None]

C = TypeVar("C", bound=Concept)

_PLAIN = {
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


def read_fields(r: Reading, element: Any, details: dict[str, ChildReader]) -> Fields:
    """The same as keyword arguments."""
    fields = read_attributes(r, element)
    if len(element):
        names: list[Label] = []
        for child in element:
            name = LOCAL[child.tag]
            if name == "name":
                read_name(r, child, names)
                continue
            reader = _CHILDREN.get(name) or details.get(name)
            if reader is not None:
                reader(r, child, fields)
            else:
                fields.setdefault("properties", []).append(tree(child))
        if names:
            settle_names(r, names, fields)
        for key, value in fields.items():
            if value.__class__ is list:
                fields[key] = tuple(value)
    elif "properties" in fields:
        fields["properties"] = tuple(fields["properties"])
    if r.wanted:
        r.account.stray(element)
    return fields


def read_attributes(r: Reading, element: Any) -> Fields:
    """The fields that the attributes of a Flex type give."""
    fields: Fields = {}
    literal = None
    for name, value in element.items():
        if not value:
            continue
        if name == "qcode":
            alias, code = split_qcode(value)
            if code.isspace():
                continue
            fields["code"] = code
            if alias is not None:
                fields["scheme"] = alias
                if "uri" not in fields and (uri := resolve(alias, code, r.schemes)) is not None:
                    fields["uri"] = uri
        elif name == "literal":
            literal = value
        elif name == "uri":
            fields["uri"] = value
        elif (key := _PLAIN.get(name)) is not None:
            fields[key] = value
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
        fields.setdefault("properties", []).append(attribute(name, value))


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


def read_name(r: Reading, element: Any, names: list[Label]) -> None:
    """Add a name with its language and role."""
    text = r.text(element)
    language = role = None
    for key, value in attributes_of(element).items():
        if key == XML_LANG:
            language = value or None
        elif key == "role":
            role = value or None
        elif r.wanted:
            r.account.attributes(element, {key: value})
    if text is not None:
        names.append(Label(text=text, language=language, role=role))
    elif r.wanted and element.items():
        r.left(element)


def settle_names(r: Reading, names: list[Label], fields: Fields) -> None:
    """Choose the name; the others are labels, and so is the chosen one if it says more than itself.

    The content's language wins, then a name without language or role, then the first.
    """
    # Of several that fit equally well it is the first.
    chosen = names[0] if len(names) == 1 else max(names, key=lambda label: _fitness(r, label))
    fields["name"] = chosen.text
    labels = [label for label in names if not _is_bare(r, label) or label.text != chosen.text]
    if labels:
        fields["labels"] = labels


def _fitness(r: Reading, label: Label) -> int:
    language = (label.language or r.label_language or r.language or "").lower()
    wanted = (r.language or "").lower()
    points = 0
    if language == wanted:
        points = 4
    elif language.partition("-")[0] == wanted.partition("-")[0]:
        points = 3
    elif label.language is None:
        points = 1
    return points * 2 + (label.role is None)


def _is_bare(r: Reading, label: Label) -> bool:
    """Whether a name in the language of all labels, without a role, needs no label beside it."""
    return label.role is None and (label.language is None or label.language == r.label_language)


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
            Label(text=found.text, language=language or None, role=role or None)
        )
        if r.wanted:
            r.leave(element, given)
            for mark in found.marks:
                r.account.text(element, mark.href)

    return read


def _relation_reader(field: str, role: str | None = None) -> ChildReader:
    """A reader for a relation to another concept."""

    def read(r: Reading, element: Any, fields: Fields) -> None:
        found = read_concept(r, element, Concept, NO_DETAILS)
        if found == Concept():
            return
        if role is not None:
            found = attrs.evolve(found, role=role)
        fields.setdefault(field, []).append(found)

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
    return read_concept(r, element, Concept, NO_DETAILS)


def is_empty(found: Concept) -> bool:
    """Whether nothing was said of it."""
    return found == type(found)()
