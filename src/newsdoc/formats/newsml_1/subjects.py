"""SubjectCode and TopicOccurrence: what the story is about.

Every Subject, SubjectMatter and SubjectDetail is a subject of its own; inside one SubjectCode those
of higher levels that stand before it are its `broader` concepts, and the SubjectQualifiers behind it
its `facets`. The level is kept as `type` where the code itself does not show it.

Spec: NewsML 1.2, SubjectCode, TopicOccurrence; IPTC Subject Codes (eight digits: topic, matter, detail)
"""

from __future__ import annotations

from typing import Any

from lxml import etree

from newsdoc.formats.newsml_1.draft import State
from newsdoc.formats.newsml_1.formal import at_properties, read_concept
from newsdoc.formats.newsml_1.names import (
    EVENT_TYPES,
    OBJECT_TYPES,
    ORGANISATION_TYPES,
    PERSON_TYPES,
    PLACE_TYPES,
    key_of,
    name_of,
)
from newsdoc.model import Concept, Event, Party, Place
from newsdoc.model._makers import changed, make_concept

LEVELS = ("Subject", "SubjectMatter", "SubjectDetail")
"""The elements of SubjectCode, from the widest on."""

_ELEMENTS = {name.lower(): index for index, name in enumerate(LEVELS)}


def level_of(code: str | None) -> int:
    """The level that a code shows: IPTC's eight digits tell it, all else counts as a subject.

    Example:
        >>> level_of("15000000"), level_of("15054000"), level_of("15054002"), level_of("SPO")
        (0, 1, 2, 0)
    """
    if code is None or len(code) != 8 or not code.isdigit() or not code.isascii():
        return 0
    if code.endswith("000000"):
        return 0
    return 1 if code.endswith("000") else 2


def wider(chain: list[tuple[int, Concept]]) -> tuple[Concept, ...]:
    """The subjects of a chain from the narrowest on, as `broader` has them: scheme and code alone."""
    return tuple([make_concept(scheme=c.scheme, code=c.code) for _, c in reversed(chain)])


def read_subject_code(element: etree._Element, state: State) -> list[Concept]:
    """The subjects of a SubjectCode, in order."""
    found: list[Concept] = []
    chain: list[tuple[int, Concept]] = []
    qualifiers: list[Concept] = []
    names = state.names
    for child in element[:]:
        name = name_of(child.tag)
        level = _ELEMENTS.get(name)
        if level is not None:
            concept = read_concept(child, state)
            if concept is None:
                continue
            if qualifiers:
                _qualify(found, qualifiers)
            code = concept.code or ""
            named = names.get((concept.scheme, code)) if names else None
            while chain and chain[-1][0] >= level:
                chain.pop()
            kind = None if level_of(code) == level else LEVELS[level]
            bare = concept
            if concept.properties or concept.creator:
                bare = make_concept(scheme=concept.scheme, code=concept.code)
            if named or kind or chain:
                concept = changed(
                    concept,
                    name=named,
                    type=kind,
                    broader=tuple(c for _, c in reversed(chain)),
                )
            chain.append((level, bare))
            found.append(concept)
        elif name == "subjectqualifier" and found:
            qualifier = read_concept(child, state)
            if qualifier is not None:
                qualifiers.append(qualifier)
        else:
            state.account.element(child)
    if qualifiers:
        _qualify(found, qualifiers)
    text = element.text
    items = element.items()
    if not items and (not text or text.isspace()):
        return found
    given = dict(items)
    if (text and not text.isspace()) or given.get("FormalName"):
        # the code on SubjectCode itself, as attribute or text
        own = read_concept(element, state) if not len(element) else None
        if own is not None:
            named = state.names.get((own.scheme, own.code or ""))
            return [changed(own, name=named) if named else own]
        state.account.text(element, text)
    if given:
        if found:
            found[0] = changed(found[0], properties=(*found[0].properties, *at_properties(given)))
        else:
            state.account.attributes(element, given)
    return found


def _qualify(found: list[Concept], qualifiers: list[Concept]) -> None:
    """Give the last subject the qualifiers that stand behind it."""
    found[-1] = changed(found[-1], facets=tuple(qualifiers))
    qualifiers.clear()


def read_occurrence(element: etree._Element, state: State) -> tuple[str, Concept] | None:
    """The field of the article that a TopicOccurrence adds to, and what it adds."""
    given = dict(element.items())
    pointer = (given.pop("Topic", None) or "").strip()
    rel = given.pop("HowPresent", None) or None
    creator = given.pop("AssignedBy", None) or None
    properties = at_properties(given)
    if not pointer:
        state.account.rest(element)
        return None
    topic = state.topics.get(pointer[1:]) if pointer.startswith("#") else None
    if topic is None:
        if pointer.startswith("#"):
            state.account.value(element, "Topic", pointer, "no topic of the file has this Duid")
        return "subjects", make_concept(
            uri=pointer, rel=rel, creator=creator, properties=properties
        )
    state.used.add(pointer[1:])
    state.placed(element, pointer, "the topic that it points to")
    return field_of(topic), changed(
        topic,
        rel=rel or topic.rel,
        creator=creator or topic.creator,
        properties=(*topic.properties, *properties),
    )


def field_of(topic: Concept) -> str:
    """The field of the article for a topic."""
    match topic:
        case Party():
            return "organisations" if topic.kind == "organisation" else "people"
        case Place():
            return "places"
        case Event():
            return "events"
    return "objects" if topic.type and key_of(topic.type) in OBJECT_TYPES else "subjects"


def class_of(topic_type: str | None) -> tuple[type[Concept], dict[str, Any]]:
    """The class for topics of a TopicType, and the arguments that go with it."""
    key = key_of(topic_type) if topic_type else ""
    if key in PERSON_TYPES:
        return Party, {"kind": "person"}
    if key in ORGANISATION_TYPES:
        return Party, {"kind": "organisation"}
    if key in PLACE_TYPES:
        return Place, {}
    if key in EVENT_TYPES:
        return Event, {}
    return Concept, {}
