"""AdministrativeMetadata, RightsMetadata, DescriptiveMetadata and Metadata.

Spec: NewsML 1.2, the elements of these names
"""

from __future__ import annotations

from collections.abc import Callable

import attrs
from lxml import etree

from newsdoc.formats.newsml_1.draft import Draft, State
from newsdoc.formats.newsml_1.extension import EXTENSION
from newsdoc.formats.newsml_1.formal import (
    at_properties,
    formal_name,
    read_comment,
    read_concept,
    read_parties,
    read_property,
    words_of,
)
from newsdoc.formats.newsml_1.names import key_of, name_of
from newsdoc.formats.newsml_1.place import read_location
from newsdoc.formats.newsml_1.subjects import read_occurrence, read_subject_code
from newsdoc.model import AlternativeId, Concept, Keyword, Party, Property, Rights, UsageRight

Handler = Callable[[etree._Element, Draft, State], None]

_KEYWORDS = frozenset({"keyword", "keywords"})


def _each(
    element: etree._Element, draft: Draft, state: State, table: dict[str, Handler]
) -> None:
    for child in element:
        handler = table.get(name_of(child.tag))
        if handler is None:
            state.account.element(child)
        else:
            handler(child, draft, state)
    state.account.stray(element)


# ------------------------------------------------------------------------------- administrative


def read_administrative(element: etree._Element, draft: Draft, state: State) -> None:
    """Read AdministrativeMetadata into the draft."""
    _each(element, draft, state, _ADMINISTRATIVE)
    given = dict(element.items())
    if given:
        state.account.attributes(element, given)


def _file_name(element: etree._Element, draft: Draft, state: State) -> None:
    if (text := words_of(element)) is not None:
        draft.once("file_name", text, element, state)
    state.account.attributes(element, dict(element.items()))


def _system_identifier(element: etree._Element, draft: Draft, state: State) -> None:
    if (text := words_of(element)) is not None:
        draft.add("alternative_ids", AlternativeId(value=text, role="SystemIdentifier"))
    state.account.attributes(element, dict(element.items()))


def _provider(element: etree._Element, draft: Draft, state: State) -> None:
    for party in read_parties(element, state):
        held = draft.values.setdefault("provider", party)
        if held is not party and held != party:
            draft.add("sources", attrs.evolve(party, rel="Provider"))


def _parties(name: str) -> Handler:
    def read(element: etree._Element, draft: Draft, state: State) -> None:
        for party in read_parties(element, state):
            draft.add(name, party)

    return read


def _administrative_property(element: etree._Element, draft: Draft, state: State) -> None:
    found = read_property(element, state)
    draft.add("properties", attrs.evolve(found, rel="AdministrativeMetadata"))


def _catalog(element: etree._Element, draft: Draft, state: State) -> None:
    from newsdoc.formats.newsml_1.topics import read_catalog  # noqa: PLC0415  # it reads with us

    for catalog in read_catalog(element, state):
        draft.add("catalogs", catalog)


_ADMINISTRATIVE: dict[str, Handler] = {
    "catalog": _catalog,
    "filename": _file_name,
    "systemidentifier": _system_identifier,
    "provider": _provider,
    "creator": _parties("creators"),
    "source": _parties("sources"),
    "contributor": _parties("contributors"),
    "property": _administrative_property,
}


# --------------------------------------------------------------------------------------- rights


def read_rights(element: etree._Element, draft: Draft, state: State) -> None:
    """Read RightsMetadata into the draft."""
    rights = draft.values.get("rights") or Rights()
    properties = list(at_properties(dict(element.items())))
    usages: list[UsageRight] = []
    further: list[Rights] = []
    for child in element:
        match name_of(child.tag):
            case "copyright":
                found = _copyright(child, state)
                if found is None:
                    continue
                if rights.holder is None and rights.year is None:
                    rights = attrs.evolve(
                        rights, holder=found.holder, year=found.year, properties=found.properties
                    )
                elif (found.holder, found.year) != (rights.holder, rights.year):
                    further.append(found)
            case "usagerights":
                usage = _usage(child, state)
                if usage is not None:
                    usages.append(usage)
            case "property":
                properties.append(read_property(child, state))
            case "catalog":
                _catalog(child, draft, state)
            case _:
                state.account.element(child)
    state.account.stray(element)
    rights = attrs.evolve(
        rights,
        usages=(*rights.usages, *usages),
        properties=(*rights.properties, *properties),
    )
    if rights != Rights():
        draft.values["rights"] = rights
    for found in further:
        draft.add("further_rights", found)


