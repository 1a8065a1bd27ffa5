"""Concepts, parties, places and events as elements of the Flex types."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import Any

from newsdoc.formats._xml.escape import quoted
from newsdoc.formats.newsml_g2._flex_types import FACET, INNER, PLAIN, RELATION, VALUED, Flex
from newsdoc.formats.newsml_g2._names import OWN_PREFIX
from newsdoc.formats.newsml_g2._write_extensions import native, own, pairs
from newsdoc.formats.newsml_g2._write_identity import identity, party_attributes
from newsdoc.formats.newsml_g2._write_values import attribute, properties_attributes
from newsdoc.formats.newsml_g2._writing import Writing, elements
from newsdoc.model import Concept, Party, Place, Property

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
    head = f"<{tag}{identity(w, concept, flex)}{more}"
    besides = _BESIDES(concept)
    plain = besides == _NOTHING_BESIDES  # nothing but identity and name, as nearly all are
    if not plain and (said := besides[:_SAID]) != _NOTHING_SAID:
        head += _attributes(said, flex.attributes, without)
    if concept.__class__ is Party:
        head += party_attributes(concept, flex.attributes)
    if (plain or besides[_SAID:] == _NOTHING_INSIDE) and (
        flex.details is None or _is_bare(concept)
    ):
        name = concept.name
        if name is None:
            out.append(head + "/>")
            return
        out.append(head + ">")
        w.line("name", name)
        out.append(f"</{tag}>")
        return
    if concept.properties:
        kept = flex.kept
        if " literal=" in head:  # that the code is
            kept = {name: kind for name, kind in kept.items() if name != "literal"}
        head += properties_attributes(kept, pairs(concept.properties))
    at = len(out)
    out.append(head)
    _inside(w, concept, flex)
    if len(out) == at + 1:
        out[at] = head + "/>"
    else:
        out[at] = head + ">"
        out.append(f"</{tag}>")


_ATTRIBUTES = (*_STRINGS, *_NUMBERS)
_SAID = len(_ATTRIBUTES)
_NOTHING_SAID = (None,) * len(_ATTRIBUTES)
_PARTS = (
    *("labels", "definitions", "notes", "facets"),
    *("same_as", "broader", "narrower", "related", "properties"),
)
_NOTHING_INSIDE = ((),) * len(_PARTS)
_BESIDES = attrgetter(*_ATTRIBUTES, *_PARTS)
_NOTHING_BESIDES = (*_NOTHING_SAID, *_NOTHING_INSIDE)

_DETAILS_OF: dict[type, tuple[Callable[[Any], Any], tuple[Any, ...]]] = {
    Party: (
        attrgetter("kind", "born", "died", "affiliations", "contacts", "symbols"),
        (None, None, None, (), (), ()),
    ),
    Place: (attrgetter("shape", "positions", "contacts"), (None, (), ())),
}


def _is_bare(concept: Concept) -> bool:
    """Whether a party or place has none of the details that only those have."""
    found = _DETAILS_OF.get(concept.__class__)
    return found is not None and found[0](concept) == found[1]


def _attributes(said: tuple[Any, ...], known: dict[str, str], without: str | None) -> str:
    """The attributes of a concept besides what identifies it."""
    head = ""
    for field, value in zip(_ATTRIBUTES, said, strict=True):
        if value is not None and field != without:
            kind = known.get(field)
            if kind is not None:
                head += attribute(field, kind, str(value))
            else:
                head += f' {OWN_PREFIX}:{field}="{quoted(str(value))}"'
    return head


def _inside(w: Writing, concept: Concept, flex: Flex) -> None:
    """What stands in the element, in the order of the schema."""
    _names(w, concept)
    if flex.defined:
        for label in concept.definitions:
            w.label("definition", label)
        for label in concept.notes:
            w.label("note", label)
        main = next((f for f in concept.facets if f.role == "mainConcept"), None)
        for facet in concept.facets:
            if facet.role not in _SUBJECT_FACETS or (
                facet.role == "mainConcept" and facet is not main
            ):
                write_concept(w, "facet", facet, FACET)
    rest: list[Property] = []
    for one in elements(concept.properties):
        made = None
        if one.name == "hierarchyInfo" or (one.name == "remoteInfo" and flex.defined):
            made = native(one)
        if made is not None:
            w.out.append(made)
        else:
            rest.append(one)
    if flex.related:
        _relations(w, concept)
    elif flex.nested:
        _nested(w, concept)
    if flex.details is not None:
        flex.details(w, concept, rest)
    if flex.any:
        w.trees(one for one in rest if one.name not in _DETAILS)
    elif flex.open and rest:
        # of the standard's own elements none may stand here
        w.out.extend(own(one) for one in rest if one.name not in _DETAILS)
    if flex.faceted:
        for name in _SUBJECT_FACETS:
            for facet in [f for f in concept.facets if f.role == name][: _MOST_FACETS[name]]:
                write_concept(w, name, facet, RELATION, without="role")


_SUBJECT_FACETS = ("mainConcept", "facetConcept")
_MOST_FACETS = {"mainConcept": 1, "facetConcept": None}
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


def _names(w: Writing, concept: Concept) -> None:
    name = concept.name
    if name is not None and (
        not concept.labels or all(label.text != name for label in concept.labels)
    ):
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
    write_concept(w, "related", concept, INNER)
    if depth < 2 and concept.related:
        last = w.out.pop()
        if len(w.out) == at:
            w.out.append(last.removesuffix("/>") + ">")
        for other in concept.related:
            _inner(w, other, depth + 1)
        w.out.append("</related>")
