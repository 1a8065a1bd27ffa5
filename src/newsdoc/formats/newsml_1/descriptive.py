"""DescriptiveMetadata and Metadata: language, genre, what the story is about, and further values.

Spec: NewsML 1.2, DescriptiveMetadata, Metadata
"""

from __future__ import annotations

from lxml import etree

from newsdoc.formats.newsml_1.administrative import add_catalog, read_each
from newsdoc.formats.newsml_1.draft import Draft, Handler, State
from newsdoc.formats.newsml_1.extension import EXTENSION
from newsdoc.formats.newsml_1.formal import at_properties, formal_name, read_concept, read_property
from newsdoc.formats.newsml_1.names import key_of, name_of
from newsdoc.formats.newsml_1.place import read_location
from newsdoc.formats.newsml_1.subjects import read_occurrence, read_subject_code
from newsdoc.model import Concept, Keyword, Property
from newsdoc.model._makers import changed, make_concept, make_keyword, make_property

KEYWORDS = frozenset({"keyword", "keywords"})
"""Names of the properties that are keywords."""


def read_descriptive(element: etree._Element, draft: Draft, state: State) -> None:
    """Read DescriptiveMetadata into the draft."""
    read_each(element, draft, state, DESCRIPTIVE)
    given = dict(element.items())
    if given:
        for prop in at_properties(given):
            draft.add("properties", changed(prop, rel="DescriptiveMetadata"))


def _language(element: etree._Element, draft: Draft, state: State) -> None:
    value = formal_name(element, state)
    if value is None:
        return
    held = draft.values.setdefault("language", value)
    if held != value:
        draft.add(
            "properties", make_property(name="Language", value=value, rel="DescriptiveMetadata")
        )


def _concept(name: str) -> Handler:
    def read(element: etree._Element, draft: Draft, state: State) -> None:
        concept = read_concept(element, state)
        if concept is not None:
            named = state.names.get((concept.scheme, concept.code or ""))
            draft.add(name, changed(concept, name=named) if named else concept)

    return read


def _of_interest(element: etree._Element, draft: Draft, state: State) -> None:
    relevance = None
    for child in element[:]:
        if name_of(child.tag) == "relevance" and relevance is None:
            relevance = read_concept(child, state)
        else:
            state.account.element(child)
    concept = read_concept(element, state, text=not len(element))
    if len(element):
        state.account.stray(element)
    if concept is None:
        if relevance is not None:
            state.account.value(element, None, relevance.code, "relevance for nobody")
        return
    if relevance is not None:
        concept = changed(concept, facets=(changed(relevance, rel="Relevance"),))
    draft.add("audiences", concept)


def _subject(element: etree._Element, draft: Draft, state: State) -> None:
    for concept in read_subject_code(element, state):
        draft.add("subjects", concept)


def _occurrence(element: etree._Element, draft: Draft, state: State) -> None:
    found = read_occurrence(element, state)
    if found is not None:
        draft.add(*found)


def _date_line_date(element: etree._Element, draft: Draft, state: State) -> None:
    if (time := state.time(element)) is not None:
        draft.once("content_created", time, element, state)
    state.account.rest(element)


def _location(element: etree._Element, draft: Draft, state: State) -> None:
    place, located = read_location(element, state)
    if place is not None:
        draft.add("located" if located else "places", place)


def _property(element: etree._Element, draft: Draft, state: State) -> None:
    found = read_property(element, state)
    plain = found.value is not None and found.uri is None
    if plain and found.value and key_of(found.name) in KEYWORDS:
        keyword = _keyword(found)
        if keyword is not None:
            draft.add("keywords", keyword)
            state.placed(element, found.name, "keyword")
            return
    if plain and found.name == "GeneratorSoftware" and not found.properties:
        draft.add("generators", make_concept(name=found.value))
        state.placed(element, found.name, "generator")
        return
    draft.add("properties", found)


def _keyword(found: Property) -> Keyword | None:
    """The keyword that a property is, if it says no more than its role and language."""
    known = {"@Role": "role", "@Scheme": "role", "@lang": "language"}
    values: dict[str, str] = {}
    for prop in found.properties:
        name = known.get(prop.name)
        if name is None or name in values or prop.value is None:
            return None
        values[name] = prop.value
    assert found.value is not None
    text = " ".join(found.value.split())
    return make_keyword(text=text, role=values.get("role"), language=values.get("language"))


DESCRIPTIVE: dict[str, Handler] = {
    "catalog": add_catalog,
    "language": _language,
    "genre": _concept("genres"),
    "subjectcode": _subject,
    "ofinterestto": _of_interest,
    "datelinedate": _date_line_date,
    "location": _location,
    "topicoccurrence": _occurrence,
    "property": _property,
}
"""The elements of DescriptiveMetadata."""


def read_metadata(element: etree._Element, draft: Draft, state: State) -> None:
    """Read Metadata: a named group of properties, or what newsdoc itself has put there."""
    kind: Concept | None = None
    found: list[etree._Element] = []
    for child in element[:]:
        match name_of(child.tag):
            case "metadatatype":
                kind = read_concept(child, state)
            case "property":
                found.append(child)
            case "catalog":
                add_catalog(child, draft, state)
            case _:
                state.account.element(child)
    state.account.stray(element)
    if kind is not None and kind.code == EXTENSION and kind.scheme is None:
        for child in found:
            pointer, value = child.get("FormalName"), child.get("Value")
            if pointer and value:
                draft.add("_extension", (pointer, value, child))
            else:
                state.account.element(child)
        return
    inner = tuple(read_property(child, state) for child in found)
    more = at_properties(dict(element.items()))
    if kind is not None and kind.scheme:
        more += (make_property(name="@Scheme", value=kind.scheme),)
    if kind is not None:
        more += kind.properties
    if inner or more or kind is not None:
        name = kind.code if kind is not None and kind.code else "Metadata"
        draft.add(
            "properties", make_property(name=name, rel="Metadata", properties=(*more, *inner))
        )