def _copyright(element: etree._Element, state: State) -> Rights | None:
    holder = year = None
    properties = list(at_properties(dict(element.items())))
    for child in element:
        name = name_of(child.tag)
        if name == "comment":
            comment = read_comment(child, state)
            if comment is not None:
                properties.append(Property(name="Comment", value=comment.text))
            continue
        if name not in ("copyrightholder", "copyrightdate"):
            state.account.element(child)
            continue
        text = words_of(child)
        for node in child.iter():
            state.account.attributes(node, dict(node.items()))
        if name == "copyrightholder" and text is not None:
            holder = Party(name=text)
        elif text is not None:
            year = text
    state.account.stray(element)
    if holder is None and year is None and not properties:
        return None
    return Rights(holder=holder, year=year, properties=tuple(properties))


_USAGE = {
    "usagetype": "usage_type",
    "geography": "geography",
    "rightsholder": "holder",
    "limitations": "limitations",
    "startdate": "start",
    "enddate": "end",
}


def _usage(element: etree._Element, state: State) -> UsageRight | None:
    from newsdoc.formats._xml.dates import read_time  # noqa: PLC0415

    values: dict[str, object] = {}
    properties = list(at_properties(dict(element.items())))
    for child in element:
        name = _USAGE.get(name_of(child.tag))
        text = words_of(child)
        if name is None or name in values:
            state.account.element(child)
            continue
        for node in child.iter():
            state.account.attributes(node, dict(node.items()))
        if text is None:
            continue
        if name in ("start", "end"):
            # natural language, says the standard: only what is surely a time becomes one
            time = read_time(text)
            if time is None:
                properties.append(Property(name=f"{name.title()}Date", value=text))
            else:
                values[name] = time
        else:
            values[name] = text
    state.account.stray(element)
    if not values and not properties:
        return None
    return UsageRight(**values, properties=tuple(properties))  # type: ignore[arg-type]


# ---------------------------------------------------------------------------------- descriptive


def read_descriptive(element: etree._Element, draft: Draft, state: State) -> None:
    """Read DescriptiveMetadata into the draft."""
    _each(element, draft, state, DESCRIPTIVE)
    given = dict(element.items())
    if given:
        for prop in at_properties(given):
            draft.add("properties", attrs.evolve(prop, rel="DescriptiveMetadata"))


def _language(element: etree._Element, draft: Draft, state: State) -> None:
    value = formal_name(element, state)
    if value is None:
        return
    held = draft.values.setdefault("language", value)
    if held != value:
        draft.add("properties", Property(name="Language", value=value, rel="DescriptiveMetadata"))


def _concept(name: str) -> Handler:
    def read(element: etree._Element, draft: Draft, state: State) -> None:
        concept = read_concept(element, state)
        if concept is not None:
            named = state.names.get((concept.scheme, concept.code or ""))
            draft.add(name, attrs.evolve(concept, name=named) if named else concept)

    return read


def _of_interest(element: etree._Element, draft: Draft, state: State) -> None:
    relevance = None
    for child in element:
        if name_of(child.tag) == "relevance" and relevance is None:
            relevance = read_concept(child, state)
        else:
            state.account.element(child)
    concept = read_concept(element, state, text=False)
    if concept is None:
        if relevance is not None:
            state.account.value(element, None, relevance.code, "relevance for nobody")
        return
    if relevance is not None:
        concept = attrs.evolve(concept, facets=(attrs.evolve(relevance, rel="Relevance"),))
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
    state.account.attributes(element, dict(element.items()))


def _location(element: etree._Element, draft: Draft, state: State) -> None:
    place, located = read_location(element, state)
    if place is not None:
        draft.add("located" if located else "places", place)


def _property(element: etree._Element, draft: Draft, state: State) -> None:
    found = read_property(element, state)
    plain = found.value is not None and found.uri is None
    if plain and found.value and key_of(found.name) in _KEYWORDS:
        keyword = _keyword(found)
        if keyword is not None:
            draft.add("keywords", keyword)
            state.placed(element, found.name, "keyword")
            return
    if plain and found.name == "GeneratorSoftware" and not found.properties:
        draft.add("generators", Concept(name=found.value))
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
    return Keyword(text=text, role=values.get("role"), language=values.get("language"))


DESCRIPTIVE: dict[str, Handler] = {
    "catalog": _catalog,
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


# -------------------------------------------------------------------------------------- metadata


def read_metadata(element: etree._Element, draft: Draft, state: State) -> None:
    """Read Metadata: a named group of properties, or what newsdoc itself has put there."""
    kind: Concept | None = None
    found: list[etree._Element] = []
    for child in element:
        match name_of(child.tag):
            case "metadatatype":
                kind = read_concept(child, state)
            case "property":
                found.append(child)
            case "catalog":
                _catalog(child, draft, state)
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
        more += (Property(name="@Scheme", value=kind.scheme),)
    if kind is not None:
        more += kind.properties
    if inner or more or kind is not None:
        name = kind.code if kind is not None and kind.code else "Metadata"
        draft.add("properties", Property(name=name, rel="Metadata", properties=(*more, *inner)))


__all__ = [
    "DESCRIPTIVE",
    "read_administrative",
    "read_descriptive",
    "read_metadata",
    "read_rights",
]

