"""Concepts, parties, places and events as elements of the Flex types."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import attrs

from newsdoc.formats._xml.escape import quoted
from newsdoc.formats.newsml_g2._catalogs import is_qcode, resolve
from newsdoc.formats.newsml_g2._names import OWN_PREFIX
from newsdoc.formats.newsml_g2._write_values import POWER, attribute, is_line, properties_attributes
from newsdoc.formats.newsml_g2._writing import Writing, elements, native, pairs
from newsdoc.model import Concept, Party, Property


@attrs.frozen
class Flex:
    """What a Flex type has."""

    attributes: dict[str, str]
    """Kinds of its attributes."""
    literal: bool = True
    """Whether it takes a literal in place of a code."""
    defined: bool = False
    """Whether definitions, notes and facets may stand in it."""
    related: bool = False
    """Whether relations may stand in it."""
    nested: bool = False
    """Whether it is a relation, in which some relations may stand again."""
    details: Callable[[Writing, Any, Sequence[Property]], None] | None = None
    """Writes the details that may stand in it; None where there are none."""
    faceted: bool = False
    """Whether the main concept and facets of a subject may stand in it."""
    open: bool = False
    """Whether elements of other namespaces may stand in it."""


BASE = {**POWER, "type": "qcode", "typeuri": "iri"}
_SCORES = {"relevance": "percent", "confidence": "percent", "derivedfrom": "qcodes"}
_VALID = {"validfrom": "date", "validto": "date"}
_REL = {**BASE, **_VALID, "rel": "qcode", "reluri": "iri", "rank": "count"}

SUBJECT = Flex(
    {**BASE, **_SCORES, "rank": "count"}, defined=True, related=True, faceted=True, open=True
)
GENRE = SUBJECT
MEMBER = Flex(BASE, defined=True, related=True, open=True)
SIGNAL = Flex(
    {**BASE, "severity": "qcode", "severityuri": "iri"}, defined=True, related=True, open=True
)
AUDIENCE = Flex({**BASE, **_SCORES, "significance": "count"}, defined=True, related=True, open=True)
QUALIFIED = Flex({**POWER}, literal=False)
PLAIN = Flex({**BASE, **_VALID})
FACET = Flex({**BASE, **_VALID, "rel": "qcode", "reluri": "iri"})
RELATION = Flex(_REL, nested=True)
VALUED = Flex(
    {**_REL, "value": "any", "valuedatatype": "none", "valueunit": "qcode", "valueunituri": "iri"},
    nested=True,
)
_INNER = Flex(VALUED.attributes)
ADDRESS_PART = Flex(
    {**BASE, "role": "qcode", "roleuri": "iri"}, defined=True, related=True, open=True
)

_STRINGS = ("type", "rel", "role", "creator", "why", "how", "value")
_NUMBERS = ("relevance", "confidence", "rank")


def write_concept(
    w: Writing,
    tag: str,
    concept: Concept,
    flex: Flex,
    *,
    without: str | None = None,
    more: str = "",
) -> None:
    """Append a concept as an element of a Flex type.

    Args:
        w: the article under way.
        tag: name of the element.
        concept: what is written.
        flex: the type that the schema gives the element.
        without: a field that the element itself says.
        more: further attributes.

    Spec: NewsML-G2 2.35, FlexPropType and its kin
    """
    out = w.out
    at = len(out)
    out.append("")
    head = f"<{tag}{_identity(w, concept, flex)}{more}"
    known = flex.attributes
    for field in _STRINGS:
        value = getattr(concept, field)
        if value is not None and field != without:
            kind = known.get(field)
            if kind is not None:
                head += attribute(field, kind, value)
            else:
                head += f' {OWN_PREFIX}:{field}="{quoted(value)}"'
    for field in _NUMBERS:
        number = getattr(concept, field)
        if number is not None:
            kind = known.get(field)
            if kind is not None:
                head += attribute(field, kind, str(number))
            else:
                head += f' {OWN_PREFIX}:{field}="{number}"'
    tails: tuple[Property, ...] = ()
    if concept.properties:
        head += properties_attributes({**known, **_LITERAL}, pairs(concept.properties))
        tails = tuple(elements(concept.properties))
    if isinstance(concept, Party):
        head += _party_attributes(concept, known)
    _names(w, concept)
    if flex.defined:
        for label in concept.definitions:
            w.label("definition", label)
        for label in concept.notes:
            w.label("note", label)
        for facet in concept.facets:
            if facet.role not in _SUBJECT_FACETS:
                write_concept(w, "facet", facet, FACET)
    rest = [one for one in tails if one.name not in _DEFINITION_TAILS]
    for one in tails:
        if one.name in _DEFINITION_TAILS:
            made = native(one) if flex.defined or one.name == "hierarchyInfo" else None
            if made is not None:
                out.append(made)
            else:
                rest.append(one)
    if flex.related:
        _relations(w, concept)
    elif flex.nested:
        _nested(w, concept)
    if flex.details is not None:
        flex.details(w, concept, rest)
    if flex.open and rest:
        w.trees(one for one in rest if one.name not in _DETAILS)
    if flex.faceted:
        for name in _SUBJECT_FACETS:
            for facet in concept.facets:
                if facet.role == name:
                    write_concept(w, name, facet, RELATION, without="role")
    if len(out) == at + 1:
        out[at] = head + "/>"
    else:
        out[at] = head + ">"
        out.append(f"</{tag}>")


_LITERAL = {"literal": "line"}
_SUBJECT_FACETS = ("mainConcept", "facetConcept")
_DEFINITION_TAILS = frozenset({"hierarchyInfo", "remoteInfo"})
_DETAILS = frozenset(
    {
        "personDetails",
        "organisationDetails",
        "geoAreaDetails",
        "POIDetails",
        "eventDetails",
        "dates",
    }
)


def _identity(w: Writing, concept: Concept, flex: Flex) -> str:
    """QCode, URI or literal, each as it was read."""
    scheme, code, uri = concept.scheme, concept.code, concept.uri
    head = ""
    if code is not None:
        if is_qcode(scheme, code):
            head = f' qcode="{quoted(f"{scheme}:{code}")}"'
            if uri is not None and uri == resolve(scheme, code, w.schemes):
                return head
        elif scheme is None and flex.literal and is_line(code):
            head = f' literal="{quoted(code)}"'
        else:
            if scheme is not None:
                head = f' {OWN_PREFIX}:scheme="{quoted(scheme)}"'
            head += f' {OWN_PREFIX}:code="{quoted(code)}"'
    elif scheme is not None:
        head = f' {OWN_PREFIX}:scheme="{quoted(scheme)}"'
    if uri is not None:
        head += attribute("uri", "iri", uri)
    return head


def _party_attributes(party: Party, known: dict[str, str]) -> str:
    """What only parties have, where there is no element for it."""
    head = ""
    if party.job_title is not None:
        kind = known.get("jobtitle")
        if kind is not None:
            head += attribute("jobtitle", kind, party.job_title)
        else:
            head += f' {OWN_PREFIX}:jobtitle="{quoted(party.job_title)}"'
    for field in ("honorific", "given_name", "family_name"):
        value = getattr(party, field)
        if value is not None:
            head += f' {OWN_PREFIX}:{field}="{quoted(value)}"'
    return head


def _names(w: Writing, concept: Concept) -> None:
    name = concept.name
    if name is not None and all(label.text != name for label in concept.labels):
        w.line("name", name)
    for label in concept.labels:
        w.label("name", label)


def _relations(w: Writing, concept: Concept) -> None:
    for same in concept.same_as:
        write_concept(w, "sameAs", same, PLAIN)
    for other in concept.broader:
        write_concept(w, "broader", other, RELATION)
    for other in concept.narrower:
        write_concept(w, "narrower", other, RELATION)
    for other in concept.related:
        write_concept(w, "related", other, VALUED)


def _nested(w: Writing, concept: Concept) -> None:
    for facet in concept.facets:
        write_concept(w, "facet", facet, FACET)
    for same in concept.same_as:
        write_concept(w, "sameAs", same, PLAIN)
    for other in concept.related:
        _inner(w, other, 1)


def _inner(w: Writing, concept: Concept, depth: int) -> None:
    """A relation of a relation: two levels of them, no more. Spec: RelatedConceptType/related"""
    at = len(w.out)
    write_concept(w, "related", concept, _INNER)
    if depth < 2 and concept.related:
        last = w.out.pop()
        if len(w.out) == at:
            w.out.append(last.removesuffix("/>") + ">")
        for other in concept.related:
            _inner(w, other, depth + 1)
        w.out.append("</related>")
